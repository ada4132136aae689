// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>

#include <ctnn/layers/dropout.hpp>

#include "support/both.hpp"
#include "support/layer_step.hpp"

using namespace ctnn;

namespace {

static_assert(Layer<Dropout<>> && Dropout<>::is_random && Dropout<>::is_valid && Dropout<Rate{0}>::is_valid);
static_assert(!Dropout<Rate{1}>::is_valid && !Dropout<Rate{-0.1}>::is_valid && !Dropout<Rate{2}>::is_valid);
static_assert(!Dropout<Rate{std::numeric_limits<double>::quiet_NaN()}>::is_valid);
static_assert(Dropout<>::output_shape({2, 3}) == Shape{2, 3});

/// What ones become.
template <Rate Dropped, class T, std::size_t Batch, std::size_t Size>
constexpr test::Rectangle<T, Batch, Size> ones(std::uint64_t seed) {
  test::LayerStep<Dropout<Dropped>, T, Batch, Size> step;
  for (auto& row : step.x) row.fill(1);
  step.seed = seed;
  step.train();
  return step.y;
}

/// Which of them were dropped.
template <Rate Dropped, std::size_t Batch, std::size_t Size>
auto dropped(std::uint64_t seed) {
  auto result = std::make_unique<test::Rectangle<bool, Batch, Size>>();
  const auto y = std::make_unique<test::Rectangle<float, Batch, Size>>(ones<Dropped, float, Batch, Size>(seed));
  for (std::size_t row = 0; row < Batch; ++row)
    for (std::size_t i = 0; i < Size; ++i) (*result)[row][i] = (*y)[row][i] == 0;
  return result;
}

/// How many standard deviations the number of successes is from what is expected of independent trials.
double deviations(std::size_t successes, std::size_t trials, double probability) {
  const double n = static_cast<double>(trials);
  return std::abs(static_cast<double>(successes) - n * probability) / std::sqrt(n * probability * (1 - probability));
}

}  // namespace

TEMPLATE_TEST_CASE("Dropout is the identity when the net is not trained", "[layers][dropout]", float, double) {
  constexpr auto inferred = [] {
    test::LayerStep<Dropout<>, TestType, 1, 3> step;
    step.x = {{{1, -2, 3}}};
    step.finish_adds = {{{10, 20, 30}}};
    step.infer();
    return step.y[0];
  };
  REQUIRE_BOTH(inferred() == std::array<TestType, 3>{11, 18, 33});
}

TEMPLATE_TEST_CASE("Dropout gives 0 or x / (1 - rate), and passes gradients where it passed inputs", "[layers][dropout]", float,
                   double) {
  constexpr auto holds = [] {
    test::LayerStep<Dropout<Rate{0.75}>, TestType, 2, 21> step;
    step.randomize(4);
    step.finish_adds = {};
    step.seed = 17;
    step.train();
    std::size_t kept = 0;
    for (std::size_t row = 0; row < 2; ++row)
      for (std::size_t i = 0; i < 21; ++i) {
        const TestType factor = step.y[row][i] == 0 ? 0 : 4;
        kept += factor != 0;
        if (step.y[row][i] != factor * step.x[row][i]) return false;
        if (step.grad_x[row][i] != factor * step.grad_y[row][i] * step.through_multiplies_with[row][i]) return false;
      }
    return kept > 0 && kept < 42;
  };
  REQUIRE_BOTH(holds());
}

TEMPLATE_TEST_CASE("Dropout of rate 0 keeps all", "[layers][dropout]", float, double) {
  REQUIRE_BOTH(ones<Rate{0}, TestType, 1, 5>(1)[0] == std::array<TestType, 5>{1, 1, 1, 1, 1});
}

TEMPLATE_TEST_CASE("Dropout does not hide a NaN", "[layers][dropout]", float, double) {
  test::LayerStep<Dropout<>, TestType, 1, 19> step;
  step.x[0].fill(std::numeric_limits<TestType>::quiet_NaN());
  step.train();
  for (const TestType value : step.y[0]) CHECK(value != value);
}

TEST_CASE("Dropout drops the same in the compiler, in registers, and in float and double", "[layers][dropout]") {
  constexpr auto in_the_compiler = ones<Rate{0.5}, float, 2, 23>(99);
  CHECK(ones<Rate{0.5}, float, 2, 23>(99) == in_the_compiler);
  const auto in_double = ones<Rate{0.5}, double, 2, 23>(99);
  for (std::size_t row = 0; row < 2; ++row)
    for (std::size_t i = 0; i < 23; ++i) CHECK(in_double[row][i] == static_cast<double>(in_the_compiler[row][i]));
  // A wider row begins with the same decisions: they follow from seed, row and column alone.
  const auto wider = ones<Rate{0.5}, float, 3, 40>(99);
  for (std::size_t row = 0; row < 2; ++row)
    for (std::size_t i = 0; i < 23; ++i) CHECK(wider[row][i] == in_the_compiler[row][i]);
}

TEST_CASE("Dropout's gradients are those of central differences", "[layers][dropout]") {
  CHECK(test::gradient_error_of_step<Dropout<Rate{0.3}>, 3, 20>() <= 1e-8);
}

TEST_CASE("Dropout drops as often as it should, independently of neighbours, rows and seeds", "[layers][dropout]") {
  constexpr std::size_t batch = 64, size = 1000;
  constexpr double rate = 0.3;
  // Neighbouring layers have seeds that differ by the increment of SplitMix64, steps may count.
  const std::uint64_t seed = 12345;
  const auto a = dropped<Rate{rate}, batch, size>(seed), next_step = dropped<Rate{rate}, batch, size>(seed + 1),
             next_layer = dropped<Rate{rate}, batch, size>(seed + 0x9e3779b97f4a7c15);
  std::size_t count = 0, both_neighbours = 0, both_rows = 0, both_steps = 0, both_layers = 0, both_layers_shifted = 0;
  for (std::size_t row = 0; row + 1 < batch; ++row)
    for (std::size_t i = 0; i + 1 < size; ++i) {
      const bool here = (*a)[row][i];
      count += here;
      both_neighbours += here && (*a)[row][i + 1];
      both_rows += here && (*a)[row + 1][i];
      both_steps += here && (*next_step)[row][i];
      both_layers += here && (*next_layer)[row][i];
      both_layers_shifted += here && (*next_layer)[row + 1][i];
    }
  constexpr std::size_t trials = (batch - 1) * (size - 1);
  CHECK(deviations(count, trials, rate) < 4);
  for (const std::size_t both : {both_neighbours, both_rows, both_steps, both_layers, both_layers_shifted})
    CHECK(deviations(both, trials, rate * rate) < 4);
}

TEMPLATE_TEST_CASE("Dropout takes samples where they are", "[layers][dropout]", float, double) {
  CHECK(test::takes_scattered_rows<Dropout<>, TestType, 3, 21>());
}
