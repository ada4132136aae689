// EXPECT: not_a_loss<.*Adam, false>
#include <ctnn/ctnn.hpp>
#include <ctnn/train/check_gradients.hpp>

#ifdef COMPILE_FAIL
constexpr ctnn::Adam loss{};
#else
constexpr ctnn::MeanSquaredError loss{};
#endif
using Net = ctnn::Net<ctnn::Dense<2, 3>>;
double use(const Net& net) {
  const std::array<ctnn::Sample<Net::Input, Net::Output>, 1> samples{};
  return check_gradients(net, loss, samples).largest;
}
