// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

#include "kernels/matrices.hpp"
#include "math/bits.hpp"
#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;
using namespace ctnn::kernels;

namespace {

/// The sum in sixteen running values, of which the second half is added to the first until one is left.
template <class T>
[[gnu::noinline]] T sum_in_order(const T* row, std::size_t size) {
  std::vector<T> running(std::min<std::size_t>(std::bit_ceil(size), 16), T{-0.0});
  for (std::size_t i = 0; i < size; ++i) running[i % running.size()] += row[i];
  for (std::size_t half = running.size() / 2; half != 0; half /= 2)
    for (std::size_t i = 0; i < half; ++i) running[i] += running[i + half];
  return running[0];
}

template <class T>
[[gnu::noinline]] void check_reductions(const T* row, std::size_t size, T sum, T largest) {
  CAPTURE(size);
  CHECK(bits::same(sum, sum_in_order(row, size)));
  CHECK(largest == *std::max_element(row, row + size));
  double exact = 0;
  for (std::size_t i = 0; i < size; ++i) exact += static_cast<double>(row[i]);
  const double terms = static_cast<double>(size);  // so many roundings, of sums that are no larger
  CHECK(test::magnitude(static_cast<double>(sum) - exact) <=
        terms * terms * static_cast<double>(std::numeric_limits<T>::epsilon()) / 2);
}

template <class T, std::size_t Size>
void check_row() {
  for (const auto edge : {test::Edge::Front, test::Edge::Back}) {
    const auto row = test::random_matrix<T>(1, Size, Size, edge);
    check_reductions(row.data(), Size, sum<Size>(row.data()), largest<Size>(row.data()));
  }
}

/// Several rows at once, one in each lane.
template <class T, std::size_t Size>
void check_rows_in_lanes() {
  if constexpr (lanes<T> > 1) {
    using V = LanesOf<T, lanes<T>>;
    const auto rows = test::random_matrix<T>(lanes<T>, Size, Size, test::Edge::Back);
    V values[Size];
    for (std::size_t i = 0; i < Size; ++i)
      for (std::size_t lane = 0; lane < lanes<T>; ++lane) values[i][lane] = rows(lane, i);
    const V sums = sum<Size>(values), peaks = largest<Size>(values);
    for (std::size_t lane = 0; lane < lanes<T>; ++lane)
      check_reductions(rows.data() + lane * Size, Size, T(sums[lane]), T(peaks[lane]));
  }
}

/// Sums of columns in the order of the rows.
template <class T>
[[gnu::noinline]] void check_sums(const test::GuardedMatrix<T>& matrix, const test::GuardedMatrix<T>& sums) {
  test::GuardedMatrix<T> expected{1, matrix.columns, matrix.columns, test::Edge::Back};
  for (std::size_t j = 0; j < matrix.columns; ++j) {
    expected(0, j) = matrix(0, j);
    for (std::size_t i = 1; i < matrix.rows; ++i) expected(0, j) += matrix(i, j);
  }
  CAPTURE(matrix.rows, matrix.columns, matrix.stride);
  test::check_equal(sums, expected);
}

template <class T, std::size_t Rows, std::size_t Columns, std::size_t Stride>
void check_column_sums() {
  for (const auto edge : {test::Edge::Front, test::Edge::Back}) {
    const auto matrix = test::random_matrix<T>(Rows, Columns, 1, edge, Stride);
    test::GuardedMatrix<T> sums{1, Columns, Columns, edge};
    sums.values.fill(0);
    column_sums(MatrixView<const T, Rows, Columns, Stride>{matrix.data()}, test::AddTo{MatrixView<T, 1, Columns>{sums.data()}});
    check_sums(matrix, sums);
  }
}

}  // namespace

TEMPLATE_TEST_CASE("sum and largest of 1 to 40 numbers, and of many", "[kernels]", float, double) {
  test::for_sizes<1, 40>([](auto size) { check_row<TestType, size>(); });
  check_row<TestType, 64>();
  check_row<TestType, 127>();
}

TEMPLATE_TEST_CASE("sum and largest of rows that stand in lanes", "[kernels]", float, double) {
  test::for_sizes<1, 40, 3>([](auto size) { check_rows_in_lanes<TestType, size>(); });
  check_rows_in_lanes<TestType, 10>();
  check_rows_in_lanes<TestType, 16>();
  check_rows_in_lanes<TestType, 33>();
}

TEMPLATE_TEST_CASE("sums of 1 to 40 columns, and of many", "[kernels]", float, double) {
  using SomeRows = test::Some<1, 2, 7, 33>;
  test::for_sizes<1, 40>([](auto columns) {
    constexpr std::size_t stride = columns % 2 == 0 ? columns : padded<TestType>(columns);
    check_column_sums<TestType, SomeRows::at(columns / 2), columns, stride>();
  });
  check_column_sums<TestType, 3, 70, 70>();
  check_column_sums<TestType, 3, 129, padded<TestType>(129)>();
  check_column_sums<TestType, 2, 141, 141>();
}

TEST_CASE("reductions keep sixteen running values", "[kernels]") {
  constexpr auto of = [](std::size_t first, std::size_t second) {
    std::array<double, 40> values{};
    values[0] = 1e16;
    values[first] = 1;
    values[second] = -1e16;
    return sum<40>(static_cast<const double*>(values.data()));
  };
  REQUIRE_BOTH(of(1, 16) == 1);   // 1e16 - 1e16 in one running value, 1 in another
  REQUIRE_BOTH(of(16, 32) == 0);  // all in one: 1e16 + 1 loses the 1
  constexpr std::array<double, 5> values{3, -1, 7, 7, 2};
  REQUIRE_BOTH(sum<5>(values.data()) == 18);
  REQUIRE_BOTH(largest<5>(values.data()) == 7);
  REQUIRE_BOTH(largest<1>(values.data() + 1) == -1);
}

TEMPLATE_TEST_CASE("what is missing at the end of a row changes no sum and no largest", "[kernels]", float, double) {
  using T = TestType;
  constexpr auto of = [](T value) {
    std::array<T, 19> values{};
    values.fill(value);
    return values;
  };
  constexpr auto zeros = of(T{-0.0}), low = of(std::numeric_limits<T>::lowest());
  REQUIRE_BOTH(bits::same(sum<19>(zeros.data()), T{-0.0}));
  REQUIRE_BOTH(bits::same(sum<3>(zeros.data()), T{-0.0}));
  REQUIRE_BOTH(largest<19>(low.data()) == std::numeric_limits<T>::lowest());
  REQUIRE_BOTH(largest<3>(low.data()) == std::numeric_limits<T>::lowest());
}

TEMPLATE_TEST_CASE("a sum with NaN or infinity in it is not finite", "[kernels]", float, double) {
  using Limits = std::numeric_limits<TestType>;
  for (std::size_t place = 0; place < 21; ++place) {
    auto row = test::random_matrix<TestType>(1, 21, 5, test::Edge::Back);
    row(0, place) = Limits::quiet_NaN();
    CHECK(std::isnan(sum<21>(std::as_const(row).data())));
    row(0, place) = Limits::infinity();
    CHECK(sum<21>(std::as_const(row).data()) == Limits::infinity());
    CHECK(largest<21>(std::as_const(row).data()) == Limits::infinity());
  }
}

TEST_CASE("column sums run over the rows", "[kernels]") {
  constexpr auto sums = [] {
    const Tensor<double, 3, 2> matrix{{1, 2, 3, 4, 5, 6}};
    Tensor<double, 2> result;
    column_sums(view(matrix), store_in(view(result), test::AsIs{}));
    return result;
  };
  REQUIRE_BOTH(sums().values == std::array{9.0, 12.0});
}
