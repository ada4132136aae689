// EXPECT: not_a_layer<.*layer<1, 1>, .*Sequential<
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<Dense<2, 4>, Sequential<Dense<4>, MeanSquaredError>, Dense<1>>;
#else
using Wrong = Net<Dense<2, 4>, Sequential<Dense<4>, Tanh>, Dense<1>>;
#endif
constexpr Wrong net{};
