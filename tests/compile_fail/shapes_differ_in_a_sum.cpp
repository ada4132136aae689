// EXPECT: shapes_differ<.*layer<2, 0>, .*expects<4>, .*got<3>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<Dense<2, 4>, Tanh, Sequential<Sum<Dense<4>, Dense<3>>, ReLU>, Dense<1>>;
#else
using Wrong = Net<Dense<2, 4>, Tanh, Sequential<Sum<Dense<4>, Dense<4>>, ReLU>, Dense<1>>;
#endif
constexpr Wrong net{};
