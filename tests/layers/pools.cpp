// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <limits>

#include <ctnn/layers/average_pool1d.hpp>
#include <ctnn/layers/average_pool2d.hpp>
#include <ctnn/layers/global_average_pool.hpp>
#include <ctnn/layers/max_pool1d.hpp>
#include <ctnn/layers/max_pool2d.hpp>

#include "layers/windowed.hpp"
#include "support/both.hpp"

using namespace ctnn;
using test::Loops, test::Numbers;

namespace {

/// NaN, of several the last; otherwise the largest, of several the first.
std::size_t largest(const Numbers& values) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < values.size(); ++i)
    if (values[i] > values[best] || std::isnan(values[i])) best = i;
  return best;
}

template <class Declared, class T, Shape Input>
void check_max(Loops loops, Numbers* x = nullptr) {
  test::check_pool<Declared, T, Input>(
      loops,
      [](const Numbers& values, std::size_t) {
        return values.empty() ? -std::numeric_limits<double>::infinity() : values[largest(values)];
      },
      [](const Numbers& values, std::size_t) {
        Numbers shares(values.size());
        if (!values.empty()) shares[largest(values)] = 1;
        return shares;
      },
      x);
}

/// n(values, window) is what they are divided by.
template <class Declared, class T, Shape Input, class Count>
void check_average(Loops loops, Count n) {
  test::check_pool<Declared, T, Input>(
      loops,
      [n](const Numbers& values, std::size_t window) {
        double sum = 0;
        for (const double value : values) sum += value;
        return sum / static_cast<double>(n(values, window));
      },
      [n](const Numbers& values, std::size_t window) {
        return Numbers(values.size(), 1 / static_cast<double>(n(values, window)));
      });
}

}  // namespace

TEMPLATE_TEST_CASE("max pools are their loops", "[layers][pool]", float, double) {
  SECTION("2 x 2") { check_max<MaxPool2D<2>, TestType, Shape{3, 6, 10}>({.kernel = {2, 2}, .stride = {2, 2}}); }
  SECTION("wide") { check_max<MaxPool2D<2>, TestType, Shape{2, 4, 74}>({.kernel = {2, 2}, .stride = {2, 2}}); }
  SECTION("overlapping") {
    check_max<MaxPool2D<3, Stride{2}, Padding{1}, floor_mode>, TestType, Shape{2, 8, 11}>(
        {.kernel = {3, 3}, .stride = {2, 2}, .padding = {1, 1, 1, 1}});
    check_max<MaxPool2D<Kernel{2, 3}, Stride{1}>, TestType, Shape{2, 7, 19}>({.kernel = {2, 3}});
  }
  SECTION("dilated") {
    check_max<MaxPool2D<2, Dilation{2, 3}, Stride{1, 2}, same>, TestType, Shape{2, 7, 9}>(
        {.kernel = {2, 2}, .stride = {1, 2}, .dilation = {2, 3}, .padding = {1, 1, 1, 2}});
  }
  SECTION("over the end") {
    check_max<MaxPool2D<3, Stride{2}, ceil_mode>, TestType, Shape{2, 6, 8}>(
        {.kernel = {3, 3}, .stride = {2, 2}, .padding = {0, 0, 1, 1}});
    // The window that would begin behind the input, in the padding, is left out (PyTorch, ONNX).
    check_max<MaxPool2D<2, Stride{2}, Padding{1}, ceil_mode>, TestType, Shape{1, 3, 3}>(
        {.kernel = {2, 2}, .stride = {2, 2}, .padding = {1, 1, 0, 0}});
  }
  SECTION("of one dimension") {
    check_max<MaxPool1D<2>, TestType, Shape{3, 90}>({.kernel = {1, 2}, .stride = {1, 2}});
    check_max<MaxPool1D<3, Stride{1}, same>, TestType, Shape{2, 33}>({.kernel = {1, 3}, .padding = {0, 1, 0, 1}});
    check_max<MaxPool1D<5, floor_mode>, TestType, Shape{2, 33}>({.kernel = {1, 5}, .stride = {1, 5}});
  }
  SECTION("of equals and NaN") {
    Numbers x = test::random_numbers(3 * 2 * 6 * 40, 7);
    for (std::size_t i = 0; i < x.size(); ++i) {
      x[i] = x[i] < 0 ? -std::numeric_limits<double>::infinity() : std::floor(4 * x[i]);
      if (i % 17 == 3) x[i] = std::numeric_limits<double>::quiet_NaN();
    }
    check_max<MaxPool2D<3, Stride{1}, Padding{1}>, TestType, Shape{2, 6, 40}>({.kernel = {3, 3}, .padding = {1, 1, 1, 1}}, &x);
    check_max<MaxPool2D<2>, TestType, Shape{2, 6, 40}>({.kernel = {2, 2}, .stride = {2, 2}}, &x);
  }
}

TEMPLATE_TEST_CASE("average pools are their loops", "[layers][pool]", float, double) {
  constexpr auto seen = [](const Numbers& values, std::size_t) { return values.size(); };
  constexpr auto always = [](std::size_t n) { return [n](const Numbers&, std::size_t) { return n; }; };
  SECTION("2 x 2") {
    check_average<AveragePool2D<2>, TestType, Shape{3, 6, 10}>({.kernel = {2, 2}, .stride = {2, 2}}, always(4));
  }
  SECTION("overlapping") {
    check_average<AveragePool2D<Kernel{2, 3}, Stride{1}>, TestType, Shape{2, 7, 19}>({.kernel = {2, 3}}, always(6));
  }
  SECTION("padding counts") {
    check_average<AveragePool2D<3, Stride{2}, Padding{1}, floor_mode>, TestType, Shape{2, 8, 11}>(
        {.kernel = {3, 3}, .stride = {2, 2}, .padding = {1, 1, 1, 1}}, always(9));
  }
  SECTION("padding does not count") {
    check_average<AveragePool2D<3, Stride{2}, Padding{1}, floor_mode, exclude_padding>, TestType, Shape{2, 8, 11}>(
        {.kernel = {3, 3}, .stride = {2, 2}, .padding = {1, 1, 1, 1}}, seen);
    check_average<AveragePool2D<3, Stride{1}, same, exclude_padding>, TestType, Shape{2, 5, 20}>(
        {.kernel = {3, 3}, .padding = {1, 1, 1, 1}}, seen);
  }
  SECTION("what hangs over the end does not count") {
    check_average<AveragePool2D<3, Stride{2}, ceil_mode>, TestType, Shape{2, 6, 8}>(
        {.kernel = {3, 3}, .stride = {2, 2}, .padding = {0, 0, 1, 1}}, seen);
    // 5 + 2 elements with padding: the last window begins at 6 of 7
    check_average<AveragePool1D<3, Stride{3}, Padding{1}, ceil_mode>, TestType, Shape{2, 6}>(
        {.kernel = {1, 3}, .stride = {1, 3}, .padding = {0, 1, 0, 2}},
        [](const Numbers&, std::size_t window) { return window == 2 ? std::size_t{2} : std::size_t{3}; });
  }
  SECTION("of one dimension") {
    check_average<AveragePool1D<4>, TestType, Shape{3, 92}>({.kernel = {1, 4}, .stride = {1, 4}}, always(4));
  }
}

TEST_CASE("pools by hand", "[layers][pool]") {
  constexpr std::array<double, 6> x{1, 7, 3, 7, 5, 6};
  constexpr auto max = [](const std::array<double, 6>& values) {
    test::Once<MaxPool2D<Kernel{2, 2}, Stride{1}>, Shape{1, 2, 3}> run{};
    run.run(NoParameters{}, values, {1, 10});
    return run.y == std::array{7.0, 7.0} && run.grad_x == std::array<double, 6>{0, 11, 0, 0, 0, 0};
  };
  constexpr auto average = [](const std::array<double, 6>& values) {
    test::Once<AveragePool2D<2, floor_mode>, Shape{1, 2, 3}> run{};
    run.run(NoParameters{}, values, {4});
    return run.y == std::array{5.0} && run.grad_x == std::array<double, 6>{1, 1, 0, 1, 1, 0};
  };
  constexpr auto global = [](const std::array<double, 6>& values) {
    test::Once<GlobalAveragePool, Shape{2, 3}> run{};
    run.run(NoParameters{}, values, {3, 6});
    return run.y == std::array{11.0 / 3, 6.0} && run.grad_x == std::array<double, 6>{1, 1, 1, 2, 2, 2};
  };
  REQUIRE_BOTH(max(x));
  REQUIRE_BOTH(average(x));
  REQUIRE_BOTH(global(x));
}

TEST_CASE("GlobalAveragePool is the mean of each channel", "[layers][pool]") {
  using Once = test::Once<GlobalAveragePool, Shape{3, 5, 7}>;
  std::array<double, 105> x{};
  std::array<double, 3> expected{};
  for (std::size_t i = 0; i < x.size(); ++i) {
    x[i] = static_cast<double>(i % 11);
    expected[i / 35] += x[i];
  }
  Once run{};
  run.run(NoParameters{}, x, {35, 70, 105});
  for (std::size_t i = 0; i < 3; ++i) CHECK(run.y[i] == expected[i] / 35);
  for (std::size_t i = 0; i < 105; ++i) CHECK(run.grad_x[i] == static_cast<double>(i / 35 + 1));
}

TEST_CASE("pools refuse options that make no sense", "[layers][pool]") {
  STATIC_REQUIRE(MaxPool2D<Stride{1}, 2>::is_valid);
  STATIC_REQUIRE(!MaxPool2D<>::is_valid);
  STATIC_REQUIRE(!MaxPool2D<2, 2>::is_valid);
  STATIC_REQUIRE(!MaxPool2D<2, Padding{2}>::is_valid);  // a window that sees nothing else
  STATIC_REQUIRE(!MaxPool2D<2, exclude_padding>::is_valid);
  STATIC_REQUIRE(!MaxPool2D<2, floor_mode, ceil_mode>::is_valid);
  STATIC_REQUIRE(!AveragePool2D<2, Groups{2}>::is_valid);
  STATIC_REQUIRE(!AveragePool1D<2, causal>::is_valid);
  STATIC_REQUIRE(MaxPool2D<2>::fault(Shape{1, 4, 5}).kind == Fault::Kind::StrideDoesNotTile);
  STATIC_REQUIRE(MaxPool1D<2>::fault(Shape{4}).kind == Fault::Kind::RankMismatch);
  STATIC_REQUIRE(GlobalAveragePool::fault(Shape{4}).kind == Fault::Kind::RankMismatch);
}
