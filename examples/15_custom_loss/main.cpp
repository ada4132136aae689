// SPDX-License-Identifier: BSL-1.0
//
// A loss of one's own: two lines through noise, one with a tenth of the samples below it, one with nine tenths.

#include <array>
#include <cstddef>
#include <cstdio>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/curves.hpp>

#include "../lesson.hpp"
#include "quantile_loss.hpp"

using Line = ctnn::BasicNet<double, ctnn::Dense<1, 1>>;
using Sample = ctnn::Sample<Line::Input, Line::Output>;

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "15_custom_loss", "A loss of one's own: lines that a share of the samples lies below"};
  std::vector<ctnn::plot::Curve> losses;
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
    ctnn::plot::Curve curve{.name = share < 0.5 ? "a tenth below" : "nine tenths below"};
    trainer.fit(samples, {.epochs = 100}, [&](const ctnn::EpochReport& epoch) { curve.values.push_back(epoch.loss); });
    losses.push_back(curve);
    std::printf("%.0f %%: y = %5.2f x %+.2f, below it %.1f %% -> %.1f %%\n", 100 * share, line.layer<0>().weights[0][0],
                line.layer<0>().bias[0], before, below());
  }
  lesson.picture("loss.svg", ctnn::plot::curves(losses, {.title = "Quantile regression", .y_label = "pinball loss"}));
}
