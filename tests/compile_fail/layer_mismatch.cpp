// EXPECT: layer_mismatch<.*layer<2>, .*expects<5>, .*got<4>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Last = ctnn::Dense<5, 1>;
#else
using Last = ctnn::Dense<4, 1>;
#endif
constexpr ctnn::Net<ctnn::Dense<2, 4>, ctnn::ReLU, Last> net{};
