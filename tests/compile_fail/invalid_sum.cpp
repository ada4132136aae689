// EXPECT: invalid_layer<.*layer<0>, .*Sum<>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<InputShape<4>, Sum<>, Dense<3>>;
#else
using Wrong = Net<InputShape<4>, Sum<Identity>, Dense<3>>;
#endif
constexpr Wrong net{};
