// EXPECT: no_average<.*ParameterGroups<.*, false>
#include <ctnn/ctnn.hpp>

using namespace ctnn;
using Some = Net<Dense<2, 3>>;
#ifdef COMPILE_FAIL
constexpr ParameterGroups optimizer{Group{biases, Adam{}}, ExponentialMovingAverage{Adam{}, 0.9}};
#else
constexpr ExponentialMovingAverage optimizer{ParameterGroups{Group{biases, Adam{}}, Adam{}}, 0.9};
#endif
Some average(Some& net) { return Trainer{net, MeanSquaredError{}, optimizer, batch<4>}.average(); }
