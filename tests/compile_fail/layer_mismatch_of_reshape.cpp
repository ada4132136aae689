// EXPECT: layer_mismatch<.*layer<1>, .*expects<12>, .*got<10>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<Dense<2, 10>, Reshape<3, 4>, Dense<1>>;
#else
using Wrong = Net<Dense<2, 12>, Reshape<3, 4>, Dense<1>>;
#endif
constexpr Wrong net{};
