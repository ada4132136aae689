// EXPECT: invalid_layer<.*layer<0>, .*Conv2D
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<InputShape<1, 8, 8>, Conv2D<4, 3, Rate{0.5}>, Dense<1>>;
#else
using Wrong = Net<InputShape<1, 8, 8>, Conv2D<4, 3, Stride{5}>, Dense<1>>;
#endif
constexpr Wrong net{};
