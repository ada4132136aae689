// EXPECT: layer_mismatch<.*layer<0>, .*expects<2>, .*got<3>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Net = ctnn::Net<ctnn::InputShape<3>, ctnn::Dense<2, 4>>;
#else
using Net = ctnn::Net<ctnn::InputShape<3>, ctnn::Dense<3, 4>>;
#endif
constexpr Net net{ctnn::Seed{1}};
float use() { return net({0, 1, 2})[0]; }
