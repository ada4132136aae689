// EXPECT: input_shape_of_rank<5>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Input = ctnn::InputShape<1, 1, 1, 1, 2>;
#else
using Input = ctnn::InputShape<1, 1, 1, 2>;
#endif
constexpr ctnn::Net<Input, ctnn::Dense<1>> net{};
