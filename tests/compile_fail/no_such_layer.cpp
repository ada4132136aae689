// EXPECT: no_such_layer<.*layer<4>, .*of<4>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
constexpr std::size_t last = 4;  // counted from 0
#else
constexpr std::size_t last = 2;
#endif
constexpr ctnn::Net<ctnn::Dense<2, 4>, ctnn::Tanh, ctnn::Dense<4, 1>, ctnn::Sigmoid> net{};
constexpr auto bias = net.layer<last>().bias;
