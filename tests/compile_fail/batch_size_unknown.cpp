// EXPECT: batch_size_unknown<.*span<.*>, false>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Classifier = Net<Dense<2, 4>, BatchNorm<>, ReLU, Dense<1>>;
#else
using Classifier = Net<Dense<2, 4>, LayerNorm<>, ReLU, Dense<1>>;
#endif
float use(const Classifier& net, std::span<const Sample<Classifier::Input, Classifier::Output>> samples) {
  return loss_and_gradients(net, MeanSquaredError{}, samples).loss;
}
