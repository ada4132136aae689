// EXPECT: sample_mismatch<.*MeanSquaredError, .*Sample<std::array<float, 2>, std::array<float, 3> *>, std::pair<
#include <utility>
#include <vector>

#include <ctnn/ctnn.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 3>>;
#ifdef COMPILE_FAIL
using Samples = std::vector<std::pair<Net::Input, Net::Output>>;
#else
using Samples = std::vector<ctnn::Sample<Net::Input, Net::Output>>;
#endif
float use(Net& net, const Samples& samples) {
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, ctnn::batch<4>};
  return trainer.step(samples);
}
