// EXPECT: net_of_layers<0>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Net = ctnn::Net<ctnn::InputShape<2>>;
#else
using Net = ctnn::Net<ctnn::InputShape<2>, ctnn::Dense<1>>;
#endif
constexpr Net net{};
