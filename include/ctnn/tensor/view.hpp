// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// A matrix that lives elsewhere. Sizes and strides are types, so that kernels know them when they are compiled. Rows that are further
/// apart than they are long, by whole registers, end in padding which kernels may overwrite.
template <class T, std::size_t Rows, std::size_t Columns, std::size_t RowStride = Columns, std::size_t ColumnStride = 1>
struct MatrixView {
  T* data;

  static constexpr std::size_t rows = Rows, columns = Columns, row_stride = RowStride, column_stride = ColumnStride;

  constexpr T& operator()(std::size_t row, std::size_t column) const noexcept {
    return data[row * RowStride + column * ColumnStride];
  }
  /// Where a row begins, whose elements lie side by side.
  constexpr T* row(std::size_t index) const noexcept
    requires(ColumnStride == 1)
  {
    return data + index * RowStride;
  }
  [[nodiscard]] static constexpr std::size_t size() noexcept { return Rows; }
  constexpr Slice<T, Columns> operator[](std::size_t index) const noexcept
    requires(ColumnStride == 1)
  {
    return {row(index)};
  }
  constexpr operator MatrixView<const T, Rows, Columns, RowStride, ColumnStride>() const noexcept { return {data}; }
};

/// A matrix whose rows lie apart: the samples of a batch, used where they are.
template <class T, std::size_t Rows, std::size_t Columns>
struct ScatteredRows {
  const T* const* starts;

  static constexpr std::size_t rows = Rows, columns = Columns;

  constexpr const T& operator()(std::size_t row, std::size_t column) const noexcept { return starts[row][column]; }
  constexpr const T* row(std::size_t index) const noexcept { return starts[index]; }
};

/// Another matrix with rows and columns exchanged: what transposed returns for rows that lie apart.
template <class Matrix>
struct Transposed {
  Matrix matrix;

  static constexpr std::size_t rows = Matrix::columns, columns = Matrix::rows;

  constexpr auto& operator()(std::size_t row, std::size_t column) const noexcept { return matrix(column, row); }
};

/// A tensor is seen as a matrix: its last extent counts the columns, the others together the rows. A vector has one row.
template <Scalar T, std::size_t... Extents>
[[nodiscard]] constexpr MatrixView<T, row_count<Extents...>, column_count<Extents...>> view(
    Tensor<T, Extents...>& tensor) noexcept {
  return {tensor.values.data()};
}
template <Scalar T, std::size_t... Extents>
[[nodiscard]] constexpr MatrixView<const T, row_count<Extents...>, column_count<Extents...>> view(
    const Tensor<T, Extents...>& tensor) noexcept {
  return {tensor.values.data()};
}

/// The same, to be read only.
template <class T, std::size_t Rows, std::size_t Columns, std::size_t RowStride>
[[nodiscard]] constexpr MatrixView<const T, Rows, Columns, RowStride> constant(MatrixView<T, Rows, Columns, RowStride> matrix) noexcept {
  return {matrix.data};
}

/// The same numbers with rows and columns exchanged; nothing is moved.
template <class T, std::size_t Rows, std::size_t Columns, std::size_t RowStride, std::size_t ColumnStride>
[[nodiscard]] constexpr auto transposed(MatrixView<T, Rows, Columns, RowStride, ColumnStride> matrix) noexcept {
  return MatrixView<T, Columns, Rows, ColumnStride, RowStride>{matrix.data};
}
template <class T, std::size_t Rows, std::size_t Columns>
[[nodiscard]] constexpr auto transposed(ScatteredRows<T, Rows, Columns> matrix) noexcept {
  return Transposed<ScatteredRows<T, Rows, Columns>>{matrix};
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
