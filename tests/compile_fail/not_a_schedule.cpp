// EXPECT: not_a_schedule<.*, false>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
constexpr auto schedule = ctnn::MeanSquaredError{};
#else
constexpr auto schedule = ctnn::CosineDecay{.epochs = 20};
#endif
using Net = ctnn::Net<ctnn::Dense<2, 3>>;
constexpr std::array<ctnn::Sample<Net::Input, Net::Output>, 4> samples{};
double train(Net& net) {
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, ctnn::batch<4>};
  return trainer.fit(samples, {.epochs = 20, .schedule = schedule}).loss;
}
