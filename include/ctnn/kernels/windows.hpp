// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <ctnn/kernels/lanes.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// Windows along one axis: through kernel element k, window o sees element o * stride + k * dilation - before of the input; padding
/// where there is none. (A negative `before` leaves out the first elements.)
///
/// Elements o * stride + p of the padded input, for o = 0, 1, ..., are its phase p. Seen so, windows lie side by side whatever the
/// stride: kernel element k sees element o + shift(k) of phase(k).
struct WindowAxis {
  std::size_t input = 1, kernel = 1, stride = 1, dilation = 1;
  std::ptrdiff_t before = 0;
  std::size_t output = 1;

  [[nodiscard]] constexpr std::size_t phase(std::size_t k) const noexcept { return k * dilation % stride; }
  [[nodiscard]] constexpr std::size_t shift(std::size_t k) const noexcept { return k * dilation / stride; }
  /// Kernel elements that far apart see the same phase.
  [[nodiscard]] constexpr std::size_t period() const noexcept { return stride / common(stride, dilation); }
  /// How many phases are seen: those of the first kernel elements.
  [[nodiscard]] constexpr std::size_t phases() const noexcept { return kernel < period() ? kernel : period(); }
  /// How far the last kernel element is shifted.
  [[nodiscard]] constexpr std::size_t reach() const noexcept { return shift(kernel - 1); }

  /// The first o whose element of the phase is not before the input, and the first that is beyond it.
  [[nodiscard]] constexpr std::ptrdiff_t begin(std::size_t p) const noexcept { return ceiling(before - signed_(p)); }
  [[nodiscard]] constexpr std::ptrdiff_t end(std::size_t p) const noexcept {
    return ceiling(signed_(input) + before - signed_(p));
  }
  /// How many elements of a phase are held for each row. The padding after one row serves as the padding before the next.
  [[nodiscard]] constexpr std::size_t pitch() const noexcept {
    const std::ptrdiff_t needed = signed_(output + reach()), after = needed - end(0);
    if (stride != 1 || before <= 0 || after <= 0) return output + reach();
    return static_cast<std::size_t>(needed - (before < after ? before : after));
  }

 private:
  [[nodiscard]] static constexpr std::size_t common(std::size_t a, std::size_t b) noexcept {
    return b == 0 ? a : common(b, a % b);
  }
  [[nodiscard]] static constexpr std::ptrdiff_t signed_(std::size_t size) noexcept { return static_cast<std::ptrdiff_t>(size); }
  [[nodiscard]] constexpr std::ptrdiff_t ceiling(std::ptrdiff_t elements) const noexcept {
    return elements <= 0 ? -(-elements / signed_(stride)) : (elements + signed_(stride) - 1) / signed_(stride);
  }
};

/// Windows of an image: channels x rows x columns. One dimension is a single row.
struct Windows {
  std::size_t channels = 1;
  WindowAxis rows{}, columns{};

  /// Kernel elements.
  [[nodiscard]] constexpr std::size_t taps() const noexcept { return rows.kernel * columns.kernel; }
  /// Windows, for each filter.
  [[nodiscard]] constexpr std::size_t positions() const noexcept { return rows.output * columns.output; }
  [[nodiscard]] constexpr std::size_t image_size() const noexcept { return channels * rows.input * columns.input; }
};

/// Lanes 0, 2, 4, ... of two registers laid side by side.
template <class V, std::size_t... I>
[[nodiscard, gnu::always_inline]] inline V even_lanes(V low, V high, std::index_sequence<I...>) noexcept {
  return shuffle<2 * I...>(low, high);
}

/// to[i] = from[i * Stride], nothing beyond the last of them is read.
template <std::size_t Stride, std::size_t Width, Scalar T>
constexpr void copy_every(const T* from, T* to, std::size_t count) noexcept {
  std::size_t i = 0;
  if constexpr (Stride <= 2 && Width >= 4) {
    if (!std::is_constant_evaluated()) {
      for (; i + Width + Stride - 1 <= count; i += Width) {
        if constexpr (Stride == 1) {
          store<Width, Width>(to + i, load<Width, Width>(from + i));
        } else {
          const auto low = load<Width, Width>(from + 2 * i), high = load<Width, Width>(from + 2 * i + Width);
          store<Width, Width, T>(to + i, even_lanes(low, high, std::make_index_sequence<Width>{}));
        }
      }
      return copy_every<Stride, Width / 2>(from + Stride * i, to + i, count - i);
    }
  }
  for (; i < count; ++i) to[i] = from[i * Stride];
}

/// What so many Rows of windows see of an image, split into phases, between its padding: kernel element k of window (row, column) sees
/// number offsets[k] + row * pitch + column. So windows lie `pitch` apart, and those of one row side by side.
template <Windows W, std::size_t Rows, Scalar T>
struct Band {
  static constexpr std::size_t pitch = W.columns.pitch(), plane = (Rows + W.rows.reach()) * pitch;
  static constexpr std::size_t channel = W.rows.phases() * W.columns.phases() * plane;
  /// Places from the first window to the last, among them some that are between two rows.
  static constexpr std::size_t span = (Rows - 1) * pitch + W.columns.output;
  /// Beyond the last row, where whole registers and the padding of the last row are read.
  static constexpr std::size_t rest = W.columns.output + W.columns.reach() - pitch + lanes<T>;
  static constexpr std::size_t size = W.channels * channel + rest;

  [[nodiscard]] static constexpr std::size_t offset(std::size_t row, std::size_t column) noexcept {
    const std::size_t slot = row % W.rows.period() * W.columns.phases() + column % W.columns.period();
    return slot * plane + W.rows.shift(row) * pitch + W.columns.shift(column);
  }
  /// For the kernel elements of all channels.
  static constexpr auto offsets = [] {
    std::array<std::uint32_t, W.channels * W.taps()> all{};
    for (std::size_t k = 0; k < all.size(); ++k)
      all[k] = static_cast<std::uint32_t>(k / W.taps() * channel + offset(k % W.taps() / W.columns.kernel, k % W.columns.kernel));
    return all;
  }();

  static constexpr void fill(const T* image, std::size_t first_row, T* band, T padding) noexcept {
    const auto first = static_cast<std::ptrdiff_t>(first_row);
    for (std::size_t c = 0; c < W.channels; ++c, image += W.rows.input * W.columns.input)
      for (std::size_t row_phase = 0; row_phase < W.rows.phases(); ++row_phase) {
        const std::size_t p = W.rows.phase(row_phase);
        for (std::size_t column_phase = 0; column_phase < W.columns.phases(); ++column_phase)
          for (std::size_t i = 0; i < Rows + W.rows.reach(); ++i, band += pitch) {
            const std::ptrdiff_t o = first + static_cast<std::ptrdiff_t>(i);
            const bool inside = W.rows.begin(p) <= o && o < W.rows.end(p);
            const std::size_t row =
                inside ? static_cast<std::size_t>(o * stride_of(W.rows) + signed_phase(p) - W.rows.before) : 0;
            fill_row(image + row * W.columns.input, inside, W.columns.phase(column_phase), band, padding);
          }
      }
    for (std::size_t i = 0; i < rest; ++i) band[i] = padding;
  }

 private:
  [[nodiscard]] static constexpr std::ptrdiff_t stride_of(WindowAxis axis) noexcept {
    return static_cast<std::ptrdiff_t>(axis.stride);
  }
  [[nodiscard]] static constexpr std::ptrdiff_t signed_phase(std::size_t p) noexcept { return static_cast<std::ptrdiff_t>(p); }
  [[nodiscard]] static constexpr std::size_t within(std::ptrdiff_t o) noexcept {
    return o < 0 ? 0 : o < static_cast<std::ptrdiff_t>(pitch) ? static_cast<std::size_t>(o) : pitch;
  }

  [[gnu::always_inline]] static constexpr void fill_row(const T* row, bool inside, std::size_t p, T* to, T padding) noexcept {
    const std::size_t begin = inside ? within(W.columns.begin(p)) : pitch, end = inside ? within(W.columns.end(p)) : pitch;
    for (std::size_t i = 0; i < begin; ++i) to[i] = padding;
    if (begin < end) {
      const std::ptrdiff_t first = static_cast<std::ptrdiff_t>(begin) * stride_of(W.columns) + signed_phase(p) - W.columns.before;
      copy_every<W.columns.stride, lanes<T>>(row + first, to + begin, end - begin);
    }
    for (std::size_t i = end; i < pitch; ++i) to[i] = padding;
  }
};

/// Rows k of numbers that begin at any place of a band: a B for gemm. Behind each, whole registers may be read.
template <class T, class Band, std::size_t Columns>
struct ShiftedRows {
  const T* data;

  static constexpr std::size_t rows = Band::offsets.size(), columns = Columns, column_stride = 1;
  static constexpr bool is_padded = true;

  constexpr const T& operator()(std::size_t row, std::size_t column) const noexcept { return data[Band::offsets[row] + column]; }
  constexpr const T* row(std::size_t index) const noexcept { return data + Band::offsets[index]; }
};

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
