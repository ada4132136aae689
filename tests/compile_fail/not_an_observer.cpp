// EXPECT: not_an_observer<.*, false>
#include <ctnn/ctnn.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 3>>;
void use(Net& net) {
  const std::array<ctnn::Sample<Net::Input, Net::Output>, 1> samples{};
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, ctnn::batch<4>};
#ifdef COMPILE_FAIL
  trainer.fit(samples, {}, [] {});
#else
  trainer.fit(samples, {}, [](const ctnn::EpochReport&) {});
#endif
}
