// EXPECT: sample_mismatch<.*SoftmaxCrossEntropy, .*Sample<std::array<float, 2>, .*Label>, .*Sample<std::array<float, 2>, std::array<float, 3>
#include <ctnn/ctnn.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 3>>;
#ifdef COMPILE_FAIL
using Target = Net::Output;
#else
using Target = ctnn::Label;
#endif
constexpr std::array<ctnn::Sample<Net::Input, Target>, 4> samples{};
float train(Net& net) {
  ctnn::Trainer trainer{net, ctnn::SoftmaxCrossEntropy{}, ctnn::Adam{}, ctnn::batch<4>};
  return static_cast<float>(trainer.fit(samples).loss);
}
