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

/// One row has too few sums to hide the latency of an addition, so each is taken in several interleaved chains (k = 0, S, 2S, ...).
/// Their number, 1, 2, 4 or 8, follows from the sizes, not from the vector width: the same bits on every target.
[[nodiscard]] constexpr std::size_t chains(std::size_t inner, std::size_t columns) noexcept {
  std::size_t count = 1;
  while (count < 8 && count * columns < 128 && 2 * count <= inner) count *= 2;
  return count;
}

/// Joins the chains of one column pairwise: (0 + 1) + (2 + 3), ...
template <std::size_t Chains, std::size_t Columns, class T>
[[nodiscard]] constexpr T join_chains(const T (&sums)[Chains][Columns], std::size_t column) noexcept {
  if constexpr (Chains == 1) return sums[0][column];
  else if constexpr (Chains == 2) return sums[0][column] + sums[1][column];
  else if constexpr (Chains == 4) return (sums[0][column] + sums[1][column]) + (sums[2][column] + sums[3][column]);
  else
    return ((sums[0][column] + sums[1][column]) + (sums[2][column] + sums[3][column])) +
           ((sums[4][column] + sums[5][column]) + (sums[6][column] + sums[7][column]));
}

/// The columns first ... first + Width - 1.
template <std::size_t Width, class X, class W, class Start, class Finish>
constexpr void gemv_tile(X x, W w, std::size_t first, Start start, Finish finish) noexcept {
  using T = std::remove_const_t<std::remove_pointer_t<decltype(w.data)>>;
  constexpr std::size_t count = chains(W::rows, W::columns);
  T sums[count][Width]{};
  for (std::size_t i = 0; i < Width; ++i) sums[0][i] = start(Element{0, first + i});
  for (std::size_t k = 0; k < W::rows; ++k) add_scaled<Width>(sums[k % count], x(0, k), w.row(k) + first);
  for (std::size_t i = 0; i < Width; ++i) finish(Element{0, first + i}, join_chains(sums, i));
}

/// y = start + x W for one sample; finish(at, value) receives each element of y once.
///
/// Shapes  x: 1 x Inner;  W: Inner x Columns, rows side by side in memory;  y: 1 x Columns
template <class X, class W, class Start, class Finish>
constexpr void gemv(X x, W w, Start start, Finish finish) noexcept {
  static_assert(X::rows == 1 && X::columns == W::rows, "gemv: one row of as many elements as W has rows");
  constexpr std::size_t width = tile_width, tiles = W::columns / width;
  for (std::size_t tile = 0; tile < tiles; ++tile) gemv_tile<width>(x, w, tile * width, start, finish);
  if constexpr (W::columns % width != 0) gemv_tile<W::columns % width>(x, w, tiles * width, start, finish);
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
