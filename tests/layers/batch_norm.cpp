// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <type_traits>

#include <ctnn/layers/batch_norm.hpp>
#include <ctnn/layers/with_input.hpp>

#include "math/bits.hpp"
#include "support/both.hpp"
#include "support/layer_step.hpp"

using namespace ctnn;
using test::number;

namespace {

static_assert(Layer<BatchNorm<>> && Layer<with_input_t<BatchNorm<>, Shape{3, 4}>>);
static_assert(std::is_same_v<with_input_t<BatchNorm<Epsilon{1e-3}>, Shape{4}>::Declared, BatchNorm<Epsilon{1e-3}>>);
static_assert(BatchNorm<>::epsilon.value == 1e-5 && BatchNorm<>::momentum.value == 0.1 && BatchNorm<>::uses_batch);
static_assert(BatchNorm<Momentum{0.5}, Epsilon{1}>::epsilon.value == 1 && BatchNorm<Momentum{0.5}, Epsilon{1}>::is_valid);
static_assert(!BatchNorm<Epsilon{-1}>::is_valid && !BatchNorm<Momentum{1.5}>::is_valid && !BatchNorm<Momentum{-0.5}>::is_valid);
static_assert(!BatchNorm<Epsilon{1}, Epsilon{1}>::is_valid && !BatchNorm<3>::is_valid);
static_assert(BatchNorm<>::output_shape({2, 3, 4}) == Shape{2, 3, 4});
static_assert(BatchNormOf<Shape{2, 3, 4}>::channels == 2 && BatchNormOf<Shape{2, 3, 4}>::positions == 12);
static_assert(BatchNormOf<Shape{2, 3, 4}>::multiply_adds == 24 && BatchNormOf<Shape{5}>::channels == 5);
static_assert(decltype(BatchNormOf<Shape{5}, Momentum{0.25}>::Parameters<float>{}.running_mean)::momentum == 0.25);

/// Without an epsilon, so that a variance of 1 stays 1.
template <Shape Input>
using Exact = BatchNormOf<Input, Epsilon{0}>;

/// Two channels of one element: 0, 0, 2, 2 has the mean 1 and the variance 1; the other is three times that, less 4.
template <class T>
constexpr auto features() {
  test::LayerStep<Exact<Shape{2}>, T, 4, 2> step;
  step.x = {{{0, -4}, {0, -4}, {2, 2}, {2, 2}}};
  step.grad_y = {{{4, 8}, {0, 0}, {0, 0}, {0, 0}}};
  step.parameters.scale.values = {2, 6};
  step.parameters.shift.values = {10, 20};
  step.train();
  return step;
}

/// The same numbers, two samples of one channel with two positions.
template <class T>
constexpr auto positions() {
  test::LayerStep<Exact<Shape{1, 2}>, T, 2, 2> step;
  step.x = {{{0, 2}, {0, 2}}};
  step.grad_y = {{{4, 0}, {0, 0}}};
  step.parameters.scale.values = {2};
  step.parameters.shift.values = {10};
  step.train();
  return step;
}

/// The third row is no sample.
template <class T>
constexpr auto fewer_than_the_batch() {
  test::LayerStep<Exact<Shape{1}>, T, 5, 1> step;
  step.count = 4;
  step.x = {{{0}, {0}, {2}, {2}, {100}}};
  step.grad_y[0][0] = 4;
  for (auto& row : step.grad_x) row[0] = 77;
  step.train();
  return step;
}

template <class T, std::size_t Batch, std::size_t Size>
constexpr auto constant(T value) {
  test::LayerStep<BatchNormOf<Shape{1, Size}>, T, Batch, Size> step;
  for (auto& row : step.x) row.fill(value);
  for (auto& row : step.grad_y) row.fill(1);
  step.parameters.shift.values = {3};
  step.train();
  return step;
}

/// Mean and variance by the book, with other sums.
template <Shape Input, class T, std::size_t Batch>
double largest_difference() {
  using L = BatchNormOf<Input>;
  constexpr std::size_t size = Input.size();
  test::LayerStep<L, T, Batch, size> step;
  step.count = Batch > 2 ? Batch - 1 : Batch;
  step.randomize(Batch);
  step.train();
  double largest = 0;
  const auto compare = [&](double a, double b) {
    largest = !(test::magnitude(a - b) <= largest) ? test::magnitude(a - b) : largest;
  };
  for (std::size_t c = 0; c < L::channels; ++c) {
    const double n = static_cast<double>(step.count * L::positions);
    double mean = 0, variance = 0;
    const auto each = [&](auto visit) {
      for (std::size_t row = 0; row < step.count; ++row)
        for (std::size_t i = 0; i < size; ++i)
          if (i / L::positions == c) visit(static_cast<double>(step.x[row][i]));
    };
    each([&](double x) { mean += x / n; });
    each([&](double x) { variance += (x - mean) * (x - mean) / n; });
    for (std::size_t row = 0; row < Batch; ++row)
      for (std::size_t i = c * L::positions; i < (c + 1) * L::positions; ++i)
        compare(number(step.y[row][i]),
                (number(step.x[row][i]) - mean) / std::sqrt(variance + 1e-5) * number(step.parameters.scale[c]) +
                    number(step.parameters.shift[c]) + number(step.finish_adds[row][i]));
    compare(number(step.gradients.running_mean[c]), mean - number(step.parameters.running_mean[c]));
    compare(number(step.gradients.running_variance[c]), variance * n / (n - 1) - number(step.parameters.running_variance[c]));
  }
  return largest;
}

}  // namespace

TEMPLATE_TEST_CASE("BatchNorm normalizes each feature over the batch", "[layers][batch_norm]", float, double) {
  using Rows = test::Rectangle<TestType, 4, 2>;
  REQUIRE_BOTH(features<TestType>().y == Rows{{{8, 14}, {8, 14}, {12, 26}, {12, 26}}});
  SECTION("dL/dx = scale / deviation (g - mean(g) - z mean(g z))") {
    REQUIRE_BOTH(features<TestType>().grad_x == Rows{{{4, 8}, {-4, -8}, {0, 0}, {0, 0}}});
  }
  SECTION("the gradient of scale is sum(g z), of shift sum(g)") {
    REQUIRE_BOTH(features<TestType>().gradients.scale.values == std::array<TestType, 2>{-4, -8});
    REQUIRE_BOTH(features<TestType>().gradients.shift.values == std::array<TestType, 2>{4, 8});
  }
  SECTION("what was observed less what is known: mean 1 less 0, variance 4/3 less 1") {
    REQUIRE_BOTH(features<TestType>().gradients.running_mean.values == std::array<TestType, 2>{1, -1});
    REQUIRE_BOTH(test::near(features<TestType>().gradients.running_variance[0], 1.0 / 3, 1e-6));
    REQUIRE_BOTH(test::near(features<TestType>().gradients.running_variance[1], 12 - 1, 1e-6));
  }
}

TEMPLATE_TEST_CASE("BatchNorm normalizes a channel over batch and positions", "[layers][batch_norm]", float, double) {
  REQUIRE_BOTH(positions<TestType>().y == test::Rectangle<TestType, 2, 2>{{{8, 12}, {8, 12}}});
  REQUIRE_BOTH(positions<TestType>().grad_x == test::Rectangle<TestType, 2, 2>{{{4, 0}, {-4, 0}}});
  REQUIRE_BOTH(positions<TestType>().gradients.scale[0] == -4);
  REQUIRE_BOTH(positions<TestType>().gradients.shift[0] == 4);
}

TEMPLATE_TEST_CASE("BatchNorm looks at the samples only, and normalizes every row", "[layers][batch_norm]", float, double) {
  REQUIRE_BOTH(fewer_than_the_batch<TestType>().y == test::Rectangle<TestType, 5, 1>{{{-1}, {-1}, {1}, {1}, {99}}});
  REQUIRE_BOTH(fewer_than_the_batch<TestType>().grad_x == test::Rectangle<TestType, 5, 1>{{{2}, {-2}, {0}, {0}, {0}}});
  REQUIRE_BOTH(fewer_than_the_batch<TestType>().gradients.running_mean[0] == 1);
}

TEMPLATE_TEST_CASE("BatchNorm uses its running statistics when the net is not trained", "[layers][batch_norm]", float, double) {
  constexpr auto inferred = [] {
    test::LayerStep<Exact<Shape{2, 2}>, TestType, 1, 4> step;
    step.x = {{{1, 2, 3, 4}}};
    step.parameters.scale.values = {2, 3};
    step.parameters.shift.values = {10, 20};
    step.parameters.running_mean.values = {1, 2};
    step.parameters.running_variance.values = {4, 9};
    step.infer();
    return step.y[0];
  };
  REQUIRE_BOTH(inferred() == std::array<TestType, 4>{10, 11, 21, 22});
}

TEMPLATE_TEST_CASE("BatchNorm begins as the identity", "[layers][batch_norm]", float, double) {
  constexpr auto inferred = [] {
    test::LayerStep<Exact<Shape{3}>, TestType, 2, 3> step;
    step.x = {{{1, -2, 3}, {4, 5, -6}}};
    step.infer();
    return step.y == step.x;
  };
  REQUIRE_BOTH(inferred());
}

TEMPLATE_TEST_CASE("BatchNorm of numbers that are all alike gives the shift", "[layers][batch_norm]", float, double) {
  const auto is_shift = [](const auto& step) {
    bool all = step.gradients.running_variance[0] == -1 && step.gradients.scale[0] == 0;
    for (std::size_t row = 0; row < step.y.size(); ++row)
      for (std::size_t i = 0; i < step.y[row].size(); ++i) all = all && step.y[row][i] == 3 && step.grad_x[row][i] == 0;
    return all;
  };
  REQUIRE(is_shift(constant<TestType, 3, 100>(bits::at_run_time(TestType(1e4)))));
  REQUIRE(is_shift(constant<TestType, 3, 100>(bits::at_run_time(TestType(12345.678)))));
  STATIC_REQUIRE(is_shift(constant<TestType, 3, 2>(TestType(12345.678))));
}

TEMPLATE_TEST_CASE("BatchNorm of a single number gives the shift, and its running statistics stay", "[layers][batch_norm]", float,
                   double) {
  constexpr auto single = [] {
    test::LayerStep<BatchNormOf<Shape{2}>, TestType, 2, 2> step;
    step.count = 1;
    step.x = {{{5, -7}, {5, -7}}};
    step.grad_y[0] = {1, 1};
    step.parameters.shift.values = {3, 4};
    step.train();
    return step.y == test::Rectangle<TestType, 2, 2>{{{3, 4}, {3, 4}}} && step.grad_x == test::Rectangle<TestType, 2, 2>{} &&
           step.gradients.running_mean.values == std::array<TestType, 2>{} &&
           step.gradients.running_variance.values == std::array<TestType, 2>{};
  };
  REQUIRE_BOTH(single());
}

TEMPLATE_TEST_CASE("BatchNorm of a channel with a NaN gives NaN, the other channels stay", "[layers][batch_norm]", float,
                   double) {
  test::LayerStep<BatchNormOf<Shape{2, 3}>, TestType, 2, 6> step;
  step.randomize(1);
  step.x[1][4] = std::numeric_limits<TestType>::quiet_NaN();
  step.train();
  for (const auto& rows : {step.y, step.grad_x})
    for (const auto& row : rows)
      for (std::size_t i = 0; i < 6; ++i) CHECK((row[i] != row[i]) == (i >= 3));
}

TEST_CASE("BatchNorm's gradients are those of central differences", "[layers][batch_norm]") {
  CHECK(test::gradient_error_of_step<BatchNormOf<Shape{3}>, 5, 3>() <= 1e-8);
  CHECK(test::gradient_error_of_step<BatchNormOf<Shape{3, 4}>, 3, 12>() <= 1e-8);
  CHECK(test::gradient_error_of_step<BatchNormOf<Shape{2, 3, 7}>, 4, 42>(3) <= 1e-8);
  CHECK(test::gradient_error_of_step<BatchNormOf<Shape{35}>, 4, 35>(3) <= 1e-8);
  STATIC_REQUIRE(test::gradient_error_of_step<BatchNormOf<Shape{2}>, 3, 2>() <= 1e-8);
}

TEST_CASE("BatchNorm agrees with mean and variance by the book", "[layers][batch_norm]") {
  CHECK(largest_difference<Shape{1}, float, 2>() <= 1e-5);
  CHECK(largest_difference<Shape{13}, float, 3>() <= 1e-5);
  CHECK(largest_difference<Shape{40}, float, 33>() <= 1e-5);
  CHECK(largest_difference<Shape{3, 17}, float, 3>() <= 1e-5);
  CHECK(largest_difference<Shape{5, 3, 3}, float, 4>() <= 1e-5);
  CHECK(largest_difference<Shape{3, 8, 8}, float, 5>() <= 1e-5);
  CHECK(largest_difference<Shape{13}, double, 3>() <= 1e-13);
  CHECK(largest_difference<Shape{3, 17}, double, 3>() <= 1e-13);
}

TEMPLATE_TEST_CASE("BatchNorm gives the same bits in the compiler and in registers", "[layers][batch_norm]", float, double) {
  constexpr auto features_23 = test::fingerprint_of_step<BatchNormOf<Shape{23}>, TestType, 3, 23>(2);
  CHECK(test::fingerprint_of_step<BatchNormOf<Shape{23}>, TestType, 3, 23>(2) == features_23);
  constexpr auto positions_19 = test::fingerprint_of_step<BatchNormOf<Shape{2, 19}>, TestType, 3, 38>();
  CHECK(test::fingerprint_of_step<BatchNormOf<Shape{2, 19}>, TestType, 3, 38>() == positions_19);
  constexpr auto positions_5 = test::fingerprint_of_step<BatchNormOf<Shape{3, 5}>, TestType, 2, 15>();
  CHECK(test::fingerprint_of_step<BatchNormOf<Shape{3, 5}>, TestType, 2, 15>() == positions_5);
}

TEMPLATE_TEST_CASE("BatchNorm takes samples where they are", "[layers][batch_norm]", float, double) {
  CHECK(test::takes_scattered_rows<BatchNormOf<Shape{21}>, TestType, 3, 21>());
  CHECK(test::takes_scattered_rows<BatchNormOf<Shape{3, 7}>, TestType, 3, 21>());
}
