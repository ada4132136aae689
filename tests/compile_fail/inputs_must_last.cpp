// EXPECT: inputs_must_last<std::array<.*, 1>, false>
#include <ctnn/ctnn.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 3>>;
void use(const Net& net, Net::Tape<4>& tape) {
#ifdef COMPILE_FAIL
  forward(net, std::array<Net::Input, 1>{}, tape);
#else
  const std::array<Net::Input, 1> inputs{};
  forward(net, inputs, tape);
#endif
}
