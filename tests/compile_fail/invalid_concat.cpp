// EXPECT: invalid_layer<.*layer<0>, .*Concat<>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<InputShape<4>, Concat<>, Dense<3>>;
#else
using Wrong = Net<InputShape<4>, Concat<Identity>, Dense<3>>;
#endif
constexpr Wrong net{};
