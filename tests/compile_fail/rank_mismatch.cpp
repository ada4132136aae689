// EXPECT: rank_mismatch<.*layer<1>, .*expects<3>, .*got<1>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<Dense<2, 64>, Conv2D<8, 3>, ReLU, Dense<10>>;
#else
using Wrong = Net<Dense<2, 64>, Reshape<1, 8, 8>, Conv2D<8, 3>, ReLU, Dense<10>>;
#endif
constexpr Wrong net{};
