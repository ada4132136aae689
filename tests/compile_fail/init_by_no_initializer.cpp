// EXPECT: invalid_layer<.*layer<0>, .*Init<.*3
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
constexpr auto initializer = 3;
#else
constexpr auto initializer = ctnn::Constant{3};
#endif
using Net = ctnn::Net<ctnn::Init<ctnn::Dense<2, 4>, initializer>, ctnn::Tanh>;
const Net net{ctnn::Seed{1}};
float call() { return net({1, 2})[0]; }
