// EXPECT: not_a_loss<.*Adam, false>
#include <ctnn/ctnn.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 3>>;
float use(Net& net) {
  const std::array<ctnn::Sample<Net::Input, Net::Output>, 1> samples{};
#ifdef COMPILE_FAIL
  ctnn::Trainer trainer{net, ctnn::Adam{}, ctnn::MeanSquaredError{}, ctnn::batch<4>};
#else
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, ctnn::batch<4>};
#endif
  return trainer.step(samples);
}
