// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <type_traits>

#include <ctnn/layers/layer_norm.hpp>
#include <ctnn/layers/with_input.hpp>

#include "math/bits.hpp"
#include "support/both.hpp"
#include "support/layer_step.hpp"

using namespace ctnn;
using test::number;

namespace {

static_assert(Layer<LayerNorm<>> && Layer<with_input_t<LayerNorm<>, Shape{3, 4}>>);
static_assert(std::is_same_v<with_input_t<LayerNorm<Epsilon{1e-3}>, Shape{4}>::Declared, LayerNorm<Epsilon{1e-3}>>);
static_assert(LayerNorm<>::epsilon.value == 1e-5 && LayerNorm<>::is_valid && LayerNorm<Epsilon{0}>::is_valid);
static_assert(!LayerNorm<Epsilon{-1}>::is_valid && !LayerNorm<Epsilon{1}, Epsilon{1}>::is_valid && !LayerNorm<3>::is_valid);
static_assert(LayerNorm<>::output_shape({2, 3, 4}) == Shape{2, 3, 4} && LayerNormOf<Shape{2, 3}>::input_shape == Shape{2, 3});
static_assert(decltype(LayerNormOf<Shape{2, 3}>::Parameters<float>{}.scale)::element_count == 6);

/// Without an epsilon, so that a variance of 1 stays 1: 0, 0, 2, 2 has mean and variance 1. The second row is ten times that.
template <class T>
constexpr auto by_hand() {
  test::LayerStep<LayerNormOf<Shape{2, 2}, Epsilon{0}>, T, 2, 4> step;
  step.x = {{{0, 0, 2, 2}, {0, 0, 20, 20}}};
  step.grad_y = {{{4, 0, 0, 0}, {10, 0, 0, 0}}};
  step.parameters.scale.values = {2, 2, 2, 2};
  step.parameters.shift.values = {10, 20, 30, 40};
  step.train();
  return step;
}

template <class T, std::size_t Size>
constexpr auto constant(T value) {
  test::LayerStep<LayerNormOf<Shape{Size}>, T, 2, Size> step;
  for (auto& row : step.x) row.fill(value);
  for (auto& row : step.grad_y) row.fill(1);
  step.parameters.shift.values.fill(3);
  step.train();
  bool is_shift = true;
  for (std::size_t row = 0; row < 2; ++row)
    for (std::size_t i = 0; i < Size; ++i)
      is_shift = is_shift && step.y[row][i] == 3 && step.grad_x[row][i] == 0 && step.gradients.scale[i] == 0;
  return is_shift;
}

/// Mean and variance by the book, with other sums.
template <std::size_t Size, class T>
double largest_difference() {
  test::LayerStep<LayerNormOf<Shape{Size}>, T, 3, Size> step;
  step.randomize(Size);
  for (auto& row : step.x)
    for (T& value : row) value += T{5};
  step.train();
  double largest = 0;
  for (std::size_t row = 0; row < 3; ++row) {
    double mean = 0, variance = 0;
    for (const T x : step.x[row]) mean += number(x) / Size;
    for (const T x : step.x[row]) variance += (number(x) - mean) * (number(x) - mean) / Size;
    for (std::size_t i = 0; i < Size; ++i) {
      const double y = (number(step.x[row][i]) - mean) / std::sqrt(variance + 1e-5) * number(step.parameters.scale[i]) +
                       number(step.parameters.shift[i]);
      const double error = test::magnitude(y + number(step.finish_adds[row][i]) - number(step.y[row][i]));
      if (!(error <= largest)) largest = error;
    }
  }
  return largest;
}

}  // namespace

TEMPLATE_TEST_CASE("LayerNorm normalizes each sample", "[layers][layer_norm]", float, double) {
  REQUIRE_BOTH(by_hand<TestType>().y == test::Rectangle<TestType, 2, 4>{{{8, 18, 32, 42}, {8, 18, 32, 42}}});
  SECTION("dL/dx = (g scale - mean(g scale) - z mean(g scale z)) / deviation") {
    REQUIRE_BOTH(by_hand<TestType>().grad_x[0] == std::array<TestType, 4>{4, -4, 0, 0});
    REQUIRE_BOTH(test::near(by_hand<TestType>().grad_x[1][0], 1, 1e-6));
    REQUIRE_BOTH(test::near(by_hand<TestType>().grad_x[1][1], -1, 1e-6));
  }
  SECTION("the gradients of scale and shift are sums over the batch") {
    REQUIRE_BOTH(by_hand<TestType>().gradients.scale.values == std::array<TestType, 4>{-14, 0, 0, 0});
    REQUIRE_BOTH(by_hand<TestType>().gradients.shift.values == std::array<TestType, 4>{14, 0, 0, 0});
  }
}

TEMPLATE_TEST_CASE("LayerNorm does the same for one sample, for several, and in training", "[layers][layer_norm]", float,
                   double) {
  test::LayerStep<LayerNormOf<Shape{21}>, TestType, 3, 21> together;
  together.randomize(2);
  together.train();
  const auto trained = together.y;
  together.infer();
  CHECK(together.y == trained);
  for (std::size_t row = 0; row < 3; ++row) {
    test::LayerStep<LayerNormOf<Shape{21}>, TestType, 1, 21> alone;
    alone.parameters = together.parameters;
    alone.x[0] = together.x[row];
    alone.finish_adds[0] = together.finish_adds[row];
    alone.infer();
    CHECK(alone.y[0] == together.y[row]);
  }
}

TEMPLATE_TEST_CASE("LayerNorm of numbers that are all alike gives the shift", "[layers][layer_norm]", float, double) {
  REQUIRE(constant<TestType, 1000>(bits::at_run_time(TestType(1e4))));
  REQUIRE(constant<TestType, 1000>(bits::at_run_time(TestType(12345.678))));
  REQUIRE_BOTH(constant<TestType, 3>(TestType(12345.678)));
  REQUIRE_BOTH(constant<TestType, 1>(TestType(-0.3)));
}

TEMPLATE_TEST_CASE("LayerNorm of a sample with a NaN gives NaN, the other samples stay", "[layers][layer_norm]", float, double) {
  for (const std::size_t place : {std::size_t{0}, std::size_t{7}, std::size_t{18}}) {
    test::LayerStep<LayerNormOf<Shape{19}>, TestType, 2, 19> step;
    step.randomize(1);
    step.x[1][place] = std::numeric_limits<TestType>::quiet_NaN();
    step.train();
    for (const auto& rows : {step.y, step.grad_x})
      for (std::size_t row = 0; row < 2; ++row)
        for (const TestType value : rows[row]) CHECK((value != value) == (row == 1));
  }
}

TEST_CASE("LayerNorm's gradients are those of central differences", "[layers][layer_norm]") {
  CHECK(test::gradient_error_of_step<LayerNormOf<Shape{5}>, 3, 5>() <= 1e-8);
  CHECK(test::gradient_error_of_step<LayerNormOf<Shape{3, 13}>, 3, 39>(2) <= 1e-8);
  STATIC_REQUIRE(test::gradient_error_of_step<LayerNormOf<Shape{3}>, 2, 3>() <= 1e-8);
}

TEST_CASE("LayerNorm agrees with mean and variance by the book", "[layers][layer_norm]") {
  // Inputs near 5 carry errors of 2^-22, which the division by a deviation of 0.6 enlarges.
  CHECK(largest_difference<2, float>() <= 1e-4);
  CHECK(largest_difference<13, float>() <= 1e-5);
  CHECK(largest_difference<1027, float>() <= 1e-5);
  CHECK(largest_difference<13, double>() <= 1e-13);
  CHECK(largest_difference<1027, double>() <= 1e-13);
}

TEMPLATE_TEST_CASE("LayerNorm gives the same bits in the compiler and in registers", "[layers][layer_norm]", float, double) {
  constexpr auto of_3 = test::fingerprint_of_step<LayerNormOf<Shape{3}>, TestType, 2, 3>();
  CHECK(test::fingerprint_of_step<LayerNormOf<Shape{3}>, TestType, 2, 3>() == of_3);
  constexpr auto of_23 = test::fingerprint_of_step<LayerNormOf<Shape{23}>, TestType, 2, 23>();
  CHECK(test::fingerprint_of_step<LayerNormOf<Shape{23}>, TestType, 2, 23>() == of_23);
  constexpr auto of_40 = test::fingerprint_of_step<LayerNormOf<Shape{4, 10}>, TestType, 3, 40>(2);
  CHECK(test::fingerprint_of_step<LayerNormOf<Shape{4, 10}>, TestType, 3, 40>(2) == of_40);
}

TEMPLATE_TEST_CASE("LayerNorm takes samples where they are", "[layers][layer_norm]", float, double) {
  CHECK(test::takes_scattered_rows<LayerNormOf<Shape{21}>, TestType, 3, 21>());
}
