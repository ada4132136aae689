// EXPECT: batch_too_small<.*holds<1>, .*got<2>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
constexpr auto capacity = ctnn::batch<1>;
#else
constexpr auto capacity = ctnn::batch<2>;
#endif
using Net = ctnn::Net<ctnn::Dense<2, 3>>;
constexpr std::array<ctnn::Sample<Net::Input, Net::Output>, 2> samples{};
float loss(Net& net) {
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, capacity};
  return trainer.step(samples);
}
