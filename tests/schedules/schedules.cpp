// SPDX-License-Identifier: BSL-1.0
// Each schedule against its closed form; tests/schedules/pytorch_reference.cpp against PyTorch.
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;
using test::near;

namespace {

constexpr double pi = 3.14159265358979323846;

/// The schedule as FitOptions holds it, without a loss.
constexpr double at(const Schedule& schedule, double epoch) {
  ScheduleMemory memory{};
  return schedule(epoch, 0, memory);
}

/// The factors of epochs 0, 1, ..., where losses[i] is what epoch i ends with.
template <std::size_t Epochs>
constexpr std::array<double, Epochs> watch(const Schedule& schedule, const std::array<double, Epochs>& losses) {
  std::array<double, Epochs> factors{};
  ScheduleMemory memory{};
  for (std::size_t epoch = 0; epoch < Epochs; ++epoch) {
    for (const double part : {0.0, 0.25, 0.5, 0.75})  // four steps an epoch
      factors[epoch] = schedule(static_cast<double>(epoch) + part, epoch == 0 ? 0 : losses[epoch - 1], memory);
  }
  return factors;
}

}  // namespace

TEST_CASE("no schedule is 1, a constant rate its factor", "[schedules]") {
  REQUIRE_BOTH(at({}, 3.5) == 1);
  REQUIRE_BOTH(at(ConstantRate{.factor = 0.25}, 3.5) == 0.25);
}

TEST_CASE("StepDecay is factor^floor(epoch / every)", "[schedules]") {
  constexpr Schedule schedule = StepDecay{.every = 2.5, .factor = 0.5};
  REQUIRE_BOTH(at(schedule, 0) == 1);
  REQUIRE_BOTH(at(schedule, 2.49) == 1);
  REQUIRE_BOTH(at(schedule, 2.5) == 0.5);
  REQUIRE_BOTH(at(schedule, 10) == 0.0625);
}

TEST_CASE("ExponentialDecay is factor^epoch", "[schedules]") {
  constexpr Schedule schedule = ExponentialDecay{.factor = 0.25};
  REQUIRE_BOTH(near(at(schedule, 0), 1, 1e-15));
  REQUIRE_BOTH(near(at(schedule, 0.5), 0.5, 1e-15));
  REQUIRE_BOTH(near(at(schedule, 3), 1.0 / 64, 1e-15));
  for (const double epoch : {0.1, 1.7, 33.3}) CHECK_THAT(at(schedule, epoch), WithinRel(std::pow(0.25, epoch), 1e-13));
}

TEST_CASE("CosineDecay runs down half a cosine, and stays there", "[schedules]") {
  constexpr Schedule schedule = CosineDecay{.epochs = 12, .lowest = 0.25};
  REQUIRE_BOTH(at(schedule, 0) == 1);
  REQUIRE_BOTH(near(at(schedule, 4), 0.25 + 0.75 * 0.75, 1e-15));  // cos 60 degrees = 1/2
  REQUIRE_BOTH(near(at(schedule, 6), 0.625, 1e-15));
  REQUIRE_BOTH(at(schedule, 12) == 0.25);
  REQUIRE_BOTH(at(schedule, 1e9) == 0.25);
  for (const double epoch : {0.1, 1.7, 11.3})
    CHECK_THAT(at(schedule, epoch), WithinRel(0.25 + 0.75 * (1 + std::cos(pi * epoch / 12)) / 2, 1e-14));
}

TEST_CASE("WarmUp rises in a straight line, then hands over", "[schedules]") {
  constexpr Schedule schedule = WarmUp{4, CosineDecay{.epochs = 12}, 0.5};
  REQUIRE_BOTH(at(schedule, 0) == 0.5);
  REQUIRE_BOTH(at(schedule, 1) == 0.625);
  REQUIRE_BOTH(at(schedule, 4) == 1);
  REQUIRE_BOTH(near(at(schedule, 10), 0.5, 1e-15));
  REQUIRE_BOTH(at(WarmUp{2}, 1) == 0.5);
  REQUIRE_BOTH(at(WarmUp{2}, 7) == 1);
}

TEST_CASE("WarmUp hands over to a lambda, and to a schedule that watches the loss", "[schedules]") {
  REQUIRE_BOTH(at(WarmUp{2, [](double epoch) { return 1 / (1 + epoch); }}, 5) == 0.25);
  constexpr Schedule schedule = WarmUp{2, ReduceOnPlateau{.factor = 0.5, .patience = 0}, 0.5};
  // The plateau sees the losses of epochs 2, 3, ...: best, none, none.
  REQUIRE_BOTH(watch(schedule, std::array{9.0, 9.0, 4.0, 4.0, 4.0, 4.0})[2] == 1);
  REQUIRE_BOTH(watch(schedule, std::array{9.0, 9.0, 4.0, 4.0, 4.0, 4.0})[3] == 1);
  REQUIRE_BOTH(watch(schedule, std::array{9.0, 9.0, 4.0, 4.0, 4.0, 4.0})[4] == 0.5);
  REQUIRE_BOTH(watch(schedule, std::array{9.0, 9.0, 4.0, 4.0, 4.0, 4.0})[5] == 0.25);
}

TEST_CASE("ReduceOnPlateau forgets a loss that was NaN", "[schedules]") {
  const std::array losses{std::numeric_limits<double>::quiet_NaN(), 4.0, 3.0, 2.0, 1.0};
  CHECK(watch(ReduceOnPlateau{.factor = 0.5, .patience = 1}, losses)[4] == 1);
}

TEST_CASE("OneCycle rises to 1 and comes down further", "[schedules]") {
  constexpr Schedule schedule = OneCycle{.epochs = 10, .rise = 0.25, .first = 0.5, .last = 0.125};
  REQUIRE_BOTH(near(at(schedule, 0), 0.5, 1e-15));
  REQUIRE_BOTH(near(at(schedule, 1.25), 0.75, 1e-15));
  REQUIRE_BOTH(near(at(schedule, 2.5), 1, 1e-15));
  REQUIRE_BOTH(near(at(schedule, 6.25), 0.5625, 1e-15));
  REQUIRE_BOTH(at(schedule, 10) == 0.125);
  REQUIRE_BOTH(at(schedule, 11) == 0.125);
  REQUIRE_BOTH(near(at(OneCycle{.epochs = 10, .rise = 0}, 0), 1, 1e-15));
}

TEST_CASE("ReduceOnPlateau waits for its patience, once an epoch however many steps that has", "[schedules]") {
  constexpr Schedule schedule = ReduceOnPlateau{.factor = 0.5, .patience = 1, .lowest = 0.25};
  constexpr std::array losses{4.0, 4.0, 4.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0};
  // Best in epochs 0 and 3; two epochs without progress are one too many, so epochs 3, 6 and then every second begin lower.
  constexpr std::array expected{1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25};
  REQUIRE_BOTH(watch(schedule, losses) == expected);
}

TEST_CASE("ReduceOnPlateau may come in late", "[schedules]") {
  constexpr auto factor = [] {
    const Schedule schedule = ReduceOnPlateau{.factor = 0.5, .patience = 0};
    ScheduleMemory memory{};
    double last = 0;
    for (int step = 0; step < 20; ++step) last = schedule(10 + step / 20.0, 3.0, memory);  // one epoch, not ten
    return last;
  };
  REQUIRE_BOTH(factor() == 1);
}

TEST_CASE("a schedule of one's own is a lambda, with or without numbers", "[schedules]") {
  REQUIRE_BOTH(at([](double epoch) { return 1 / (1 + epoch); }, 3) == 0.25);
  constexpr auto with_numbers = [](double a, double b) { return at([a, b](double epoch) { return a + b * epoch; }, 2); };
  REQUIRE_BOTH(with_numbers(0.5, 0.25) == 1);
  REQUIRE_BOTH(
      watch([](double, double loss, ScheduleMemory& memory) { return memory[0] += loss; }, std::array{1.0, 2.0, 0.0})[2] == 12);
}
