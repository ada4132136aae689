// EXPECT: input_shape_not_first<.*layer<1>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Net = ctnn::Net<ctnn::Dense<2, 4>, ctnn::InputShape<4>, ctnn::Dense<1>>;
#else
using Net = ctnn::Net<ctnn::InputShape<2>, ctnn::Dense<4>, ctnn::Dense<1>>;
#endif
constexpr Net net{};
