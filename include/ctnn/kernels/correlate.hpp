// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <type_traits>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/gemm.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/kernels/windows.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// How far apart results are that belong to neighbouring channels, rows and columns.
struct Steps {
  std::size_t channel, row, column = 1;
};

/// Whether the results of some Rows lie side by side, as their windows do.
template <Windows W, Steps To, std::size_t Rows>
inline constexpr bool is_flat =
    To.column == 1 && (Rows == 1 || (W.columns.pitch() == W.columns.output && To.row == W.columns.output));

/// std::max of a list, without <algorithm>.
[[nodiscard]] constexpr std::size_t largest_size(std::initializer_list<std::size_t> sizes) noexcept {
  std::size_t most = 0;
  for (const std::size_t size : sizes) most = size > most ? size : most;
  return most;
}

/// Memory for a strip of Rows rows of windows: its band, then, unless they are flat, results as they come.
template <Windows W, Steps To, std::size_t Channels, std::size_t Rows, Scalar T>
struct StripMemory {
  using Held = Band<W, Rows, T>;
  static constexpr std::size_t band = whole_cache_lines<T>(Held::size), stride = whole_cache_lines<T>(Held::span + lanes<T>);
  static constexpr std::size_t size = band + (is_flat<W, To, Rows> ? 0 : Channels * stride);
};

/// How many rows of windows to work on at a time, for `Work` steps in each window. No sum depends on it.
template <Windows W, Steps To, std::size_t Channels, std::size_t Work, Scalar T>
inline constexpr std::size_t strip_rows = [] {
  if (lanes<T> == 1) return std::size_t{1};  // small targets want small memory
  constexpr std::size_t width = lanes<T>, most = 49152 / sizeof(T);
  constexpr std::size_t pitch = W.columns.pitch(), slots = W.rows.phases() * W.columns.phases();
  std::size_t best = 1;
  double least = 0;
  for (std::size_t rows = 1; rows <= W.rows.output; ++rows) {
    const std::size_t held = W.channels * slots * (rows + W.rows.reach()) * pitch;
    const bool flat = To.column == 1 && (rows == 1 || (pitch == W.columns.output && To.row == W.columns.output));
    if (rows != 1 && held + (flat ? 0 : Channels * rows * pitch) > most) break;
    const auto cost = [&](std::size_t count) {
      const std::size_t registers = (count * pitch - pitch + W.columns.output + width - 1) / width;
      const std::size_t pieces = count * ((W.columns.output + width - 1) / width);
      const std::size_t filled = W.channels * slots * (count + W.rows.reach()) * ((pitch + width - 1) / width + 1);
      return static_cast<double>(Channels * (registers * Work + (flat ? 0 : 8 * pieces)) + 6 * filled);
    };
    const std::size_t rest = W.rows.output % rows;
    const double all = static_cast<double>(W.rows.output / rows) * cost(rows) + (rest == 0 ? 0 : cost(rest));
    if (rows == 1 || all < least) {
      best = rows;
      least = all;
    }
  }
  return best;
}();

/// Calls body.template operator()<Rows>(first) for strips of rows of windows.
template <std::size_t All, std::size_t Rows, class Body>
[[gnu::always_inline]] constexpr void for_each_strip(const Body& body) noexcept {
  for (std::size_t first = 0; first + Rows <= All; first += Rows) body(std::integral_constant<std::size_t, Rows>{}, first);
  if constexpr (All % Rows != 0) body(std::integral_constant<std::size_t, All % Rows>{}, All / Rows * Rows);
}

/// Hands results to put(at, values), where they belong in a row of y: at.row is the sample, at.column counts from `first`.
template <Steps To, class Put>
struct PutFlat {
  std::size_t row, first;
  const Put& put;
  template <std::size_t Lanes, std::size_t Valid, class V>
  [[gnu::always_inline]] constexpr void operator()(Block<Lanes, Valid> at, V values) const noexcept {
    deliver(put, Block<Lanes, Valid, false>{row, first + at.row * To.channel + at.column}, values);
  }
};

template <class T, std::size_t Rows, std::size_t Columns, std::size_t Stride>
struct KeepIn {
  T* to;
  template <std::size_t Lanes, std::size_t Valid, class V>
  [[gnu::always_inline]] constexpr void operator()(Block<Lanes, Valid> at, V values) const noexcept {
    store<Lanes, Lanes, T>(to + at.row * Stride + at.column, values);
  }
};

/// The results of one row of windows, from where they were kept.
template <Steps To, std::size_t Count, Scalar T, class Put>
[[gnu::always_inline]] constexpr void put_row(const T* kept, Element first, const Put& put) noexcept {
  if constexpr (To.column == 1) {
    for_each_block_within<T, Count>(first, [&]<std::size_t Lanes, std::size_t Valid>(Block<Lanes, Valid, false> at) {
      deliver(put, at, load<Lanes, Lanes>(kept + (at.column - first.column)));
    });
  } else {
    for (std::size_t i = 0; i < Count; ++i) put(Element{first.row, first.column + i * To.column}, kept[i]);
  }
}

/// The windows of an image times kernels: result[channel][window] = start + sum_k a[channel][k] sees(window, k), in the order of k, the
/// kernel elements of all channels. put(at, values) receives each once, as an element of row `row`; result[0][0] is number `first`.
template <Windows W, Steps To, class A, Scalar T, class Start, class Put>
constexpr void correlate(const T* image, A a, Start start, std::size_t row, std::size_t first, const Put& put,
                         T* workspace) noexcept {
  for_each_strip<W.rows.output, strip_rows<W, To, A::rows, A::columns, T>>([&](auto rows, std::size_t first_row) {
    using Memory = StripMemory<W, To, A::rows, rows, T>;
    using Held = typename Memory::Held;
    Held::fill(image, first_row, workspace, T{0});
    const ShiftedRows<const T, Held, Held::span> seen{workspace};
    const std::size_t here = first + first_row * To.row;
    if constexpr (is_flat<W, To, rows>) {
      gemm(a, seen, start, PutFlat<To, Put>{row, here, put});
    } else {
      T* const kept = workspace + Memory::band;
      gemm(a, seen, start, KeepIn<T, A::rows, Held::span, Memory::stride>{kept});
      for (std::size_t channel = 0; channel < A::rows; ++channel)
        for (std::size_t i = 0; i < rows; ++i)
          put_row<To, W.columns.output>(kept + channel * Memory::stride + i * Held::pitch,
                                        Element{row, here + channel * To.channel + i * To.row}, put);
    }
  });
}

/// Numbers of workspace that it needs.
template <Windows W, Steps To, std::size_t Channels, std::size_t Work, Scalar T>
inline constexpr std::size_t correlate_workspace = StripMemory<W, To, Channels, strip_rows<W, To, Channels, Work, T>, T>::size;

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
