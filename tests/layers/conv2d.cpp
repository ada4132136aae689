// SPDX-License-Identifier: BSL-1.0
#include <ctnn/layers/conv2d.hpp>
#include <ctnn/layers/depthwise_conv2d.hpp>

#include "layers/windowed.hpp"
#include "support/both.hpp"

using namespace ctnn;
using test::check_convolution;

TEMPLATE_TEST_CASE("Conv2D is its loops", "[layers][convolution]", float, double) {
  SECTION("one channel") { check_convolution<Conv2D<8, 3>, TestType, Shape{1, 12, 11}>({.kernel = {3, 3}, .filters = 8}); }
  SECTION("several channels, columns of whole registers") {
    check_convolution<Conv2D<5, 3>, TestType, Shape{3, 6, 18}>({.kernel = {3, 3}, .filters = 5});
  }
  SECTION("as large as its input") {
    check_convolution<Conv2D<3, Kernel{4, 5}>, TestType, Shape{2, 4, 5}>({.kernel = {4, 5}, .filters = 3});
  }
  SECTION("one row") { check_convolution<Conv2D<3, Kernel{1, 2}>, TestType, Shape{2, 1, 37}>({.kernel = {1, 2}, .filters = 3}); }
  SECTION("one column") {
    check_convolution<Conv2D<3, Kernel{2, 1}>, TestType, Shape{2, 37, 1}>({.kernel = {2, 1}, .filters = 3});
  }
  SECTION("1 x 1") { check_convolution<Conv2D<17, 1>, TestType, Shape{19, 5, 5}>({.kernel = {1, 1}, .filters = 17}); }
  SECTION("one of each") { check_convolution<Conv2D<1, 1>, TestType, Shape{1, 1, 1}, 1>({.kernel = {1, 1}}); }
  SECTION("more filters than registers") {
    check_convolution<Conv2D<35, 2>, TestType, Shape{2, 5, 9}>({.kernel = {2, 2}, .filters = 35});
  }
  SECTION("a kernel larger than all registers") {
    check_convolution<Conv2D<2, 6>, TestType, Shape{2, 9, 10}>({.kernel = {6, 6}, .filters = 2});
  }
}

TEMPLATE_TEST_CASE("Conv2D is its loops with padding", "[layers][convolution]", double) {
  SECTION("on all sides") {
    check_convolution<Conv2D<4, 3, Padding{1}>, TestType, Shape{2, 7, 14}>(
        {.kernel = {3, 3}, .padding = {1, 1, 1, 1}, .filters = 4});
  }
  SECTION("in rows and columns") {
    check_convolution<Conv2D<4, 3, Padding{0, 2}>, TestType, Shape{2, 5, 8}>(
        {.kernel = {3, 3}, .padding = {0, 2, 0, 2}, .filters = 4});
  }
  SECTION("on each side") {
    check_convolution<Conv2D<4, 3, Padding{2, 0, 1, 3}>, TestType, Shape{2, 5, 8}>(
        {.kernel = {3, 3}, .padding = {2, 0, 1, 3}, .filters = 4});
  }
  SECTION("more than the kernel sees") {
    check_convolution<Conv2D<2, 2, Padding{3}>, TestType, Shape{1, 3, 4}>(
        {.kernel = {2, 2}, .padding = {3, 3, 3, 3}, .filters = 2});
  }
  SECTION("same, the odd zero after") {
    check_convolution<Conv2D<3, Kernel{2, 4}, same>, TestType, Shape{2, 5, 9}>(
        {.kernel = {2, 4}, .padding = {0, 1, 1, 2}, .filters = 3});
  }
  SECTION("same, with a stride") {
    check_convolution<Conv2D<3, 3, same, Stride{2}>, TestType, Shape{2, 6, 7}>(
        {.kernel = {3, 3}, .stride = {2, 2}, .padding = {0, 1, 1, 1}, .filters = 3});
  }
}

TEMPLATE_TEST_CASE("Conv2D is its loops with stride, dilation and groups", "[layers][convolution]", float) {
  SECTION("stride") {
    check_convolution<Conv2D<3, 3, Stride{2}>, TestType, Shape{2, 9, 41}>({.kernel = {3, 3}, .stride = {2, 2}, .filters = 3});
  }
  SECTION("stride of each axis") {
    check_convolution<Conv2D<3, Kernel{2, 3}, Stride{3, 1}>, TestType, Shape{2, 8, 9}>(
        {.kernel = {2, 3}, .stride = {3, 1}, .filters = 3});
  }
  SECTION("stride that leaves elements unseen") {
    check_convolution<Conv2D<3, 1, Stride{3, 2}>, TestType, Shape{2, 7, 9}>({.kernel = {1, 1}, .stride = {3, 2}, .filters = 3});
  }
  SECTION("stride that leaves the end unseen") {
    check_convolution<Conv2D<3, 3, Stride{2}, floor_mode>, TestType, Shape{2, 8, 10}>(
        {.kernel = {3, 3}, .stride = {2, 2}, .filters = 3});
    check_convolution<Conv2D<3, 3, Stride{4, 1}, floor_mode, Padding{1}>, TestType, Shape{2, 8, 10}>(
        {.kernel = {3, 3}, .stride = {4, 1}, .padding = {1, 1, 1, 1}, .filters = 3});
  }
  SECTION("dilation") {
    check_convolution<Conv2D<3, 3, Dilation{2}>, TestType, Shape{2, 8, 12}>({.kernel = {3, 3}, .dilation = {2, 2}, .filters = 3});
  }
  SECTION("dilation with stride and padding") {
    check_convolution<Conv2D<3, 3, Dilation{2, 3}, Stride{3, 2}, Padding{2, 1}, floor_mode>, TestType, Shape{2, 11, 13}>(
        {.kernel = {3, 3}, .stride = {3, 2}, .dilation = {2, 3}, .padding = {2, 1, 2, 1}, .filters = 3});
    check_convolution<Conv2D<3, 3, Dilation{2, 4}, Stride{2, 6}, Padding{4, 2}, floor_mode>, TestType, Shape{2, 9, 31}>(
        {.kernel = {3, 3}, .stride = {2, 6}, .dilation = {2, 4}, .padding = {4, 2, 4, 2}, .filters = 3});
  }
  SECTION("groups") {
    check_convolution<Conv2D<6, 3, Groups{3}>, TestType, Shape{9, 5, 6}>({.kernel = {3, 3}, .filters = 6, .groups = 3});
  }
  SECTION("groups and all else") {
    check_convolution<Conv2D<34, Kernel{2, 3}, Groups{2}, Stride{2, 1}, Dilation{1, 2}, Padding{1}>, TestType, Shape{4, 6, 9}>(
        {.kernel = {2, 3}, .stride = {2, 1}, .dilation = {1, 2}, .padding = {1, 1, 1, 1}, .filters = 34, .groups = 2});
  }
  SECTION("a filter for each channel") {
    check_convolution<DepthwiseConv2D<3, same>, TestType, Shape{5, 6, 7}>(
        {.kernel = {3, 3}, .padding = {1, 1, 1, 1}, .filters = 5, .groups = 5});
    check_convolution<DepthwiseConv2D<5, Stride{2}, Padding{2}, floor_mode>, TestType, Shape{21, 8, 9}>(
        {.kernel = {5, 5}, .stride = {2, 2}, .padding = {2, 2, 2, 2}, .filters = 21, .groups = 21});
    check_convolution<DepthwiseConv2D<Kernel{3, 2}, Multiplier{2}, Stride{2, 1}>, TestType, Shape{3, 7, 6}>(
        {.kernel = {3, 2}, .stride = {2, 1}, .filters = 6, .groups = 3});
  }
}

TEST_CASE("Conv2D by hand", "[layers][convolution]") {
  // 1 2 3     1 0                        1 + 2 * 5   2 + 2 * 6        11 14
  // 4 5 6  *  0 2, 0.5 more, makes       4 + 2 * 8   5 + 2 * 9   or   20 23
  // 7 8 9
  constexpr auto once = [] {
    using Once = test::Once<Conv2D<1, 2>, Shape{1, 3, 3}>;
    Once::Layer::Parameters<double> parameters{};
    parameters.weights.values = {1, 0, 0, 2};
    parameters.bias[0] = 0.5;
    Once run{};
    const auto gradients = run.run(parameters, {1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 10, 100, 1000});
    return run.y == std::array{11.5, 14.5, 20.5, 23.5} &&
           run.grad_x == std::array<double, 9>{1, 10, 0, 100, 1002, 20, 0, 200, 2000} &&
           gradients.weights.values == std::array{5421.0, 6532.0, 8754.0, 9865.0} && gradients.bias[0] == 1111;
  };
  REQUIRE_BOTH(once());
}

TEST_CASE("Conv2D tells what it cannot be fed", "[layers][convolution]") {
  using Kind = Fault::Kind;
  constexpr auto is = [](Fault fault, Kind kind, std::size_t a, std::size_t b, std::size_t c = 0) {
    return fault.kind == kind && fault.numbers[0] == a && fault.numbers[1] == b && fault.numbers[2] == c;
  };
  STATIC_REQUIRE(is(Conv2D<8, 3>::fault(Shape{64}), Kind::RankMismatch, 3, 1));
  STATIC_REQUIRE(is(Conv2D<8, 3, Dilation{2}, Padding{1}>::fault(Shape{1, 2, 9}), Kind::KernelTooLarge, 5, 4));
  STATIC_REQUIRE(is(Conv2D<8, 3, Stride{2}>::fault(Shape{1, 5, 8}), Kind::StrideDoesNotTile, 8, 3, 2));
  STATIC_REQUIRE(!Conv2D<8, 3, Stride{2}, floor_mode>::fault(Shape{1, 5, 8}));
  STATIC_REQUIRE(is(Conv2D<8, 3, Groups{3}>::fault(Shape{4, 5, 8}), Kind::GroupsDoNotDivide, 3, 4));
  STATIC_REQUIRE(is(Conv2D<8, 3, Groups{3}>::fault(Shape{6, 5, 8}), Kind::GroupsDoNotDivide, 3, 8));
  SECTION("and makes some shape of it all the same") {
    STATIC_REQUIRE(Conv2D<8, 3>::output_shape(Shape{64}).rank == 3);
    STATIC_REQUIRE(Conv2D<8, 3>::output_shape(Shape{1, 2, 2}).rank == 3);
  }
}

namespace {

struct Unknown {};

}  // namespace

TEST_CASE("Conv2D refuses options that make no sense", "[layers][convolution]") {
  STATIC_REQUIRE(Conv2D<8, Padding{1}, 3>::is_valid);
  STATIC_REQUIRE(!Conv2D<>::is_valid);
  STATIC_REQUIRE(!Conv2D<8>::is_valid);
  STATIC_REQUIRE(!Conv2D<0, 3>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 0>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, -3>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, 3>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, true>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, Unknown{}>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, Stride{0}>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, Stride{1}, Stride{1}>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, Padding{1}, same>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, Padding{-1}>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, causal>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, ceil_mode>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, Groups{0}>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, Multiplier{2}>::is_valid);
  STATIC_REQUIRE(!Conv2D<8, 3, exclude_padding>::is_valid);
  STATIC_REQUIRE(!DepthwiseConv2D<3, 3>::is_valid);
  STATIC_REQUIRE(!DepthwiseConv2D<3, Groups{2}>::is_valid);
}
