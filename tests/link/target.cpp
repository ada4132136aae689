// SPDX-License-Identifier: BSL-1.0
// Built for several targets (and without optimizing, so that every function is one that the linker sees), all in one program.
#include "target.hpp"

#include <array>
#include <cstddef>

#include <ctnn/ctnn.hpp>

using namespace ctnn;

Answer ASK(std::size_t row_size) {
  Net<Dense<5, 19>, Tanh, Dense<19, 3>> net{Seed{1}};
  const std::array<Sample<std::array<float, 5>, Label>, 2> samples{{{{1, 2, 3, 4, 5}, Label{0}}, {{5, 4, 3, 2, 1}, Label{2}}}};
  Trainer trainer{net, SoftmaxCrossEntropy{}, Adam{}, batch<2>};
  trainer.fit(samples, {.epochs = 3});
  return {kernels::lanes_for<float>(row_size), net(samples[0].input)};
}
