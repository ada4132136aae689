// EXPECT: empty_layer<.*layer<1>, .*inputs<4>, .*outputs<0>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Last = ctnn::Dense<4, 0>;
#else
using Last = ctnn::Dense<4, 1>;
#endif
constexpr ctnn::Net<ctnn::Dense<2, 4>, Last> net{};
