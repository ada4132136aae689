// EXPECT: batch_in_pieces<.*holds<32>, .*of<0>
#include <ctnn/ctnn.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 3>>;
constexpr std::array<ctnn::Sample<Net::Input, Net::Output>, 4> samples{};
double train(Net& net) {
#ifdef COMPILE_FAIL
  constexpr auto capacity = ctnn::batch<32, 0>;
#else
  constexpr auto capacity = ctnn::batch<32, 1>;
#endif
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, capacity};
  return static_cast<double>(trainer.step(samples)) + trainer.fit(samples).loss;
}
