// EXPECT: finding<.*layer<3>, .*FindingKind::SoftmaxTwice
#include <ctnn/diagnostics/lint.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/tanh.hpp>
#include <ctnn/losses/mean_squared_error.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 4>, ctnn::Tanh, ctnn::Dense<4, 3>, ctnn::Softmax>;
#ifdef COMPILE_FAIL
using Loss = ctnn::SoftmaxCrossEntropy;
#else
using Loss = ctnn::MeanSquaredError;
#endif
static_assert(ctnn::lint_passed<Net, Loss>::value);
