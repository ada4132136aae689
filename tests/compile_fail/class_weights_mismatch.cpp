// EXPECT: class_weights_mismatch<.*expects<3>, .*got<2>
#include <ctnn/ctnn.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 3>>;
#ifdef COMPILE_FAIL
constexpr ctnn::WeightedSoftmaxCrossEntropy<2> weighted{.class_weights = {1, 2}};
#else
constexpr ctnn::WeightedSoftmaxCrossEntropy<3> weighted{.class_weights = {1, 2, 5}};
#endif
constexpr std::array<ctnn::Sample<Net::Input, ctnn::Label>, 4> samples{};
float train(Net& net) {
  ctnn::Trainer trainer{net, weighted, ctnn::Adam{}, ctnn::batch<4>};
  return static_cast<float>(trainer.fit(samples).loss) + ctnn::loss_of(net, weighted, samples);
}
