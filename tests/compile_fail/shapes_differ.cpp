// EXPECT: shapes_differ<.*layer<1>, .*expects<4>, .*got<3>
#include <ctnn/ctnn.hpp>

using namespace ctnn;

#ifdef COMPILE_FAIL
using Wrong = Net<Dense<2, 4>, Residual<Dense<3>, Tanh>, Dense<1>>;
#else
using Wrong = Net<Dense<2, 4>, Residual<Dense<4>, Tanh>, Dense<1>>;
#endif
float use(Wrong& net) {
  const std::array<Sample<Wrong::Input, Wrong::Output>, 1> samples{{{{0, 1}, {1}}}};
  Trainer trainer{net, MeanSquaredError{}, Adam{}, batch<4>};
  return trainer.step(samples) + net({0, 1})[0];
}
