// SPDX-License-Identifier: BSL-1.0
// What the tests of kernels share: matrices at the edge of their memory, and loops over sizes that the compiler knows. What needs no
// such size is a function of its own: hundreds of sizes are compiled.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>
#include <vector>

#include <ctnn/kernels/block.hpp>
#include <ctnn/random/random.hpp>

#include "kernels/guarded.hpp"
#include "support/catch.hpp"

namespace test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif
#else
inline constexpr bool sanitized = false;
#endif

/// Calls body(size) for First, First + Step, ..., at most Last, as integral_constants. Sanitizers make a kernel ten times slower to
/// compile: under them it is a few of these sizes.
template <std::size_t First, std::size_t Last, std::size_t Step = 1, class Body>
void for_sizes(Body body) {
  constexpr std::size_t step = sanitized ? 13 * Step : Step;
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (body(std::integral_constant<std::size_t, First + I * step>{}), ...);
  }(std::make_index_sequence<(Last - First) / step + 1>{});
}

/// Some sizes, of which each index takes one, in turns.
template <std::size_t... Sizes>
struct Some {
  [[nodiscard]] static constexpr std::size_t at(std::size_t index) { return std::array{Sizes...}[index % sizeof...(Sizes)]; }
};

/// A matrix that ends where its memory ends; between its rows, and after the last, stands NaN.
template <class T>
struct GuardedMatrix {
  std::size_t rows, columns, stride;
  Guarded<T> values;

  GuardedMatrix(std::size_t row_count, std::size_t column_count, std::size_t row_stride, Edge edge)
      : rows(row_count), columns(column_count), stride(row_stride), values(row_count * row_stride, edge) {}

  [[nodiscard]] T* data() { return values.data(); }
  [[nodiscard]] const T* data() const { return values.data(); }
  T& operator()(std::size_t row, std::size_t column) { return values[row * stride + column]; }
  const T& operator()(std::size_t row, std::size_t column) const { return values[row * stride + column]; }
};

/// Numbers in [-1, 1).
template <class T>
[[gnu::noinline]] GuardedMatrix<T> random_matrix(std::size_t rows, std::size_t columns, std::uint64_t seed, Edge edge,
                                                 std::size_t stride = 0) {
  GuardedMatrix<T> matrix{rows, columns, stride == 0 ? columns : stride, edge};
  ctnn::Random random{ctnn::Seed{seed}};
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t j = 0; j < columns; ++j) matrix(i, j) = random.uniform(T{-1}, T{1});
  return matrix;
}
template <class T>
[[gnu::noinline]] GuardedMatrix<T> with_stride(const GuardedMatrix<T>& matrix, std::size_t stride, Edge edge) {
  GuardedMatrix<T> copy{matrix.rows, matrix.columns, stride, edge};
  for (std::size_t i = 0; i < matrix.rows; ++i)
    for (std::size_t j = 0; j < matrix.columns; ++j) copy(i, j) = matrix(i, j);
  return copy;
}
template <class T>
[[gnu::noinline]] GuardedMatrix<T> transposed(const GuardedMatrix<T>& matrix, Edge edge) {
  GuardedMatrix<T> copy{matrix.columns, matrix.rows, matrix.rows, edge};
  for (std::size_t i = 0; i < matrix.rows; ++i)
    for (std::size_t j = 0; j < matrix.columns; ++j) copy(j, i) = matrix(i, j);
  return copy;
}

/// Rows that lie apart, each at the edge of its memory.
template <class T>
struct GuardedRows {
  std::vector<Guarded<T>> rows;
  std::vector<const T*> starts;

  [[gnu::noinline]] GuardedRows(const GuardedMatrix<T>& matrix, Edge edge) {
    rows.reserve(matrix.rows);
    for (std::size_t i = 0; i < matrix.rows; ++i) {
      rows.emplace_back(matrix.columns, edge);
      for (std::size_t j = 0; j < matrix.columns; ++j) rows[i][j] = matrix(i, j);
      starts.push_back(rows[i].data());
    }
  }
};

/// Equal in every number, NaN in none.
template <class T>
[[gnu::noinline]] void check_equal(const GuardedMatrix<T>& got, const GuardedMatrix<T>& expected) {
  std::size_t different = 0;
  for (std::size_t i = 0; i < expected.rows; ++i)
    for (std::size_t j = 0; j < expected.columns; ++j) different += !(got(i, j) == expected(i, j));
  CHECK(different == 0);
}

/// For store_in: what comes is stored as it is.
struct AsIs {
  template <class At, class V>
  constexpr V operator()(At, V values) const {
    return values;
  }
};

/// Adds what comes to what stands there: what came twice would show.
template <class View>
struct AddTo {
  View to;
  template <std::size_t Lanes, std::size_t Valid, class V>
  constexpr void operator()(ctnn::Block<Lanes, Valid> at, V values) const {
    at.store(to, at.load(to) + values);
  }
};
template <class View>
AddTo(View) -> AddTo<View>;

}  // namespace test
