// EXPECT: groups_do_not_divide<.*layer<0>, .*groups<2>, .*channels<3>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<InputShape<2, 8>, Conv1D<3, 3, Groups{2}>, Dense<10>>;
#else
using Wrong = Net<InputShape<2, 8>, Conv1D<4, 3, Groups{2}>, Dense<10>>;
#endif
constexpr Wrong net{};
