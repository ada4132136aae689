// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/by_columns.hpp>
#include <ctnn/kernels/gemm.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// One row has too few sums to hide the latency of an addition, so each is taken in several interleaved chains (k = i, i + count, ...).
/// Their number, 1, 2, 4, or 8 for a single sum, follows from the sizes, not from the vector width: the same bits on every target.
[[nodiscard]] constexpr std::size_t chains(std::size_t inner, std::size_t columns) noexcept {
  const std::size_t most = columns == 1 ? 8 : 4;
  std::size_t count = 1;
  while (count < most && count * columns < 128 && 2 * count <= inner) count *= 2;
  return count;
}

/// What gemv computes by columns: one row, from a vector, to a row of memory; and then, in a pass of its own, an activation, which need
/// not know where a number stands, or what stood there before.
template <class X, class W, class Start, class Finish>
inline constexpr bool by_columns = false;
template <class X, class W, Scalar T, std::size_t Size, std::size_t RowStride, class Apply>
  requires requires { requires Apply::sees_only_values; }
inline constexpr bool by_columns<X, W, FromVector<T, Size>, StoreIn<MatrixView<T, 1, Size, RowStride>, Apply>> =
    lanes<T> == 1 && W::rows < 65536 && W::columns < 65536;

/// y = start + x W for one sample, or for several with the bits that each has alone; finish(at, values) receives each element of y
/// once.
///
/// Shapes  x: Rows x Inner;  W: Inner x Columns, rows side by side in memory;  y: Rows x Columns
template <class X, class W, class Start, class Finish>
constexpr void gemv(X x, W w, Start start, Finish finish) noexcept {
  constexpr std::size_t count = chains(W::rows, W::columns);
  if constexpr (by_columns<X, W, Start, Finish>)
    if (!std::is_constant_evaluated() && start.values == w.data + W::rows * W::columns) {
      constexpr std::size_t at_once = W::columns == 1 ? 1 : columns_at_once;
      constexpr bool even = W::rows % count == 0 && W::columns % at_once == 0;
      auto* const end = gemv_by_columns<at_once, count, even>(x.row(0), w.data, finish.to.data, GemvSizes{W::rows, W::columns});
      if constexpr (!requires { requires decltype(finish.apply)::is_identity; }) apply_before(end, W::columns, finish.apply);
      return;
    }
  gemm<count>(x, w, start, finish);
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
