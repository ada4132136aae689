// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
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

/// Joins the chains of one column pairwise: (0 + 1) + (2 + 3), ...; chain i stands at sums[i * Stride].
template <std::size_t Chains, std::size_t Stride, class V>
[[nodiscard, gnu::always_inline]] constexpr V join_chains(const V* sums) noexcept {
  if constexpr (Chains == 1) return sums[0];
  else return join_chains<Chains / 2, Stride>(sums) + join_chains<Chains / 2, Stride>(sums + Chains / 2 * Stride);
}

/// The sums of Vectors registers, in Chains parts each: part I belongs to chain I / Vectors and register I % Vectors.
template <std::size_t Vectors, std::size_t Width, std::size_t LastValid, std::size_t Chains>
struct VectorTile {
  template <std::size_t J>
  using BlockAt = Block<Width, J + 1 == Vectors ? LastValid : Width>;

  template <std::size_t... I, std::size_t... J, class X, class W, class Start, class Finish>
  [[gnu::always_inline]] static inline void multiply(X x, W w, std::size_t column, const Start& start, const Finish& finish,
                                                     std::index_sequence<I...>, std::index_sequence<J...>) noexcept {
    using T = std::remove_const_t<std::remove_pointer_t<decltype(w.data)>>;
    using V = LanesOf<T, Width>;
    V sums[Chains * Vectors]{started<T>(start, BlockAt<J>{0, column + J * Width})...};
    constexpr std::size_t ragged = BlockAt<Vectors - 1>::template ragged_rows<W>, even = (W::rows - ragged) / Chains * Chains;
    // Rolled: fully unrolled, gcc loads x into vectors and spends its time taking them apart.
    for (std::size_t k = 0; k < even; k += Chains)
      ((sums[I] += x(0, k + I / Vectors) * BlockAt<I % Vectors>{k + I / Vectors, column + I % Vectors * Width}.load_across(w)),
       ...);
    for (std::size_t k = even; k < W::rows; k += Chains)
      ((k + I / Vectors < W::rows
            ? void(sums[I] += x(0, k + I / Vectors) * BlockAt<I % Vectors>{k + I / Vectors, column + I % Vectors * Width}.load(w))
            : void()),
       ...);
    (deliver(finish, BlockAt<J>{0, column + J * Width}, join_chains<Chains, Vectors>(sums + J)), ...);
  }
  template <class X, class W, class Start, class Finish>
  [[gnu::always_inline]] static inline void multiply(X x, W w, std::size_t column, const Start& start,
                                                     const Finish& finish) noexcept {
    multiply(x, w, column, start, finish, std::make_index_sequence<Chains * Vectors>{}, std::make_index_sequence<Vectors>{});
  }
};

template <class X, class W, class Start, class Finish>
inline void gemv_in_registers(X x, W w, Start start, Finish finish) noexcept {
  using T = std::remove_const_t<std::remove_pointer_t<decltype(w.data)>>;
  constexpr std::size_t width = lanes_for<T>(W::columns), count = chains(W::rows, W::columns);
  constexpr std::size_t vectors = (W::columns + width - 1) / width, last_valid = W::columns - (vectors - 1) * width;
  constexpr std::size_t limit = lanes<T> == 1 ? 4 : 8;
  constexpr std::size_t tiles = (vectors + limit - 1) / limit, wide = (vectors + tiles - 1) / tiles,
                        narrow = vectors - (tiles - 1) * wide;
  std::size_t column = 0;
  for (std::size_t tile = 0; tile + 1 < tiles; ++tile, column += wide * width)
    VectorTile<wide, width, width, count>::multiply(x, w, column, start, finish);
  VectorTile<narrow, width, last_valid, count>::multiply(x, w, column, start, finish);
}

/// For the compiler.
template <class X, class W, class Start, class Finish>
constexpr void gemv_in_constants(X x, W w, const Start& start, const Finish& finish) noexcept {
  using T = std::remove_const_t<std::remove_pointer_t<decltype(w.data)>>;
  constexpr std::size_t count = chains(W::rows, W::columns);
  T sums[count * W::columns]{};
  for (std::size_t column = 0; column < W::columns; ++column) sums[column] = start(Element{0, column});
  for (std::size_t k = 0; k < W::rows; ++k) add_scaled<W::columns>(sums + k % count * W::columns, x(0, k), w.row(k));
  for (std::size_t column = 0; column < W::columns; ++column)
    finish(Element{0, column}, join_chains<count, W::columns>(sums + column));
}

/// y = start + x W for one sample; finish(at, values) receives each element of y once.
///
/// Shapes  x: 1 x Inner;  W: Inner x Columns, rows side by side in memory;  y: 1 x Columns
template <class X, class W, class Start, class Finish>
constexpr void gemv(X x, W w, Start start, Finish finish) noexcept {
  static_assert(X::rows == 1 && X::columns == W::rows, "gemv: one row of as many elements as W has rows");
  if (std::is_constant_evaluated()) gemv_in_constants(x, w, start, finish);
  else gemv_in_registers(x, w, start, finish);
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
