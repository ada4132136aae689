// EXPECT: groups_do_not_divide<.*layer<1>, .*groups<4>, .*channels<6>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<InputShape<1, 8, 8>, Conv2D<6, 3>, GroupNorm<4>, Dense<10>>;
#else
using Wrong = Net<InputShape<1, 8, 8>, Conv2D<6, 3>, GroupNorm<3>, Dense<10>>;
#endif
constexpr Wrong net{};
