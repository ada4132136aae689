// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/kernels/correlate.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/kernels/transpose.hpp>
#include <ctnn/kernels/vector_operations.hpp>
#include <ctnn/kernels/windows.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// sums[k][filter] += sum over windows of sees(window, k) grad[filter][window], in the order of windows: what the weights of
/// correlate(...) receive from one image. Rows of sums are `stride` apart.
template <Windows W, std::size_t Filters, Scalar T>
struct KernelGradient {
  static constexpr std::size_t stride = padded<T>(Filters);

 private:
  static constexpr std::size_t row_step = W.columns.output, rows = [] {
    // Band and gradients are to stay in the nearest cache; no sum depends on it.
    constexpr std::size_t numbers = 24576 / sizeof(T), slots = W.rows.phases() * W.columns.phases();
    std::size_t count = 1;
    while (count < W.rows.output &&
           W.channels * slots * (count + 1 + W.rows.reach()) * W.columns.pitch() + (count + 1) * row_step * stride <= numbers)
      ++count;
    const std::size_t strips = (W.rows.output + count - 1) / count;
    return lanes<T> == 1 ? std::size_t{1} : (W.rows.output + strips - 1) / strips;
  }();
  static constexpr std::size_t band_size = whole_cache_lines<T>(Band<W, rows, T>::size);

 public:
  static constexpr std::size_t workspace_size = band_size + whole_cache_lines<T>(rows * row_step * stride);

  static constexpr void add(const T* image, const T* grad, T* sums, T* memory) noexcept {
    for_each_strip<W.rows.output, rows>([&](auto count, std::size_t first_row) {
      using Held = Band<W, count, T>;
      Held::fill(image, first_row, memory, T{0});
      T* const by_window = memory + band_size;
      const T* const from = grad + first_row * row_step;
      if (std::is_constant_evaluated()) {
        for (std::size_t f = 0; f < Filters; ++f)
          for (std::size_t s = 0; s < count * row_step; ++s) by_window[s * stride + f] = from[f * W.positions() + s];
        for (std::size_t k = 0; k < Held::offsets.size(); ++k)
          for (std::size_t s = 0; s < count * row_step; ++s)
            add_scaled<Filters>(sums + k * stride, memory[Held::offsets[k] + s / row_step * Held::pitch + s % row_step],
                                by_window + s * stride);
      } else {
        transpose<Filters, count * row_step>(from, W.positions(), by_window, stride);
        panels<Held, count>(memory, by_window, sums);
      }
    });
  }

 private:
  static constexpr std::size_t width = lanes_for<T>(Filters), vectors = stride / width;
  using V = LanesOf<T, width>;

  template <class Held, std::size_t Count>
  static inline void panels(const T* band, const T* grad, T* sums) noexcept {
    constexpr std::size_t wide = vectors < 2 ? vectors : 2;
    for (std::size_t v = 0; v < vectors / wide; ++v)
      channels<Held, Count, wide>(band, grad + v * wide * width, sums + v * wide * width);
    if constexpr (vectors % wide != 0) channels<Held, Count, 1>(band, grad + (vectors - 1) * width, sums + (vectors - 1) * width);
  }

  /// As many channels at a time as there are registers for.
  template <class Held, std::size_t Count, std::size_t Wide>
  [[gnu::always_inline]] static inline void channels(const T* band, const T* grad, T* sums) noexcept {
    constexpr std::size_t most = accumulators / Wide > W.taps() ? accumulators / Wide / W.taps() : 1;
    constexpr std::size_t together = most < W.channels ? most : W.channels;
    for (std::size_t c = 0; c + together <= W.channels; c += together)
      taps<Held, Count, Wide, together>(band + c * Held::channel, grad, sums + c * W.taps() * stride);
    constexpr std::size_t rest = W.channels % together, first = W.channels - rest;
    if constexpr (rest != 0) taps<Held, Count, Wide, rest>(band + first * Held::channel, grad, sums + first * W.taps() * stride);
  }

  template <class Held, std::size_t Count, std::size_t Wide, std::size_t Channels, std::size_t First = 0>
  [[gnu::always_inline]] static inline void taps(const T* band, const T* grad, T* sums) noexcept {
    constexpr std::size_t limit = accumulators / Wide, pieces = (W.taps() + limit - 1) / limit;
    constexpr std::size_t together = (W.taps() + pieces - 1) / pieces;
    constexpr std::size_t count = First + together <= W.taps() ? together : W.taps() - First;
    tile<Held, Count, Wide, First, count>(band, grad, sums + First * stride, std::make_index_sequence<Channels * count * Wide>{},
                                          std::make_index_sequence<Wide>{}, std::make_index_sequence<Channels * count>{});
    if constexpr (First + count < W.taps()) taps<Held, Count, Wide, Channels, First + count>(band, grad, sums);
  }

  template <class Held, std::size_t Count, std::size_t Wide, std::size_t First, std::size_t Taps, std::size_t... I,
            std::size_t... J, std::size_t... K>
  static inline void tile(const T* band, const T* grad, T* sums, std::index_sequence<I...>, std::index_sequence<J...>,
                          std::index_sequence<K...>) noexcept {
    constexpr auto row_of = [](std::size_t k) { return k / Taps * W.taps() + k % Taps; };
    V total[] = {load<width, width>(sums + row_of(I / Wide) * stride + I % Wide * width)...};
    for (std::size_t i = 0; i < Count; ++i, band += Held::pitch)
      for (std::size_t j = 0; j < row_step; ++j, grad += stride) {
        one_at_a_time();  // gcc would keep what the next window sees again, one number in a register
        const V factors[] = {load<width, width>(grad + J * width)...};
        const T scales[] = {
            band[j + std::integral_constant<std::size_t, K / Taps * Held::channel +
                                                             Held::offset((First + K % Taps) / W.columns.kernel,
                                                                          (First + K % Taps) % W.columns.kernel)>{}]...};
        ((total[I] += scales[I / Wide] * factors[I % Wide]), ...);
      }
    (store<width, width, T>(sums + row_of(I / Wide) * stride + I % Wide * width, total[I]), ...);
  }
};

/// sums[channel] += sum over the positions of an image, in sixteen running values.
template <std::size_t Channels, std::size_t Positions, Scalar T>
constexpr void add_channel_sums(const T* image, T* sums) noexcept {
  for (std::size_t channel = 0; channel < Channels; ++channel) sums[channel] += sum<Positions>(image + channel * Positions);
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
