// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/correlate.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/kernels/windows.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// What the windows at `Width` places of a band see, joined in the order of kernel elements.
template <class Band, std::size_t Width, class Join, Scalar T>
[[nodiscard, gnu::always_inline]] constexpr LanesOf<T, Width> joined(const T* place, T start, Join join) noexcept {
  auto result = math::splat<LanesOf<T, Width>>(start);
  for (const std::size_t offset : Band::offsets) result = join(result, load<Width, Width>(place + offset));
  return result;
}

/// For each window of an image of one channel: put(at, what it sees, joined), as correlate does; padding is seen as `neutral`.
template <Windows W, Steps To, Scalar T, class Join, class Put>
constexpr void pool(const T* image, T neutral, Join join, std::size_t row, std::size_t first, const Put& put,
                    T* workspace) noexcept {
  static_assert(W.channels == 1);
  for_each_strip<W.rows.output, strip_rows<W, To, 1, W.taps(), T>>([&](auto rows, std::size_t first_row) {
    using Memory = StripMemory<W, To, 1, rows, T>;
    using Held = typename Memory::Held;
    Held::fill(image, first_row, workspace, neutral);
    const std::size_t here = first + first_row * To.row;
    T* const kept = workspace + Memory::band;
    for_each_block<T, 1, Held::span>([&]<std::size_t Lanes, std::size_t Valid>(Block<Lanes, Valid> at) {
      const auto result = joined<Held, Lanes>(workspace + at.column, neutral, join);
      if constexpr (is_flat<W, To, rows>) PutFlat<To, Put>{row, here, put}(at, result);
      else store<Lanes, Lanes, T>(kept + at.column, result);
    });
    if constexpr (!is_flat<W, To, rows>)
      for (std::size_t i = 0; i < rows; ++i)
        put_row<To, W.columns.output>(kept + i * Held::pitch, Element{row, here + i * To.row}, put);
  });
}

/// Calls body(element of the image) for what window (row, column) of one channel sees, padding left out.
template <Windows W, class Body>
[[gnu::always_inline]] constexpr void for_each_seen(std::size_t row, std::size_t column, const Body& body) noexcept {
  const std::size_t top = row * W.rows.stride - static_cast<std::size_t>(W.rows.before);
  const std::size_t left = column * W.columns.stride - static_cast<std::size_t>(W.columns.before);
  for (std::size_t i = 0; i < W.rows.kernel; ++i) {
    const std::size_t y = top + i * W.rows.dilation;  // before the image it wraps around
    if (y >= W.rows.input) continue;
    for (std::size_t j = 0; j < W.columns.kernel; ++j) {
      const std::size_t x = left + j * W.columns.dilation;
      if (x < W.columns.input) body(y * W.columns.input + x);
    }
  }
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
