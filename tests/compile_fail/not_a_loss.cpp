// EXPECT: not_a_loss<.*ReLU, false>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Loss = ctnn::ReLU;
#else
using Loss = ctnn::MeanSquaredError;
#endif
using Net = ctnn::Net<ctnn::Dense<2, 3>>;
constexpr std::array<ctnn::Sample<Net::Input, Net::Output>, 2> samples{};
float step(Net& net) {
  ctnn::Trainer trainer{net, Loss{}, ctnn::Adam{}, ctnn::batch<4>};
  return trainer.step(samples);
}
