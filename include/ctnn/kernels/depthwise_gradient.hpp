// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/kernels/correlate.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/kernels/transpose.hpp>
#include <ctnn/kernels/windows.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// KernelGradient where each channel has one filter of its own: sums[k][channel] += sum over windows of sees(window, k) grad[window],
/// with a channel in each lane. W are the windows of one channel.
template <Windows W, std::size_t Channels, Scalar T>
struct DepthwiseGradient {
  static constexpr std::size_t stride = padded<T>(Channels);

 private:
  static constexpr Windows all{Channels, W.rows, W.columns};
  static constexpr std::size_t row_step = W.columns.output, rows = [] {
    if (lanes<T> == 1) return std::size_t{1};
    constexpr std::size_t numbers = 65536 / sizeof(T), slots = W.rows.phases() * W.columns.phases();
    std::size_t count = 1;
    while (count < W.rows.output &&
           stride * (2 * slots * (count + 1 + W.rows.reach()) * W.columns.pitch() + (count + 1) * row_step) <= numbers)
      ++count;
    return count;
  }();
  static constexpr std::size_t band_size = whole_cache_lines<T>(Band<all, rows, T>::size);
  /// Padding behind the last row, which in a band is that before the next channel.
  static constexpr std::size_t behind = W.columns.output + W.columns.reach() - W.columns.pitch();
  static constexpr std::size_t places_size = whole_cache_lines<T>((Band<all, rows, T>::channel + behind) * stride);

 public:
  static constexpr std::size_t workspace_size = band_size + places_size + whole_cache_lines<T>(rows * row_step * stride);

  static constexpr void add(const T* image, const T* grad, T* sums, T* memory) noexcept {
    for_each_strip<W.rows.output, rows>([&](auto count, std::size_t first_row) {
      using Held = Band<all, count, T>;
      Held::fill(image, first_row, memory, T{0});
      const T* const from = grad + first_row * row_step;
      if (std::is_constant_evaluated()) {
        for (std::size_t k = 0; k < W.taps(); ++k)
          for (std::size_t c = 0; c < Channels; ++c)
            for (std::size_t s = 0; s < count * row_step; ++s)
              sums[k * stride + c] += memory[c * Held::channel + Held::offsets[k] + s / row_step * Held::pitch + s % row_step] *
                                      from[c * W.positions() + s];
      } else {
        T *const by_place = memory + band_size, *const by_window = by_place + places_size;
        transpose<Channels, Held::channel>(memory, Held::channel, by_place, stride);
        for (std::size_t i = 0; i < behind * stride; ++i) by_place[Held::channel * stride + i] = T{0};
        transpose<Channels, count * row_step>(from, W.positions(), by_window, stride);
        for (std::size_t c = 0; c < stride; c += width) taps<Held, count>(by_place + c, by_window + c, sums + c);
      }
    });
  }

 private:
  static constexpr std::size_t width = lanes_for<T>(Channels);
  using V = LanesOf<T, width>;

  template <class Held, std::size_t Count, std::size_t First = 0>
  static inline void taps(const T* places, const T* grad, T* sums) noexcept {
    constexpr std::size_t pieces = (W.taps() + accumulators - 1) / accumulators, together = (W.taps() + pieces - 1) / pieces;
    constexpr std::size_t count = First + together <= W.taps() ? together : W.taps() - First;
    tile<Held, Count, First>(places, grad, sums + First * stride, std::make_index_sequence<count>{});
    if constexpr (First + count < W.taps()) taps<Held, Count, First + count>(places, grad, sums);
  }

  template <class Held, std::size_t Count, std::size_t First, std::size_t... K>
  [[gnu::always_inline]] static inline void tile(const T* places, const T* grad, T* sums, std::index_sequence<K...>) noexcept {
    V total[] = {load<width, width>(sums + K * stride)...};
    for (std::size_t i = 0; i < Count; ++i, places += (Held::pitch - row_step) * stride)
      for (std::size_t j = 0; j < row_step; ++j, places += stride, grad += stride) {
        one_at_a_time();  // as in KernelGradient
        const V factor = load<width, width>(grad);
        ((total[K] +=
          load<width, width>(places + std::integral_constant<std::size_t, Held::offsets[First + K] * stride>{}) * factor),
         ...);
      }
    (store<width, width, T>(sums + K * stride, total[K]), ...);
  }
};

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
