// EXPECT: finding<.*layer<4>, .*FindingKind::NoNonlinearity
#include <ctnn/diagnostics/lint.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/tanh.hpp>

#ifdef COMPILE_FAIL
using Last = ctnn::Identity;
#else
using Last = ctnn::Tanh;
#endif
using Net = ctnn::Net<ctnn::Dense<2, 4>, ctnn::Tanh, ctnn::Dense<4, 4>, Last, ctnn::Dense<4, 1>>;
static_assert(ctnn::lint_passed<Net>::value);
