// EXPECT: not_a_layer<.*layer<1>, int>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Middle = int;
#else
using Middle = ctnn::ReLU;
#endif
constexpr ctnn::Net<ctnn::Dense<2, 4>, Middle, ctnn::Dense<4, 1>> net{};
