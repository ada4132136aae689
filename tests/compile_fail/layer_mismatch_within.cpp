// EXPECT: layer_mismatch<.*layer<1, 2>, .*expects<3>, .*got<5>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<Dense<2, 4>, Residual<Dense<5>, Tanh, Dense<3, 4>>, Dense<1>>;
#else
using Wrong = Net<Dense<2, 4>, Residual<Dense<3>, Tanh, Dense<3, 4>>, Dense<1>>;
#endif
constexpr Wrong net{};
