// EXPECT: input_size_unknown<.*layer<0>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using First = ctnn::Dense<4>;
#else
using First = ctnn::Dense<2, 4>;
#endif
constexpr ctnn::Net<First, ctnn::ReLU, ctnn::Dense<1>> net{};
