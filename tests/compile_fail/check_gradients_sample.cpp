// EXPECT: sample_mismatch<.*SoftmaxCrossEntropy, .*Sample<std::array<float, 2>, .*Label>, .*Sample<std::array<float, 2>, std::array<float, 3>
#include <ctnn/ctnn.hpp>
#include <ctnn/train/check_gradients.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 3>>;
#ifdef COMPILE_FAIL
using Target = Net::Output;
#else
using Target = ctnn::Label;
#endif
double use(const Net& net) {
  const std::array<ctnn::Sample<Net::Input, Target>, 4> samples{};
  return check_gradients(net, ctnn::SoftmaxCrossEntropy{}, samples).largest;
}
