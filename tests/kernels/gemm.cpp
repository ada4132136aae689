// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <cstdint>

#include <ctnn/kernels/gemm.hpp>
#include <ctnn/kernels/gemv.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;
using namespace ctnn::kernels;

namespace {

template <class T, std::size_t... Extents>
constexpr Tensor<T, Extents...> random_tensor(std::uint64_t seed) {
  Random random{Seed{seed}};
  return {test::numbers<T, (Extents * ...)>(random)};
}

struct AsIs {
  template <class T>
  constexpr T operator()(Element, T value) const {
    return value;
  }
};

/// The largest difference between gemm and three plain loops in double, for C = b + A B.
template <class T, std::size_t Rows, std::size_t Inner, std::size_t Columns>
constexpr double gemm_error() {
  const auto a = random_tensor<T, Rows, Inner>(1);
  const auto b = random_tensor<T, Inner, Columns>(2);
  const auto bias = random_tensor<T, Columns>(3);
  Tensor<T, Columns, Inner> b_transposed;
  for (std::size_t k = 0; k < Inner; ++k)
    for (std::size_t j = 0; j < Columns; ++j) b_transposed[j][k] = b[k][j];
  Tensor<T, Rows, Columns> plain, transposed_twice;
  gemm(view(a), view(b), from(bias), store_in(view(plain), AsIs{}));
  gemm(view(a), transposed(view(b_transposed)), from(bias), store_in(view(transposed_twice), AsIs{}));
  double largest = 0;
  for (std::size_t i = 0; i < Rows; ++i)
    for (std::size_t j = 0; j < Columns; ++j) {
      double sum = static_cast<double>(bias[j]);
      for (std::size_t k = 0; k < Inner; ++k) sum += static_cast<double>(a[i][k]) * static_cast<double>(b[k][j]);
      for (const T got : {plain[i][j], transposed_twice[i][j]})
        if (!(test::magnitude(static_cast<double>(got) - sum) <= largest))
          largest = test::magnitude(static_cast<double>(got) - sum);
    }
  return largest;
}

template <class T, std::size_t Rows, std::size_t Inner, std::size_t... Columns>
double over_columns() {
  return std::max({gemm_error<T, Rows, Inner, Columns>()...});
}

}  // namespace

TEMPLATE_TEST_CASE("gemm is three loops", "[kernels]", float, double) {
  using T = TestType;
  const double tolerance = sizeof(T) == 4 ? 3e-6 : 6e-15;  // sums of at most 40 products below 1: 40 roundings
  CHECK(over_columns<T, 1, 7, 1, 2, 3, 10, 31, 32, 33>() <= tolerance);
  CHECK(over_columns<T, 3, 13, 1, 2, 3, 10, 31, 32, 33>() <= tolerance);
  CHECK(gemm_error<T, 17, 40, 70>() <= tolerance);
  STATIC_REQUIRE(gemm_error<T, 1, 9, 5>() <= (sizeof(T) == 4 ? 3e-6 : 6e-15));
  STATIC_REQUIRE(gemm_error<T, 2, 5, 33>() <= (sizeof(T) == 4 ? 3e-6 : 6e-15));
}

TEST_CASE("a sum's order follows from the sizes", "[kernels]") {
  STATIC_REQUIRE(chains(1, 1) == 1);
  STATIC_REQUIRE(chains(2, 4) == 2);
  STATIC_REQUIRE(chains(64, 1) == 8);
  STATIC_REQUIRE(chains(64, 32) == 4);
  STATIC_REQUIRE(chains(784, 128) == 1);
  // 1e16 + 1 loses the 1, so that the order shows: two chains add 1e16 - 1e16 and 1 + 1
  constexpr auto y = [] {
    const Tensor<double, 1, 4> x{{1e16, 1, -1e16, 1}};
    const Tensor<double, 4, 80> w = [] {
      Tensor<double, 4, 80> ones;
      ones.values.fill(1);
      return ones;
    }();
    Tensor<double, 1, 80> result;
    gemv(view(x), view(w), FromZero<double>{}, store_in(view(result), AsIs{}));
    return result[0][79];
  };
  REQUIRE_BOTH(chains(4, 80) == 2);
  REQUIRE_BOTH(y() == 2);
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

TEST_CASE("column sums run over the rows", "[kernels]") {
  constexpr auto sums = [] {
    const Tensor<double, 3, 2> matrix{{1, 2, 3, 4, 5, 6}};
    Tensor<double, 2> result;
    column_sums(view(matrix), store_in(view(result), AsIs{}));
    return result;
  };
  REQUIRE_BOTH(sums().values == std::array{9.0, 12.0});
}
