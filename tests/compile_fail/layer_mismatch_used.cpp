// EXPECT: layer_mismatch<.*layer<2>, .*expects<5>, .*got<4>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Net = ctnn::Net<ctnn::Dense<2, 4>, ctnn::ReLU, ctnn::Dense<5, 1>>;
#else
using Net = ctnn::Net<ctnn::Dense<2, 4>, ctnn::ReLU, ctnn::Dense<4, 1>>;
#endif
// However the net is used then, one error stays one.
float use(Net& net) {
  const std::array<ctnn::Sample<Net::Input, Net::Output>, 1> samples{{{{0, 1}, {1}}}};
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, ctnn::batch<4>};
  trainer.fit(samples, {.epochs = 3});
  const auto result = loss_and_gradients(net, ctnn::MeanSquaredError{}, samples);
  return trainer.step(samples) + net({0, 1})[0] + result.loss;
}
