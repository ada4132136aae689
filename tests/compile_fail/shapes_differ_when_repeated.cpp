// EXPECT: shapes_differ<.*layer<1>, .*expects<4>, .*got<2>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<Dense<2, 4>, Repeat<3, Dense<2>, ReLU>, Dense<1>>;
#else
using Wrong = Net<Dense<2, 4>, Repeat<3, Dense<4>, ReLU>, Dense<1>>;
#endif
constexpr Wrong net{};
