// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/kernels/gemm.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// One row has too few sums to hide the latency of an addition, so each is taken in several interleaved chains (k = i, i + count, ...).
/// Their number, 1, 2, 4 or 8, follows from the sizes, not from the vector width: the same bits on every target.
[[nodiscard]] constexpr std::size_t chains(std::size_t inner, std::size_t columns) noexcept {
  std::size_t count = 1;
  while (count < 8 && count * columns < 128 && 2 * count <= inner) count *= 2;
  return count;
}

/// y = start + x W for one sample, or for several with the bits that each has alone; finish(at, values) receives each element of y
/// once.
///
/// Shapes  x: Rows x Inner;  W: Inner x Columns, rows side by side in memory;  y: Rows x Columns
template <class X, class W, class Start, class Finish>
constexpr void gemv(X x, W w, Start start, Finish finish) noexcept {
  gemm<chains(W::rows, W::columns)>(x, w, start, finish);
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
