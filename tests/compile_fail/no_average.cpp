// EXPECT: no_average<.*Adam.*, false>
#include <ctnn/ctnn.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 3>>;
#ifdef COMPILE_FAIL
constexpr ctnn::Adam optimizer{};
#else
constexpr ctnn::ExponentialMovingAverage optimizer{ctnn::Adam{}, 0.9};
#endif
Net average(Net& net) { return ctnn::Trainer{net, ctnn::MeanSquaredError{}, optimizer, ctnn::batch<4>}.average(); }
