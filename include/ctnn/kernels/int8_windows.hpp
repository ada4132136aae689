// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>

#include <ctnn/kernels/int8_dense.hpp>
#include <ctnn/kernels/pool.hpp>
#include <ctnn/kernels/requantize.hpp>
#include <ctnn/kernels/windows.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// What window (row, column) sees, side by side: channels x taps numbers.
template <Windows W>
constexpr void gather_window(const std::int8_t* image, std::size_t row, std::size_t column, std::int8_t padding,
                             std::int8_t* to) noexcept {
  const std::size_t top = row * W.rows.stride - static_cast<std::size_t>(W.rows.before);
  const std::size_t left = column * W.columns.stride - static_cast<std::size_t>(W.columns.before);
  for (std::size_t c = 0; c < W.channels; ++c, image += W.rows.input * W.columns.input)
    for (std::size_t i = 0; i < W.rows.kernel; ++i)
      for (std::size_t j = 0; j < W.columns.kernel; ++j) {
        const std::size_t y = top + i * W.rows.dilation, x = left + j * W.columns.dilation;  // before the image they wrap around
        *to++ = y < W.rows.input && x < W.columns.input ? image[y * W.columns.input + x] : padding;
      }
}

/// Convolution, group by group: int8_outputs for each window. W[filter][channel][tap]; y[filter][window]; `window` has room for
/// what one sees. W: the windows of one group.
template <Windows W, std::size_t Groups, std::size_t Filters>
constexpr void int8_correlate(const std::int8_t* image, const Int8Weights<Filters, W.channels * W.taps()>& of, std::int8_t* y,
                              std::int8_t* window) noexcept {
  constexpr std::size_t filters = Filters / Groups;
  for (std::size_t group = 0; group < Groups; ++group, image += W.image_size(), y += (filters - 1) * W.positions())
    for (std::size_t row = 0; row < W.rows.output; ++row)
      for (std::size_t column = 0; column < W.columns.output; ++column) {
        gather_window<W>(image, row, column, of.padding, window);
        int8_outputs<filters, W.positions()>(window, of, group * filters, y++);
      }
}

/// The largest that each window of an image of one channel sees.
template <Windows W>
constexpr void int8_max_pool(const std::int8_t* image, std::int8_t* y, const Int8Range& range) noexcept {
  for (std::size_t row = 0; row < W.rows.output; ++row)
    for (std::size_t column = 0; column < W.columns.output; ++column) {
      std::int8_t largest = -128;
      for_each_seen<W>(row, column, [&](std::size_t at) { largest = image[at] > largest ? image[at] : largest; });
      *y++ = range.clamp(largest);
    }
}

/// sum / count, to the nearest, halves away from 0.
[[nodiscard]] constexpr std::int32_t rounding_divide(std::int32_t sum, std::int32_t count) noexcept {
  return (sum > 0 ? sum + count / 2 : sum - count / 2) / count;
}

/// The mean of what each window sees; divisor(row, column) says of how many numbers: padding among them is the zero point.
template <Windows W, class Divisor>
constexpr void int8_average_pool(const std::int8_t* image, std::int8_t* y, const Int8Range& range,
                                 const Divisor& divisor) noexcept {
  for (std::size_t row = 0; row < W.rows.output; ++row)
    for (std::size_t column = 0; column < W.columns.output; ++column) {
      const auto count = static_cast<std::int32_t>(divisor(row, column));
      std::int32_t sum = count * range.zero_point;
      for_each_seen<W>(row, column, [&](std::size_t at) { sum += image[at] - range.zero_point; });
      *y++ = range.clamp(rounding_divide(sum, count));
    }
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
