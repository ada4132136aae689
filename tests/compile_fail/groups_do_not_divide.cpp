// EXPECT: groups_do_not_divide<.*layer<1>, .*groups<3>, .*channels<4>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<InputShape<2, 8>, Conv1D<4, 3>, Conv1D<6, 3, Groups{3}>, Dense<10>>;
#else
using Wrong = Net<InputShape<2, 8>, Conv1D<4, 3>, Conv1D<6, 3, Groups{2}>, Dense<10>>;
#endif
constexpr Wrong net{};
