// EXPECT: shapes_differ<.*layer<0>, .*expects<2>, .*got<3>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<InputShape<2, 3>, Residual<Reshape<3, 2>>, Dense<1>>;
#else
using Wrong = Net<InputShape<2, 3>, Residual<Reshape<3, 2>, Tanh, Reshape<2, 3>>, Dense<1>>;
#endif
constexpr Wrong net{};
