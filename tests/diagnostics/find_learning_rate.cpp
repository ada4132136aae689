// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

using Line = BasicNet<double, Dense<1, 1>>;
constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 1> point{{{{2.0}, {1.0}}}};

constexpr LearningRateSearch search(const LearningRateRange& range) {
  return find_learning_rate(Line{}, MeanSquaredError{}, GradientDescent{.learning_rate = 0.5}, batch<1>, point, range);
}

}  // namespace

TEST_CASE("the losses are those of the formula", "[diagnostics][find_learning_rate]") {
  // y = w x + b misses 1 by r. A step at the rate a makes that (1 - 2 a (x^2 + 1)) r = (1 - 10 a) r: it is smallest at a = 0.1, grows
  // beyond a = 0.2. The rates are 3e-4 10^(step / 10).
  const LearningRateSearch found = search({.lowest = 3e-4, .highest = 3, .steps = 41});
  double r = 1, sum = 0, weight = 0, lowest = std::numeric_limits<double>::infinity();
  std::size_t step = 0;
  for (const auto& [rate, loss] : found) {
    const double expected_rate = 3e-4 * std::pow(10.0, static_cast<double>(step) / 10);
    REQUIRE(rate == Approx(expected_rate).epsilon(1e-12));
    sum = 0.9 * sum + r * r;
    weight = 0.9 * weight + 1;
    REQUIRE(loss == Approx(sum / weight).epsilon(1e-9));
    REQUIRE(loss <= 4 * lowest);
    if (step >= 10) lowest = std::min(lowest, loss);
    r *= 1 - 10 * expected_rate;
    ++step;
  }
  // The next one would have been too large.
  REQUIRE((0.9 * sum + r * r) / (0.9 * weight + 1) > 4 * lowest);
  REQUIRE(found.status == FitStatus::Diverged);
  REQUIRE(found.count < 41);
  double highest = 0;
  for (const auto& [rate, loss] : found)
    if (rate > found.trials[9].learning_rate && loss <= 1.1 * lowest) highest = rate;
  REQUIRE(found.suggested == highest / 10);
  REQUIRE(found.suggested < 0.2);
}

TEST_CASE("where no loss falls nothing is suggested", "[diagnostics][find_learning_rate]") {
  static constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 1> learnt{{{{2.0}, {0.0}}}};
  static constexpr auto found =
      find_learning_rate(Line{}, MeanSquaredError{}, GradientDescent{}, batch<1>, learnt, {.steps = 30});
  REQUIRE_BOTH(found.status == FitStatus::Finished);
  REQUIRE_BOTH(found.count == 30);
  REQUIRE(std::isnan(found.suggested));
}

TEST_CASE("a lucky first batch decides nothing", "[diagnostics][find_learning_rate]") {
  // y = 2 x + noise; a good rate is about 0.1.
  using S = Sample<std::array<double, 1>, std::array<double, 1>>;
  std::vector<S> samples;
  Random random{Seed{1}};
  for (int i = 0; i < 256; ++i) {
    const double x = random.uniform(-1.0, 1.0);
    samples.push_back({{x}, {2 * x + random.normal<double>()}});
  }
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    const auto found = find_learning_rate(Line{}, MeanSquaredError{}, SGD{}, batch<32>, samples, {.seed = Seed{seed}});
    CHECK(found.suggested > 1e-3);
    CHECK(found.suggested < 1);
  }
}

TEST_CASE("the search is the same in the compiler", "[diagnostics][find_learning_rate]") {
  static constexpr LearningRateSearch in_the_compiler = search({.lowest = 0.001, .highest = 0.1, .steps = 20});
  const LearningRateSearch at_run_time = search({.lowest = 0.001, .highest = 0.1, .steps = 20});
  REQUIRE(in_the_compiler.status == FitStatus::Finished);
  REQUIRE(in_the_compiler.count == 20);
  for (std::size_t i = 0; i < 20; ++i) {
    REQUIRE(in_the_compiler.trials[i].learning_rate == at_run_time.trials[i].learning_rate);
    REQUIRE(in_the_compiler.trials[i].loss == at_run_time.trials[i].loss);
  }
  REQUIRE(in_the_compiler.suggested == at_run_time.suggested);
}

TEST_CASE("a range or samples that make no sense try nothing", "[diagnostics][find_learning_rate]") {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
  const auto refused = [](const LearningRateSearch& found) {
    return found.status == FitStatus::InvalidData && found.count == 0 && std::isnan(found.suggested);
  };
  for (const LearningRateRange& range :
       {LearningRateRange{.lowest = 0}, LearningRateRange{.lowest = -1}, LearningRateRange{.lowest = nan},
        LearningRateRange{.highest = nan}, LearningRateRange{.highest = infinity}, LearningRateRange{.lowest = 1, .highest = 1},
        LearningRateRange{.steps = 1}, LearningRateRange{.steps = LearningRateSearch::capacity + 1}})
    REQUIRE(refused(search(range)));
  using S = Sample<std::array<double, 1>, std::array<double, 1>>;
  const auto with = [](const std::vector<S>& samples) {
    return find_learning_rate(Line{}, MeanSquaredError{}, Adam{}, batch<1>, samples);
  };
  REQUIRE(refused(with({})));
  REQUIRE(refused(with({S{{nan}, {0}}})));
  REQUIRE(refused(find_learning_rate(Line{}, MeanSquaredError{}, Adam{.learning_rate = 0}, batch<1>, point)));
}

TEST_CASE("batches follow each other through all samples, and groups keep their proportions",
          "[diagnostics][find_learning_rate]") {
  using S = Sample<std::array<double, 1>, std::array<double, 1>>;
  std::vector<S> samples;
  for (int i = 0; i < 10; ++i) samples.push_back({{i / 10.0}, {1 - i / 10.0}});
  const auto optimizer = ParameterGroups{Group{biases, SGD{.learning_rate = 0.2}}, SGD{.learning_rate = 0.1}};
  const auto found = find_learning_rate(Line{Seed{1}}, MeanSquaredError{}, optimizer, batch<4>, samples, {.steps = 50});
  REQUIRE(found.count > 10);
  REQUIRE(found.suggested > 1e-6);
  REQUIRE(found.suggested < 1);
  // Batches of one, in the order that a permutation of that seed gives.
  Line line{Seed{1}};
  Trainer trainer{line, MeanSquaredError{}, SGD{}, batch<1>};
  const auto alone = find_learning_rate(Line{Seed{1}}, MeanSquaredError{}, SGD{.learning_rate = 0.5}, batch<1>, samples,
                                        {.lowest = 1e-3, .highest = 1e-2, .steps = 25, .seed = Seed{7}});
  const Permutation order{samples.size(), Seed{7}};
  double sum = 0, weight = 0;
  REQUIRE(alone.count == 25);
  for (std::size_t step = 0; step < 25; ++step) {
    trainer.optimizer().learning_rate = alone.trials[step].learning_rate;
    sum = 0.9 * sum + trainer.step(std::span{samples}.subspan(order[step % 10], 1));
    weight = 0.9 * weight + 1;
    REQUIRE(alone.trials[step].loss == Approx(sum / weight).epsilon(1e-12));
  }
  // A batch that is larger than all samples holds them all.
  REQUIRE(find_learning_rate(Line{Seed{1}}, MeanSquaredError{}, Adam{}, batch<32>, samples).count > 10);
}
