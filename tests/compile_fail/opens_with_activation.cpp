// EXPECT: input_size_unknown<.*layer<0>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Net = ctnn::Net<ctnn::ReLU, ctnn::Dense<2, 1>>;
#else
using Net = ctnn::Net<ctnn::InputShape<2>, ctnn::ReLU, ctnn::Dense<2, 1>>;
#endif
constexpr Net net{};
