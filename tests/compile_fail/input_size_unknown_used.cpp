// EXPECT: input_size_unknown<.*layer<0>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Net = ctnn::Net<ctnn::Dense<4>, ctnn::ReLU, ctnn::Dense<1>>;
#else
using Net = ctnn::Net<ctnn::Dense<2, 4>, ctnn::ReLU, ctnn::Dense<1>>;
#endif
constexpr Net net{ctnn::Seed{1}};
float use() { return net({0, 1})[0]; }
