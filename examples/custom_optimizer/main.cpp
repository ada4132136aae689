// SPDX-License-Identifier: BSL-1.0
//
// An optimizer of one's own learns to tell which of two points lies nearer to the origin.

#include <array>
#include <cstdio>

#include <ctnn/ctnn.hpp>

#include "sign_sgd.hpp"

int main() {
  using Net = ctnn::Net<ctnn::Dense<4, 16>, ctnn::Tanh, ctnn::Dense<2>>;
  std::array<ctnn::Sample<Net::Input, ctnn::Label>, 500> samples;
  ctnn::Random random{ctnn::Seed{1}};
  for (auto& [input, label] : samples) {
    for (float& x : input) x = random.uniform(-1.0f, 1.0f);
    label.index = input[0] * input[0] + input[1] * input[1] < input[2] * input[2] + input[3] * input[3] ? 0 : 1;
  }
  Net net{ctnn::Seed{1}};
  const double before = ctnn::accuracy(net, samples);
  ctnn::Trainer trainer{net, ctnn::SoftmaxCrossEntropy{}, SignSGD{.learning_rate = 1e-2}, ctnn::batch<20>};
  trainer.fit(samples, {.epochs = 50, .schedule = ctnn::CosineDecay{.epochs = 50}});
  std::printf("right: %.1f %% -> %.1f %%\n", 100 * before, 100 * ctnn::accuracy(net, samples));
}
