// EXPECT: batch_size_unknown<.*span<.*>, false>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

using Classifier = Net<Dense<2, 4>, Dropout<>, ReLU, Dense<1>>;
using Samples = std::array<Sample<Classifier::Input, Classifier::Output>, 3>;
double use(const Classifier& net, const Samples& samples) {
#ifdef COMPILE_FAIL
  const std::span<const Samples::value_type> all{samples};
#else
  const std::span<const Samples::value_type, 3> all{samples};
#endif
  return check_gradients(net, MeanSquaredError{}, all).largest;
}
