// SPDX-License-Identifier: BSL-1.0
//
// A ReLU that is inactive on every sample lets no gradient through: its weights never change again. Here most die of steps that are
// too long; then they are found, shown to be frozen, and kept alive.

#include <array>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/describe.hpp>
#include <ctnn/plot/curves.hpp>

#include "../lesson.hpp"

using namespace ctnn;

namespace {

template <class Activation>
using Ring = Net<Dense<2, 8>, Activation, Dense<8, 1>>;
using Point = Sample<std::array<float, 2>, std::array<float, 1>>;

/// Is a point inside of a circle?
constexpr auto points = [] {
  std::array<Point, 256> samples{};
  Random random{Seed{1}};
  for (auto& [input, target] : samples) {
    input = {random.uniform(-1.0f, 1.0f), random.uniform(-1.0f, 1.0f)};
    target = {input[0] * input[0] + input[1] * input[1] < 0.5f ? 1.0f : 0.0f};
  }
  return samples;
}();

/// Trains at `first_rate` for one epoch, and then at a good rate.
template <class Activation>
plot::Curve learn(const char* name, double first_rate, Ring<Activation>& net) {
  plot::Curve losses{.name = name};
  Trainer trainer{net, BinaryCrossEntropyWithLogits{}, SGD{.learning_rate = first_rate}, batch<32>};
  const auto note = [&](const EpochReport& epoch) { losses.values.push_back(epoch.loss); };
  trainer.fit(points, {.epochs = 1}, note);
  trainer.optimizer().learning_rate = 0.2;
  trainer.fit(points, {.epochs = 99}, note);
  std::printf("%-34s loss %.4f, right %5.1f %%, dead %zu of 8\n", name, losses.values.back(), 100 * accuracy(net, points, 0),
              diagnose(net, BinaryCrossEntropyWithLogits{}, points).layers[1].dead);
  return losses;
}

}  // namespace

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "08_dead_relu", "Units that die of steps too long: caused, diagnosed, frozen, cured"};

  std::puts("Caused: one epoch at a rate of 8.\n");
  // [cause]
  Ring<ReLU> net{Seed{6}};
  Trainer trainer{net, BinaryCrossEntropyWithLogits{}, SGD{.learning_rate = 8}, batch<32>};
  trainer.fit(points, {.epochs = 1});
  // [cause]

  // [diagnose]
  const auto diagnosis = diagnose(net, BinaryCrossEntropyWithLogits{}, points);
  std::fputs(describe(diagnosis).c_str(), stdout);
  // [diagnose]

  std::puts("\nFrozen: 99 more epochs at a rate of 0.2, and the dead units have not moved.\n");
  // [frozen]
  const Ring<ReLU> before = net;
  trainer.optimizer().learning_rate = 0.2;
  trainer.fit(points, {.epochs = 99});
  for (std::size_t unit = 0; unit < 8; ++unit) {
    const auto &was = before.layer<0>(), &is = net.layer<0>();
    const bool moved = was.bias[unit] != is.bias[unit] || was.weights[0][unit] != is.weights[0][unit];
    std::printf("unit %zu: %-5s  %s\n", unit, diagnosis.is_dead(1, unit) ? "dead" : "alive",
                moved ? "moved" : "the same to the bit");
  }
  // [frozen]

  std::puts("\nCured: a rate that is not too large, or an activation that always lets some gradient through.\n");
  Ring<ReLU> hasty{Seed{6}}, careful{Seed{6}};
  Ring<LeakyReLU<Slope{0.2}>> leaky{Seed{6}};
  const std::vector<plot::Curve> curves{learn("ReLU, first epoch at 8", 8, hasty), learn("ReLU, always at 0.2", 0.2, careful),
                                        learn("LeakyReLU<0.2>, first epoch at 8", 8, leaky)};
  lesson.picture("dead_relu.svg", plot::curves(curves, {.title = "Is a point inside of a circle?", .log_y = true}));
}
