// EXPECT: batch_too_small<.*holds<4>, .*got<5>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
constexpr std::size_t count = 5;
#else
constexpr std::size_t count = 4;
#endif
using Net = ctnn::Net<ctnn::Dense<2, 3>>;
float first_output(const Net& net) {
  const std::array<Net::Input, count> inputs{};
  Net::Tape<4> tape;
  return forward(net, inputs, tape)[0][0];
}
