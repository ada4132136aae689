// EXPECT: not_a_loss<int, false>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
constexpr int loss{};
#else
constexpr ctnn::MeanSquaredError loss{};
#endif
using Net = ctnn::Net<ctnn::Dense<2, 3>>;
float use(const Net& net) {
  const std::array<ctnn::Sample<Net::Input, Net::Output>, 1> samples{};
  return loss_and_gradients(net, loss, samples).loss;
}
