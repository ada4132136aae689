// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <utility>

#include <ctnn/kernels/lanes.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// Four numbers each of Rows / 4 rows that lie four apart, side by side.
template <std::size_t Rows, Scalar T>
[[nodiscard, gnu::always_inline]] inline auto every_fourth_row(const T* from, std::size_t stride) noexcept {
  if constexpr (Rows == 4) return load<4, 4>(from);
  else return concatenate(every_fourth_row<Rows / 2>(from, stride), every_fourth_row<Rows / 2>(from + Rows / 2 * stride, stride));
}

// What follows happens within each group of four lanes: shuffles across groups are slow.

/// First, First + 1 of a and b in turns.
template <std::size_t First, class V, std::size_t... I>
[[nodiscard, gnu::always_inline]] inline V interleave(V a, V b, std::index_sequence<I...>) noexcept {
  return shuffle<(I / 4 * 4 + First + I % 4 / 2 + I % 2 * sizeof...(I))...>(a, b);
}
/// First, First + 1 of a, then of b.
template <std::size_t First, class V, std::size_t... I>
[[nodiscard, gnu::always_inline]] inline V pairs(V a, V b, std::index_sequence<I...>) noexcept {
  return shuffle<(I / 4 * 4 + First + I % 2 + I % 4 / 2 * sizeof...(I))...>(a, b);
}

/// Four columns of Rows rows.
template <std::size_t Rows, Scalar T>
[[gnu::always_inline]] inline void transpose_strip(const T* from, std::size_t from_stride, T* to,
                                                   std::size_t to_stride) noexcept {
  constexpr auto all = std::make_index_sequence<Rows>{};
  const auto row0 = every_fourth_row<Rows>(from, from_stride), row1 = every_fourth_row<Rows>(from + from_stride, from_stride);
  const auto row2 = every_fourth_row<Rows>(from + 2 * from_stride, from_stride);
  const auto row3 = every_fourth_row<Rows>(from + 3 * from_stride, from_stride);
  const auto low01 = interleave<0>(row0, row1, all), high01 = interleave<2>(row0, row1, all);
  const auto low23 = interleave<0>(row2, row3, all), high23 = interleave<2>(row2, row3, all);
  store<Rows, Rows, T>(to, pairs<0>(low01, low23, all));
  store<Rows, Rows, T>(to + to_stride, pairs<2>(low01, low23, all));
  store<Rows, Rows, T>(to + 2 * to_stride, pairs<0>(high01, high23, all));
  store<Rows, Rows, T>(to + 3 * to_stride, pairs<2>(high01, high23, all));
}

/// to[column][row] = from[row][column]
template <std::size_t Rows, std::size_t Columns, Scalar T, std::size_t Height = lanes<T>>
[[gnu::always_inline]] inline void transpose(const T* from, std::size_t from_stride, T* to, std::size_t to_stride) noexcept {
  if constexpr (Height < 4) {
    for (std::size_t row = 0; row < Rows; ++row)
      for (std::size_t column = 0; column < Columns; ++column) to[column * to_stride + row] = from[row * from_stride + column];
  } else {
    constexpr std::size_t rows = Rows / Height * Height, columns = Columns / 4 * 4;
    for (std::size_t row = 0; row < rows; row += Height) {
      for (std::size_t column = 0; column < columns; column += 4)
        transpose_strip<Height>(from + row * from_stride + column, from_stride, to + column * to_stride + row, to_stride);
      for (std::size_t column = columns; column < Columns; ++column)
        for (std::size_t i = row; i < row + Height; ++i) to[column * to_stride + i] = from[i * from_stride + column];
    }
    if constexpr (rows != Rows)
      transpose<Rows - rows, Columns, T, Height / 2>(from + rows * from_stride, from_stride, to + rows, to_stride);
  }
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
