// EXPECT: plane_of_inputs<.*expects<2>, .*got<3>
#include <ctnn/ctnn.hpp>
#include <ctnn/plot/decision_boundary.hpp>

#ifdef COMPILE_FAIL
using Net = ctnn::Net<ctnn::Dense<3, 1>>;
#else
using Net = ctnn::Net<ctnn::Dense<2, 1>>;
#endif
std::string draw(const Net& net) {
  const std::array<ctnn::Sample<Net::Input, Net::Output>, 4> samples{};
  return ctnn::plot::decision_boundary(net, samples);
}
