// SPDX-License-Identifier: BSL-1.0
#include <ctnn/layers/conv1d.hpp>
#include <ctnn/layers/depthwise_conv1d.hpp>

#include "layers/windowed.hpp"
#include "support/both.hpp"

using namespace ctnn;
using test::check_convolution;

TEMPLATE_TEST_CASE("Conv1D is its loops", "[layers][convolution]", float, double) {
  SECTION("plain") { check_convolution<Conv1D<5, 3>, TestType, Shape{3, 50}>({.kernel = {1, 3}, .filters = 5}); }
  SECTION("dilated") {
    check_convolution<Conv1D<16, 3, Dilation{4}>, TestType, Shape{16, 40}>({.kernel = {1, 3}, .dilation = {1, 4}, .filters = 16});
  }
  SECTION("causal") {
    check_convolution<Conv1D<4, 3, causal, Dilation{2}>, TestType, Shape{2, 9}>(
        {.kernel = {1, 3}, .dilation = {1, 2}, .padding = {0, 4, 0, 0}, .filters = 4});
  }
  SECTION("with a stride and padding") {
    check_convolution<Conv1D<4, 4, Stride{2}, Padding{1, 2}, floor_mode>, TestType, Shape{2, 40}>(
        {.kernel = {1, 4}, .stride = {1, 2}, .padding = {0, 1, 0, 2}, .filters = 4});
  }
  SECTION("of one element") { check_convolution<Conv1D<3, 1>, TestType, Shape{2, 1}>({.kernel = {1, 1}, .filters = 3}); }
  SECTION("in groups") {
    check_convolution<Conv1D<6, 3, same, Groups{2}>, TestType, Shape{4, 17}>(
        {.kernel = {1, 3}, .padding = {0, 1, 0, 1}, .filters = 6, .groups = 2});
    check_convolution<DepthwiseConv1D<5, Multiplier{3}>, TestType, Shape{2, 70}>({.kernel = {1, 5}, .filters = 6, .groups = 2});
  }
}

TEST_CASE("Conv1D by hand", "[layers][convolution]") {
  constexpr auto once = [] {
    using Once = test::Once<Conv1D<1, 2, causal>, Shape{1, 3}>;  // y = 2 x[i] + x[i - 1]
    Once::Layer::Parameters<double> parameters{};
    parameters.weights.values = {1, 2};
    Once run{};
    const auto gradients = run.run(parameters, {1, 10, 100}, {1, 2, 4});
    return run.y == std::array{2.0, 21.0, 210.0} && run.grad_x == std::array{4.0, 8.0, 8.0} &&
           gradients.weights.values == std::array{42.0, 421.0} && gradients.bias[0] == 7;
  };
  REQUIRE_BOTH(once());
}

TEST_CASE("Conv1D refuses options of two dimensions", "[layers][convolution]") {
  STATIC_REQUIRE(!Conv1D<8, Kernel{3, 2}>::is_valid);
  STATIC_REQUIRE(!Conv1D<8, 3, Stride{1, 2}>::is_valid);
  STATIC_REQUIRE(!Conv1D<8, 3, Padding{1, 2, 3, 4}>::is_valid);
  STATIC_REQUIRE(Conv1D<8, 3>::fault(Shape{1, 8, 8}).kind == Fault::Kind::RankMismatch);
}
