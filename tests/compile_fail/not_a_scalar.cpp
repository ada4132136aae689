// EXPECT: not_a_scalar<int>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Scalar = int;
#else
using Scalar = double;
#endif
constexpr ctnn::BasicNet<Scalar, ctnn::Dense<2, 4>, ctnn::ReLU> net{};
