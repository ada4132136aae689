// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <type_traits>

#include <ctnn/layers/rms_norm.hpp>
#include <ctnn/layers/with_input.hpp>

#include "support/both.hpp"
#include "support/layer_step.hpp"

using namespace ctnn;
using test::number;

namespace {

static_assert(Layer<RMSNorm<>> && Layer<with_input_t<RMSNorm<>, Shape{3, 4}>>);
static_assert(std::is_same_v<with_input_t<RMSNorm<Epsilon{1e-3}>, Shape{4}>::Declared, RMSNorm<Epsilon{1e-3}>>);
static_assert(RMSNorm<>::epsilon.value == 1e-5 && RMSNorm<>::is_valid && RMSNorm<Epsilon{0}>::is_valid);
static_assert(!RMSNorm<Epsilon{-1}>::is_valid && !RMSNorm<Epsilon{1}, Epsilon{1}>::is_valid && !RMSNorm<3>::is_valid);
static_assert(RMSNormOf<Shape{2, 3}>::output_shape({2, 3}) == Shape{2, 3} && RMSNormOf<Shape{2, 3}>::input_shape == Shape{2, 3});

/// Without an epsilon: the root mean square of 2, -2, 2, -2 is 2. The second row is half of that.
template <class T>
constexpr auto by_hand() {
  test::LayerStep<RMSNormOf<Shape{4}, Epsilon{0}>, T, 2, 4> step;
  step.x = {{{2, -2, 2, -2}, {1, -1, 1, -1}}};
  step.grad_y = {{{4, 0, 0, 0}, {0, 8, 0, 0}}};
  step.parameters.scale.values = {2, 2, 3, 4};
  step.train();
  return step;
}

template <std::size_t Size, class T>
double largest_difference() {
  test::LayerStep<RMSNormOf<Shape{Size}>, T, 3, Size> step;
  step.randomize(Size);
  step.train();
  double largest = 0;
  for (std::size_t row = 0; row < 3; ++row) {
    double mean_square = 0;
    for (const T x : step.x[row]) mean_square += number(x) * number(x) / Size;
    for (std::size_t i = 0; i < Size; ++i) {
      const double y = number(step.x[row][i]) / std::sqrt(mean_square + 1e-5) * number(step.parameters.scale[i]);
      const double error = test::magnitude(y + number(step.finish_adds[row][i]) - number(step.y[row][i]));
      if (!(error <= largest)) largest = error;
    }
  }
  return largest;
}

}  // namespace

TEMPLATE_TEST_CASE("RMSNorm divides by the root mean square", "[layers][rms_norm]", float, double) {
  REQUIRE_BOTH(by_hand<TestType>().y == test::Rectangle<TestType, 2, 4>{{{2, -2, 3, -4}, {2, -2, 3, -4}}});
  SECTION("dL/dx = (g scale - z mean(g scale z)) / r") {
    REQUIRE_BOTH(by_hand<TestType>().grad_x == test::Rectangle<TestType, 2, 4>{{{3, 1, -1, 1}, {4, 12, 4, -4}}});
  }
  SECTION("the gradient of scale is the sum over the batch of g z") {
    REQUIRE_BOTH(by_hand<TestType>().gradients.scale.values == std::array<TestType, 4>{4, -8, 0, 0});
  }
}

TEMPLATE_TEST_CASE("RMSNorm of zeros is zero", "[layers][rms_norm]", float, double) {
  constexpr auto zeros = [] {
    test::LayerStep<RMSNormOf<Shape{3}>, TestType, 1, 3> step;
    step.train();
    return step.y[0] == std::array<TestType, 3>{} && step.grad_x[0] == std::array<TestType, 3>{};
  };
  REQUIRE_BOTH(zeros());
}

TEMPLATE_TEST_CASE("RMSNorm does the same for one sample, for several, and in training", "[layers][rms_norm]", float, double) {
  test::LayerStep<RMSNormOf<Shape{21}>, TestType, 3, 21> together;
  together.randomize(2);
  together.train();
  const auto trained = together.y;
  together.infer();
  CHECK(together.y == trained);
  for (std::size_t row = 0; row < 3; ++row) {
    test::LayerStep<RMSNormOf<Shape{21}>, TestType, 1, 21> alone;
    alone.parameters = together.parameters;
    alone.x[0] = together.x[row];
    alone.finish_adds[0] = together.finish_adds[row];
    alone.infer();
    CHECK(alone.y[0] == together.y[row]);
  }
}

TEMPLATE_TEST_CASE("RMSNorm of a sample with a NaN gives NaN, the other samples stay", "[layers][rms_norm]", float, double) {
  test::LayerStep<RMSNormOf<Shape{19}>, TestType, 2, 19> step;
  step.randomize(1);
  step.x[1][18] = std::numeric_limits<TestType>::quiet_NaN();
  step.train();
  for (const auto& rows : {step.y, step.grad_x})
    for (std::size_t row = 0; row < 2; ++row)
      for (const TestType value : rows[row]) CHECK((value != value) == (row == 1));
}

TEST_CASE("RMSNorm's gradients are those of central differences", "[layers][rms_norm]") {
  CHECK(test::gradient_error_of_step<RMSNormOf<Shape{5}>, 3, 5>() <= 1e-8);
  CHECK(test::gradient_error_of_step<RMSNormOf<Shape{3, 13}>, 3, 39>(2) <= 1e-8);
  STATIC_REQUIRE(test::gradient_error_of_step<RMSNormOf<Shape{3}>, 2, 3>() <= 1e-8);
}

TEST_CASE("RMSNorm agrees with the root mean square by the book", "[layers][rms_norm]") {
  CHECK(largest_difference<1, float>() <= 1e-5);
  CHECK(largest_difference<13, float>() <= 1e-5);
  CHECK(largest_difference<1027, float>() <= 1e-5);
  CHECK(largest_difference<1027, double>() <= 1e-13);
}

TEMPLATE_TEST_CASE("RMSNorm gives the same bits in the compiler and in registers", "[layers][rms_norm]", float, double) {
  constexpr auto of_3 = test::fingerprint_of_step<RMSNormOf<Shape{3}>, TestType, 2, 3>();
  CHECK(test::fingerprint_of_step<RMSNormOf<Shape{3}>, TestType, 2, 3>() == of_3);
  constexpr auto of_40 = test::fingerprint_of_step<RMSNormOf<Shape{4, 10}>, TestType, 3, 40>(2);
  CHECK(test::fingerprint_of_step<RMSNormOf<Shape{4, 10}>, TestType, 3, 40>(2) == of_40);
}

TEMPLATE_TEST_CASE("RMSNorm takes samples where they are", "[layers][rms_norm]", float, double) {
  CHECK(test::takes_scattered_rows<RMSNormOf<Shape{21}>, TestType, 3, 21>());
}
