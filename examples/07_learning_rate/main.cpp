// SPDX-License-Identifier: BSL-1.0
//
// The learning rate is the length of a step downhill: too short and one never arrives, too long and one leaps over the valley, higher
// up its other side each time.

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/curves.hpp>

#include "../lesson.hpp"

using namespace ctnn;

namespace {

using Curve = Net<Dense<1, 16>, Tanh, Dense<16, 1>>;

/// 32 points of a sine.
constexpr auto points = [] {
  std::array<Sample<Curve::Input, Curve::Output>, 32> samples{};
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const float x = static_cast<float>(i) / 31 * 2 - 1;
    samples[i] = {{x}, {math::sin(4 * x)}};
  }
  return samples;
}();

const char* name_of(FitStatus status) { return status == FitStatus::Diverged ? "diverged" : "finished"; }

plot::Curve learn(const char* name, double rate) {
  plot::Curve losses{.name = std::string{name}.append(", rate ").append(rate < 0.01 ? "0.003" : rate < 0.5 ? "0.1" : "0.6")};
  // [learn]
  Curve net{Seed{1}};
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = rate}, batch<32>};
  const FitReport report =
      trainer.fit(points, {.epochs = 1000}, [&](const EpochReport& epoch) { losses.values.push_back(epoch.loss); });
  // [learn]
  const auto after = [&](std::size_t epochs) {
    if (losses.values.size() < epochs) std::printf("%12s", "-");
    else std::printf("%12.4g", losses.values[epochs - 1]);
  };
  std::printf("%-12s%6g", name, rate);
  for (const std::size_t epochs : {1u, 10u, 100u, 1000u}) after(epochs);
  std::printf("   %s after %zu epochs\n", name_of(report.status), report.epochs);
  std::erase_if(losses.values, [](double loss) { return loss > 10; });  // far above the picture
  return losses;
}

}  // namespace

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "07_learning_rate", "Too small, right, too large, and how to find the right one"};
  std::printf("%-12s%6s%12s%12s%12s%12s\n", "", "rate", "epoch 1", "10", "100", "1000");
  const std::vector<plot::Curve> curves{learn("too small", 0.003), learn("right", 0.1), learn("too large", 0.6)};
  lesson.picture("learning_rates.svg", plot::curves(curves, {.title = "Gradient descent on 32 points of a sine", .log_y = true}));

  // [find]
  const LearningRateSearch search = find_learning_rate(Curve{Seed{1}}, MeanSquaredError{}, GradientDescent{.learning_rate = 1},
                                                       batch<32>, points, {.lowest = 1e-4, .highest = 10, .steps = 100});
  std::printf("\nfind_learning_rate raised the rate from %.0e step by step; beyond %.2f the loss ran away. It suggests %.3f.\n",
              search.trials[0].learning_rate, (search.end() - 1)->learning_rate, search.suggested);
  // [find]
  plot::Curve trials{.name = "trials"};
  for (const auto& [rate, loss] : search) {
    trials.x.push_back(std::log10(rate));
    trials.values.push_back(loss);
  }
  lesson.picture("find_learning_rate.svg",
                 plot::curves({trials}, {.title = "Loss while the rate rises", .x_label = "log10 of the learning rate"}));
}
