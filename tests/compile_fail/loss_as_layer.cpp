// EXPECT: not_a_layer<.*layer<2>, .*SoftmaxCrossEntropy>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Last = ctnn::SoftmaxCrossEntropy;
#else
using Last = ctnn::Softmax;
#endif
constexpr ctnn::Net<ctnn::Dense<2, 4>, ctnn::ReLU, Last> net{};
