// EXPECT: not_in_the_plane<.*Sample<std::array<float, 3>
#include <ctnn/ctnn.hpp>
#include <ctnn/plot/decision_boundary.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 1>>;
#ifdef COMPILE_FAIL
using Input = std::array<float, 3>;
#else
using Input = Net::Input;
#endif
std::string draw(const Net& net) {
  const std::array<ctnn::Sample<Input, Net::Output>, 4> samples{};
  return ctnn::plot::decision_boundary(net, samples);
}
