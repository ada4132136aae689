// EXPECT: group_takes_nothing<.*group<1>, .*ParameterGroups<
#include <ctnn/ctnn.hpp>

using namespace ctnn;
#ifdef COMPILE_FAIL
constexpr ParameterGroups optimizer{Group{biases, Adam{}}, Group{in_layers<1>, Frozen{}}, Adam{}};  // layer 1 is the ReLU
#else
constexpr ParameterGroups optimizer{Group{biases, Adam{}}, Group{in_layers<2>, Frozen{}}, Adam{}};
#endif
Net<Dense<2, 4>, ReLU, Dense<4, 1>> net;
Trainer trainer{net, MeanSquaredError{}, ExponentialMovingAverage{optimizer, 0.9}, batch<4>};
