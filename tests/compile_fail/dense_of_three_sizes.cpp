// EXPECT: not_a_layer<.*layer<0>, .*Dense<2, 4, 1>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using First = ctnn::Dense<2, 4, 1>;
#else
using First = ctnn::Dense<2, 4>;
#endif
constexpr ctnn::Net<First, ctnn::ReLU, ctnn::Dense<4, 1>> net{};
