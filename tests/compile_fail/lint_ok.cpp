// EXPECT: static assertion failed|lint<.*ok
#include <ctnn/diagnostics/lint.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/tanh.hpp>

#ifdef COMPILE_FAIL
using Hidden = ctnn::Identity;
#else
using Hidden = ctnn::Tanh;
#endif
static_assert(ctnn::lint<ctnn::Net<ctnn::Dense<2, 4>, Hidden, ctnn::Dense<4, 1>>>.ok());
