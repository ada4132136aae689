// EXPECT: invalid_layer<.*layer<1>, .*Init<.*PReLU
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Second = ctnn::Init<ctnn::PReLU<>, ctnn::Constant{0.1}>;
#else
using Second = ctnn::PReLU<>;
#endif
const ctnn::Net<ctnn::Dense<2, 4>, Second> net{ctnn::Seed{1}};
