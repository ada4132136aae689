// EXPECT: not_a_layer<.*layer<0>, .*Dense<2, 4, 1>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Net = ctnn::Net<ctnn::Dense<2, 4, 1>, ctnn::ReLU, ctnn::Dense<1>>;
#else
using Net = ctnn::Net<ctnn::Dense<2, 4>, ctnn::ReLU, ctnn::Dense<1>>;
#endif
float use(Net& net) {
  const std::array<ctnn::Sample<Net::Input, Net::Output>, 1> samples{{{{0, 1}, {1}}}};
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, ctnn::batch<4>};
  trainer.fit(samples);
  return trainer.step(samples) + net({0, 1})[0];
}
