// EXPECT: invalid_layer<.*layer<1>, .*Init<.*ReLU
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Second = ctnn::Init<ctnn::ReLU, ctnn::HeNormal{}>;
#else
using Second = ctnn::Init<ctnn::Dense<8>, ctnn::HeNormal{}>;
#endif
const ctnn::Net<ctnn::Dense<2, 4>, Second> net{ctnn::Seed{1}};
