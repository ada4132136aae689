// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/kernels/element.hpp>
#include <ctnn/kernels/vector_operations.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// Width neighbouring elements of one row of the product, where B has its rows side by side.
template <std::size_t Width, class A, class B, class Start, class Finish>
constexpr void gemm_tile(A a, B b, std::size_t row, std::size_t first, Start start, Finish finish) noexcept {
  using T = std::remove_const_t<std::remove_pointer_t<decltype(b.data)>>;
  T sums[Width]{};
  for (std::size_t i = 0; i < Width; ++i) sums[i] = start(Element{row, first + i});
  for (std::size_t k = 0; k < B::rows; ++k) add_scaled<Width>(sums, a(row, k), b.row(k) + first);
  for (std::size_t i = 0; i < Width; ++i) finish(Element{row, first + i}, sums[i]);
}

/// C = start + A B, every sum in index order k = 0, 1, 2, ...; finish(at, value) receives each element of C once, so that an
/// activation or an optimizer works on it while it is in a register.
///
/// Shapes  A: Rows x Inner;  B: Inner x Columns, a matrix or a transposed one;  C: Rows x Columns
template <class A, class T, std::size_t Inner, std::size_t Columns, std::size_t RowStride, std::size_t ColumnStride, class Start,
          class Finish>
constexpr void gemm(A a, MatrixView<T, Inner, Columns, RowStride, ColumnStride> b, Start start, Finish finish) noexcept {
  static_assert(A::columns == Inner, "gemm: A must have as many columns as B has rows");
  if constexpr (ColumnStride == 1) {
    constexpr std::size_t width = tile_width, tiles = Columns / width;
    for (std::size_t row = 0; row < A::rows; ++row) {
      for (std::size_t tile = 0; tile < tiles; ++tile) gemm_tile<width>(a, b, row, tile * width, start, finish);
      if constexpr (Columns % width != 0) gemm_tile<Columns % width>(a, b, row, tiles * width, start, finish);
    }
  } else {
    static_assert(RowStride == 1, "gemm: B must be a matrix or a transposed matrix");
    using Value = std::remove_const_t<T>;
    for (std::size_t row = 0; row < A::rows; ++row)
      for (std::size_t column = 0; column < Columns; ++column) {
        const Value sum = dot<Inner>(start(Element{row, column}), a.row(row), b.data + column * ColumnStride);
        finish(Element{row, column}, sum);
      }
  }
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
