// SPDX-License-Identifier: BSL-1.0
//
// A loss of one's own: two lines through noise, one with a tenth of the samples below it, one with nine tenths.

#include "loss.hpp"

#include <array>
#include <cstddef>
#include <cstdio>

#include <ctnn/ctnn.hpp>

using Line = ctnn::BasicNet<double, ctnn::Dense<1, 1>>;
using Sample = ctnn::Sample<Line::Input, Line::Output>;

int main() {
  std::array<Sample, 1000> samples;  // the noise grows with x
  ctnn::Random random{ctnn::Seed{1}};
  for (auto& [input, target] : samples) {
    const double x = random.uniform<double>();
    input = {x};
    target = {2 * x + (0.2 + x) * random.normal<double>()};
  }
  for (const double share : {0.1, 0.9}) {
    Line line;
    const auto below = [&] {
      std::size_t count = 0;
      for (const auto& [input, target] : samples) count += target[0] < line(input)[0];
      return 100.0 * static_cast<double>(count) / static_cast<double>(samples.size());
    };
    const double before = below();
    ctnn::Trainer trainer{line, QuantileLoss{share}, ctnn::Adam{.learning_rate = 0.01}, ctnn::batch<50>};
    trainer.fit(samples, {.epochs = 100});
    std::printf("%.0f %%: y = %5.2f x %+.2f, below it %.1f %% -> %.1f %%\n", 100 * share, line.layer<0>().weights[0][0],
                line.layer<0>().bias[0], before, below());
  }
}
