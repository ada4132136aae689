// EXPECT: stride_does_not_tile<.*layer<2>, .*input<5>, .*kernel<2>, .*stride<2>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<InputShape<1, 7, 7>, Conv2D<4, 3>, ReLU, MaxPool2D<2>, Dense<10>>;
#else
using Wrong = Net<InputShape<1, 7, 7>, Conv2D<4, 3>, ReLU, MaxPool2D<2, floor_mode>, Dense<10>>;
#endif
float use(const Wrong& net) { return net({1, 2, 3})[0]; }
