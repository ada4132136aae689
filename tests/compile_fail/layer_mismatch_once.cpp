// EXPECT: layer_mismatch<.*layer<1>, .*expects<4>, .*got<3>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using First = ctnn::Dense<2, 3>;
#else
using First = ctnn::Dense<2, 4>;
#endif
// Another mismatch behind it: the first is enough for a start.
using Net = ctnn::Net<First, ctnn::Dense<4, 4>,
                      ctnn::Dense<
#ifdef COMPILE_FAIL
                          5,
#else
                          4,
#endif
                          1>>;
constexpr Net net{};
