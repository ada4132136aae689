// SPDX-License-Identifier: BSL-1.0
// Clipping, parameter groups and averages as PyTorch does them. The numbers were written by tests/reference/generate.py.
#include <array>
#include <cstddef>
#include <optional>

#include <ctnn/ctnn.hpp>

#include "reference/compare.hpp"
#include "reference/pytorch_optimizers.hpp"
#include "reference/pytorch_safeguards.hpp"
#include "support/catch.hpp"

using namespace ctnn;
using pytorch::deviation;

namespace {

using Learner = BasicNet<double, Dense<5, 7>, Tanh, Dense<7, 3>>;
using Numbers = std::array<double, Learner::parameter_count>;

struct Result {
  pytorch::Run<50, Learner::parameter_count> run{};
  Numbers average{};
};

/// 50 epochs of one step each.
template <class Optimizer, class BatchSize>
Result run(const Optimizer& optimizer, double clip_norm, BatchSize batch_size) {
  Result result;
  Learner net = pytorch::net_with<Learner>(pytorch::task.parameters);
  Trainer trainer{net, MeanSquaredError{}, ExponentialMovingAverage{optimizer, 0.875}, batch_size};
  trainer.fit(pytorch::samples_of<double>(pytorch::task), {.epochs = 50, .shuffle = std::nullopt, .clip_norm = clip_norm},
              [&](const EpochReport& epoch) { result.run.losses[epoch.epoch - 1] = epoch.loss; });
  result.run.parameters = pytorch::flat<Learner>(net);
  result.average = pytorch::flat<Learner>(trainer.average());
  return result;
}

void check(const Result& found, const pytorch::Run<50, Learner::parameter_count>& expected, const Numbers& average) {
  constexpr double tolerance = 1e-10;  // AdamW divides by the root of small squares, which enlarges rounding errors
  CHECK(deviation(found.run.losses, expected.losses, 0) <= tolerance);
  CHECK(deviation(found.run.parameters, expected.parameters, pytorch::floor_of_sums) <= tolerance);
  CHECK(deviation(found.average, average, pytorch::floor_of_sums) <= tolerance);
}

constexpr SGD momentum{.learning_rate = 0.25, .momentum = 0.5};
constexpr ParameterGroups groups{Group{biases, AdamW{.learning_rate = 0.04, .weight_decay = 0}}, Group{in_layers<0>, Frozen{}},
                                 AdamW{.learning_rate = 0.02, .weight_decay = 0.5}};

}  // namespace

TEST_CASE("clipping, groups and averages give PyTorch's weights after 50 steps", "[train][pytorch]") {
  SECTION("norm") {
    check(run(momentum, 0.25, batch<6>), pytorch::clipped_by_norm, pytorch::average_of_clipped_by_norm);
    check(run(momentum, 0.25, batch<6, 2>), pytorch::clipped_by_norm, pytorch::average_of_clipped_by_norm);
  }
  SECTION("value") {
    check(run(ClipByValue{momentum, 0.03125}, 0, batch<6>), pytorch::clipped_by_value, pytorch::average_of_clipped_by_value);
  }
  SECTION("groups: no decay on biases, a frozen matrix") {
    check(run(groups, 0, batch<6>), pytorch::grouped, pytorch::average_of_grouped);
    check(run(groups, 0, batch<6, 4>), pytorch::grouped, pytorch::average_of_grouped);
  }
  SECTION("the norm of what is not frozen") {
    check(run(groups, 0.125, batch<6>), pytorch::grouped_and_clipped, pytorch::average_of_grouped_and_clipped);
    check(run(groups, 0.125, batch<6, 1>), pytorch::grouped_and_clipped, pytorch::average_of_grouped_and_clipped);
  }
}
