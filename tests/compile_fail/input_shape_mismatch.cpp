// EXPECT: layer_mismatch<.*layer<0>, .*expects<2>, .*got<3>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Input = ctnn::InputShape<3>;
#else
using Input = ctnn::InputShape<2>;
#endif
constexpr ctnn::Net<Input, ctnn::Dense<2, 1>> net{};
