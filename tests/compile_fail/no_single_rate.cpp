// EXPECT: no_single_rate<.*ParameterGroups<.*, false>
#include <ctnn/ctnn.hpp>
using namespace ctnn;

using Line = Net<Dense<1, 1>>;

float step(Line& net, const std::array<Sample<Line::Input, Line::Output>, 1>& samples) {
  Trainer trainer{net, MeanSquaredError{}, ParameterGroups{Group{biases, SGD{.learning_rate = 0.1}}, SGD{.learning_rate = 0.01}},
                  batch<1>};
#ifdef COMPILE_FAIL
  return trainer.step(samples, 0.5f);
#else
  return trainer.step(samples);
#endif
}
