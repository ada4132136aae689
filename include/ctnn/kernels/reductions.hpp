// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstddef>
#include <type_traits>

#include <ctnn/kernels/element.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// Sixteen running values, joined by halves: this order *is* the result, on every target and in the compiler.
template <std::size_t Size, class T, class Join>
[[nodiscard]] constexpr T reduce(const T* values, Join join) noexcept {
  constexpr std::size_t width = std::bit_ceil(Size) < 16 ? std::bit_ceil(Size) : 16, filled = Size < width ? Size : width;
  T partial[width]{};
  for (std::size_t i = 0; i < filled; ++i) partial[i] = values[i];
  for (std::size_t i = width; i < Size; ++i) partial[i % width] = join(partial[i % width], values[i]);
  for (std::size_t half = width / 2; half != 0; half /= 2)
    for (std::size_t i = 0; i < half && i + half < filled; ++i) partial[i] = join(partial[i], partial[i + half]);
  return partial[0];
}

/// Sum of a row.
template <std::size_t Size, Scalar T>
[[nodiscard]] constexpr T sum(const T* row) noexcept {
  return reduce<Size>(row, [](T a, T b) { return a + b; });
}

/// Largest element of a row. NaN may be lost: comparisons with it are false.
template <std::size_t Size, Scalar T>
[[nodiscard]] constexpr T largest(const T* row) noexcept {
  return reduce<Size>(row, [](T a, T b) { return a > b ? a : b; });
}

/// Sum of each column, over the rows in index order; finish(at, value) receives each once.
template <class T, std::size_t Rows, std::size_t Columns, std::size_t RowStride, class Finish>
constexpr void column_sums(MatrixView<T, Rows, Columns, RowStride> matrix, Finish finish) noexcept {
  for (std::size_t column = 0; column < Columns; ++column) {
    std::remove_const_t<T> sum = matrix(0, column);
    for (std::size_t row = 1; row < Rows; ++row) sum += matrix(row, column);
    finish(Element{0, column}, sum);
  }
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
