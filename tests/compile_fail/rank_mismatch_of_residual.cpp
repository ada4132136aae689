// EXPECT: rank_mismatch<.*layer<0>, .*expects<2>, .*got<1>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<InputShape<2, 3>, Residual<Flatten, Dense<6>>, Dense<1>>;
#else
using Wrong = Net<InputShape<2, 3>, Residual<Dense<6>, Reshape<2, 3>>, Dense<1>>;
#endif
constexpr Wrong net{};
