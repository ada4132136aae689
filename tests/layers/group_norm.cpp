// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <type_traits>

#include <ctnn/layers/group_norm.hpp>
#include <ctnn/layers/layer_norm.hpp>
#include <ctnn/layers/with_input.hpp>

#include "math/bits.hpp"
#include "support/both.hpp"
#include "support/layer_step.hpp"

using namespace ctnn;
using test::number;

namespace {

static_assert(Layer<GroupNorm<2>> && Layer<with_input_t<GroupNorm<2>, Shape{4, 3}>>);
static_assert(std::is_same_v<with_input_t<GroupNorm<2, Epsilon{1e-3}>, Shape{4}>::Declared, GroupNorm<2, Epsilon{1e-3}>>);
static_assert(GroupNorm<2>::epsilon.value == 1e-5 && GroupNorm<2>::is_valid && !GroupNorm<2, Epsilon{-1}>::is_valid);
static_assert(!GroupNorm<2, Epsilon{1}, Epsilon{1}>::is_valid && !GroupNorm<2, 3>::is_valid);
static_assert(!GroupNorm<2>::fault({4, 3}) && !GroupNorm<4>::fault({4}));
static_assert(GroupNorm<3>::fault({4, 3}).kind == Fault::Kind::GroupsDoNotDivide);
static_assert(GroupNorm<3>::fault({4, 3}).numbers[0] == 3 && GroupNorm<3>::fault({4, 3}).numbers[1] == 4);
static_assert(GroupNorm<0>::fault({4, 3}).kind == Fault::Kind::GroupsDoNotDivide && GroupNorm<8>::fault({4}));
static_assert(GroupNorm<3>::output_shape({4, 5}) == Shape{4, 5} && GroupNorm<0>::output_shape({4}) == Shape{4});
static_assert(decltype(GroupNormOf<Shape{4, 3}, 2>::Parameters<float>{}.scale)::element_count == 4);

/// Without an epsilon, so that a variance of 1 stays 1: 0, 0, 2, 2 has the mean 1 and the variance 1. Two groups of two channels.
template <class T>
constexpr auto with_positions() {
  test::LayerStep<GroupNormOf<Shape{4, 2}, 2, Epsilon{0}>, T, 2, 8> step;
  step.x = {{{0, 0, 2, 2, 8, 12, 12, 8}, {0, 0, 2, 2, 1, -1, -1, 1}}};
  step.grad_y = {{{4, 0, 0, 0, 0, 0, 0, 0}, {1, 2, 3, 4, 5, 6, 7, 8}}};
  step.parameters.scale.values = {2, 6, 1, 1};
  step.parameters.shift.values = {10, 20, 0, 100};
  step.train();
  return step;
}

/// Groups of features: 0, 2 has the mean 1 and the variance 1; 8, 12 the mean 10 and the variance 4.
template <class T>
constexpr auto of_features() {
  test::LayerStep<GroupNormOf<Shape{4}, 2, Epsilon{0}>, T, 1, 4> step;
  step.x = {{{0, 2, 8, 12}}};
  step.grad_y = {{{1, 2, 3, 4}}};
  step.parameters.scale.values = {2, 6, 1, 1};
  step.parameters.shift.values = {10, 20, 0, 100};
  step.train();
  return step;
}

/// Mean and variance by the book, with other sums.
template <Shape Input, std::size_t Groups, class T>
double largest_difference() {
  constexpr std::size_t size = Input.size(), group_size = size / Groups, positions = size / Input.extents[0];
  test::LayerStep<GroupNormOf<Input, Groups>, T, 3, size> step;
  step.randomize(size);
  step.train();
  double largest = 0;
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t begin = 0; begin < size; begin += group_size) {
      double mean = 0, variance = 0;
      for (std::size_t i = begin; i < begin + group_size; ++i) mean += number(step.x[row][i]) / double{group_size};
      for (std::size_t i = begin; i < begin + group_size; ++i)
        variance += std::pow(number(step.x[row][i]) - mean, 2) / double{group_size};
      for (std::size_t i = begin; i < begin + group_size; ++i) {
        const double z = (number(step.x[row][i]) - mean) / std::sqrt(variance + 1e-5);
        const double y = z * number(step.parameters.scale[i / positions]) + number(step.parameters.shift[i / positions]);
        const double error = test::magnitude(y + number(step.finish_adds[row][i]) - number(step.y[row][i]));
        if (!(error <= largest)) largest = error;
      }
    }
  return largest;
}

}  // namespace

TEMPLATE_TEST_CASE("GroupNorm normalizes groups of channels of each sample", "[layers][group_norm]", float, double) {
  REQUIRE_BOTH(with_positions<TestType>().y ==
               test::Rectangle<TestType, 2, 8>{{{8, 8, 26, 26, -1, 1, 101, 99}, {8, 8, 26, 26, 1, -1, 99, 101}}});
  SECTION("dL/dx = (g scale - mean(g scale) - z mean(g scale z)) / deviation, within a group") {
    REQUIRE_BOTH(with_positions<TestType>().grad_x[0] == std::array<TestType, 8>{4, -4, 0, 0, 0, 0, 0, 0});
  }
  SECTION("the gradients of scale and shift are sums over batch and positions") {
    REQUIRE_BOTH(with_positions<TestType>().gradients.scale.values == std::array<TestType, 4>{-7, 7, -1, 1});
    REQUIRE_BOTH(with_positions<TestType>().gradients.shift.values == std::array<TestType, 4>{7, 7, 11, 15});
  }
}

TEMPLATE_TEST_CASE("GroupNorm of features takes neighbours together", "[layers][group_norm]", float, double) {
  REQUIRE_BOTH(of_features<TestType>().y[0] == std::array<TestType, 4>{8, 26, -1, 101});
  REQUIRE_BOTH(of_features<TestType>().grad_x[0] == std::array<TestType, 4>{});  // two numbers are always -1 and 1
  REQUIRE_BOTH(of_features<TestType>().gradients.scale.values == std::array<TestType, 4>{-1, 2, -3, 4});
  REQUIRE_BOTH(of_features<TestType>().gradients.shift.values == std::array<TestType, 4>{1, 2, 3, 4});
}

TEMPLATE_TEST_CASE("GroupNorm<1> of features is LayerNorm", "[layers][group_norm]", float, double) {
  CHECK(test::fingerprint_of_step<GroupNormOf<Shape{21}, 1>, TestType, 3, 21>() ==
        test::fingerprint_of_step<LayerNormOf<Shape{21}>, TestType, 3, 21>());
}

TEMPLATE_TEST_CASE("GroupNorm of one number gives the shift", "[layers][group_norm]", float, double) {
  constexpr auto alone = [] {
    test::LayerStep<GroupNormOf<Shape{2}, 2>, TestType, 1, 2> step;
    step.x = {{{5, -7}}};
    step.grad_y = {{{1, 1}}};
    step.parameters.shift.values = {3, 4};
    step.train();
    return step.y[0] == std::array<TestType, 2>{3, 4} && step.grad_x[0] == std::array<TestType, 2>{};
  };
  REQUIRE_BOTH(alone());
}

TEMPLATE_TEST_CASE("GroupNorm of a group with a NaN gives NaN, the other groups stay", "[layers][group_norm]", float, double) {
  test::LayerStep<GroupNormOf<Shape{4, 3}, 2>, TestType, 1, 12> step;
  step.randomize(1);
  step.x[0][8] = std::numeric_limits<TestType>::quiet_NaN();
  step.train();
  for (const auto& rows : {step.y, step.grad_x})
    for (std::size_t i = 0; i < 12; ++i) CHECK((rows[0][i] != rows[0][i]) == (i >= 6));
}

TEST_CASE("GroupNorm's gradients are those of central differences", "[layers][group_norm]") {
  CHECK(test::gradient_error_of_step<GroupNormOf<Shape{4, 3}, 2>, 3, 12>() <= 1e-8);
  CHECK(test::gradient_error_of_step<GroupNormOf<Shape{3, 2, 7}, 3>, 2, 42>() <= 1e-8);
  CHECK(test::gradient_error_of_step<GroupNormOf<Shape{3, 19}, 1>, 3, 57>(2) <= 1e-8);
  CHECK(test::gradient_error_of_step<GroupNormOf<Shape{38}, 2>, 2, 38>() <= 1e-8);
  STATIC_REQUIRE(test::gradient_error_of_step<GroupNormOf<Shape{2, 3}, 1>, 1, 6>() <= 1e-8);
}

TEST_CASE("GroupNorm agrees with mean and variance by the book", "[layers][group_norm]") {
  CHECK(largest_difference<Shape{4, 3}, 2, float>() <= 1e-5);
  CHECK(largest_difference<Shape{3, 8, 8}, 3, float>() <= 1e-5);
  CHECK(largest_difference<Shape{6, 17}, 2, float>() <= 1e-5);
  CHECK(largest_difference<Shape{40}, 4, float>() <= 1e-5);
  CHECK(largest_difference<Shape{6, 17}, 3, double>() <= 1e-13);
  CHECK(largest_difference<Shape{39}, 3, double>() <= 1e-13);
}

TEMPLATE_TEST_CASE("GroupNorm gives the same bits in the compiler and in registers", "[layers][group_norm]", float, double) {
  constexpr auto channels = test::fingerprint_of_step<GroupNormOf<Shape{4, 5}, 2>, TestType, 2, 20>();
  CHECK(test::fingerprint_of_step<GroupNormOf<Shape{4, 5}, 2>, TestType, 2, 20>() == channels);
  constexpr auto instances = test::fingerprint_of_step<GroupNormOf<Shape{2, 19}, 2>, TestType, 2, 38>();
  CHECK(test::fingerprint_of_step<GroupNormOf<Shape{2, 19}, 2>, TestType, 2, 38>() == instances);
  constexpr auto features = test::fingerprint_of_step<GroupNormOf<Shape{38}, 2>, TestType, 2, 38>();
  CHECK(test::fingerprint_of_step<GroupNormOf<Shape{38}, 2>, TestType, 2, 38>() == features);
}

TEMPLATE_TEST_CASE("GroupNorm takes samples where they are", "[layers][group_norm]", float, double) {
  CHECK(test::takes_scattered_rows<GroupNormOf<Shape{3, 7}, 3>, TestType, 3, 21>());
  CHECK(test::takes_scattered_rows<GroupNormOf<Shape{22}, 2>, TestType, 3, 22>());
}
