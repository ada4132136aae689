// EXPECT: not_a_scalar<.*Dense<2, 4> *>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Net = ctnn::BasicNet<ctnn::Dense<2, 4>, ctnn::ReLU>;
#else
using Net = ctnn::Net<ctnn::Dense<2, 4>, ctnn::ReLU>;
#endif
constexpr Net net{};
