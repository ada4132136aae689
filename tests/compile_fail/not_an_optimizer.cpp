// EXPECT: not_an_optimizer<.*MeanSquaredError, false>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Optimizer = ctnn::MeanSquaredError;
#else
using Optimizer = ctnn::Adam;
#endif
using Net = ctnn::Net<ctnn::Dense<2, 3>>;
constexpr std::array<ctnn::Sample<Net::Input, Net::Output>, 2> samples{};
float step(Net& net) {
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, Optimizer{}, ctnn::batch<4>};
  return trainer.step(samples);
}
