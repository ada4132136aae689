// EXPECT: empty_layer<.*layer<0>, .*inputs<0>, .*outputs<4>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Input = ctnn::InputShape<1, 0>;
#else
using Input = ctnn::InputShape<1, 2>;
#endif
constexpr ctnn::Net<Input, ctnn::Dense<4>> net{};
