// EXPECT: invalid_layer<.*layer<1>, .*LeakyReLU<
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
constexpr ctnn::Slope slope{-0.1};
#else
constexpr ctnn::Slope slope{0.1};
#endif
constexpr ctnn::Net<ctnn::Dense<2, 4>, ctnn::LeakyReLU<slope>> net{};
