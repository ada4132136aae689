// EXPECT: rank_mismatch<.*layer<0>, .*expects<3>, .*got<1>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<InputShape<1, 8, 8>, Concat<Conv2D<2, 1>, GlobalAveragePool>, Dense<10>>;
#else
using Wrong = Net<InputShape<1, 8, 8>, Concat<Conv2D<2, 1>, Identity>, Dense<10>>;
#endif
constexpr Wrong net{};
