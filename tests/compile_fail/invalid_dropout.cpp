// EXPECT: invalid_layer<.*layer<1>, .*Dropout
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<Dense<2, 4>, Dropout<Rate{1}>, Dense<1>>;
#else
using Wrong = Net<Dense<2, 4>, Dropout<Rate{0.9}>, Dense<1>>;
#endif
constexpr Wrong net{};
