// EXPECT: kernel_too_large<.*layer<2>, .*kernel<5>, .*input<4>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<InputShape<1, 6, 6>, Conv2D<4, 3>, ReLU, Conv2D<4, 5>, Dense<10>>;
#else
using Wrong = Net<InputShape<1, 6, 6>, Conv2D<4, 3>, ReLU, Conv2D<4, 5, same>, Dense<10>>;
#endif
constexpr Wrong net{};
