// EXPECT: invalid_layer<.*layer<1>, .*Repeat<0
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<Dense<2, 4>, Repeat<0, Dense<4>>, Dense<1>>;
#else
using Wrong = Net<Dense<2, 4>, Repeat<1, Dense<4>>, Dense<1>>;
#endif
constexpr Wrong net{};
