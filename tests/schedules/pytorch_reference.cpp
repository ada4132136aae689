// SPDX-License-Identifier: BSL-1.0
// The learning rates that PyTorch's schedulers give. The numbers were written by tests/reference/generate.py.
#include <array>
#include <cstddef>

#include <ctnn/ctnn.hpp>

#include "reference/pytorch_schedules.hpp"
#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

namespace {

/// The largest difference between a schedule and the learning rates of epochs 0, 1, ...
template <std::size_t Epochs>
constexpr double deviation(const Schedule& schedule, const std::array<double, Epochs>& expected) {
  double largest = 0;
  ScheduleMemory memory{};
  for (std::size_t epoch = 0; epoch < Epochs; ++epoch) {
    const double loss = epoch == 0 || epoch > pytorch::plateau_losses.size() ? 0 : pytorch::plateau_losses[epoch - 1];
    const double error = test::magnitude(schedule(static_cast<double>(epoch), loss, memory) - expected[epoch]);
    if (!(error <= largest)) largest = error;
  }
  return largest;
}

}  // namespace

TEST_CASE("schedules give PyTorch's learning rates", "[schedules][pytorch]") {
  REQUIRE_BOTH(deviation(StepDecay{.every = 7, .factor = 0.5}, pytorch::step_decay) == 0);
  REQUIRE_BOTH(deviation(ExponentialDecay{.factor = 0.9}, pytorch::exponential_decay) <= 1e-14);
  REQUIRE_BOTH(deviation(CosineDecay{.epochs = 20, .lowest = 0.125}, pytorch::cosine_decay) <= 1e-14);
  REQUIRE_BOTH(deviation(WarmUp{8, ConstantRate{}, 0.25}, pytorch::warm_up) <= 1e-14);
  // PyTorch counts 41 steps, 0 to 40, and reaches the top at 0.3 * 41 - 1.
  REQUIRE_BOTH(deviation(OneCycle{.epochs = 40, .rise = (0.3 * 41 - 1) / 40}, pytorch::one_cycle) <= 1e-14);
  REQUIRE_BOTH(deviation(ReduceOnPlateau{.factor = 0.5, .patience = 2}, pytorch::plateau) == 0);
  REQUIRE_BOTH(deviation(ReduceOnPlateau{.factor = 0.25, .patience = 1, .threshold = 0.125, .cooldown = 3, .lowest = 0.03125},
                         pytorch::plateau_with_cooldown) == 0);
}
