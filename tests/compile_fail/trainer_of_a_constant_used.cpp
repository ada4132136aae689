// EXPECT: trainer_of_a_constant<const
#include <ctnn/ctnn.hpp>

using Net = ctnn::Net<ctnn::Dense<2, 3>>;
#ifdef COMPILE_FAIL
using Trained = const Net;
#else
using Trained = Net;
#endif
float use(Trained& net) {
  const std::array<ctnn::Sample<Net::Input, Net::Output>, 1> samples{};
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, ctnn::batch<4>};
  trainer.fit(samples);
  return trainer.step(samples);
}
