// EXPECT: sample_mismatch<.*MeanSquaredError, .*Sample<std::array<float, 2>, std::array<float, 3> *>, .*Sample<std::array<float, 3>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Input = std::array<float, 3>;
#else
using Input = std::array<float, 2>;
#endif
using Net = ctnn::Net<ctnn::Dense<2, 3>>;
constexpr std::array<ctnn::Sample<Input, Net::Output>, 4> samples{};
float train(Net& net) {
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, ctnn::batch<4>};
  return static_cast<float>(trainer.fit(samples).loss);
}
