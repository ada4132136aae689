// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>

namespace ctnn {
#include <ctnn/begin_target.inc>

// What convolutions and pools are told besides their filters, in any order: Conv2D<8, 3, Stride{2}, Padding{1}>.

/// Extent of the windows: Kernel{3}, Kernel{rows, columns}. A number alone says the same.
struct Kernel {
  std::size_t rows, columns;

  constexpr explicit Kernel(std::integral auto both) noexcept : Kernel(both, both) {}
  constexpr Kernel(std::integral auto row_size, std::integral auto column_size) noexcept
      : rows(static_cast<std::size_t>(row_size)), columns(static_cast<std::size_t>(column_size)) {}
};
/// How far apart windows are: Stride{2}, Stride{rows, columns}. Default: 1; pools: their kernel.
struct Stride {
  std::size_t rows, columns;

  constexpr explicit Stride(std::integral auto both) noexcept : Stride(both, both) {}
  constexpr Stride(std::integral auto row_size, std::integral auto column_size) noexcept
      : rows(static_cast<std::size_t>(row_size)), columns(static_cast<std::size_t>(column_size)) {}
};
/// How far apart the elements are that a kernel sees: Dilation{2}, Dilation{rows, columns}. Default: 1.
struct Dilation {
  std::size_t rows, columns;

  constexpr explicit Dilation(std::integral auto both) noexcept : Dilation(both, both) {}
  constexpr Dilation(std::integral auto row_size, std::integral auto column_size) noexcept
      : rows(static_cast<std::size_t>(row_size)), columns(static_cast<std::size_t>(column_size)) {}
};
/// Zeros around the input (max pools: what is never the largest). Two dimensions: Padding{all sides}, Padding{rows, columns},
/// Padding{top, left, bottom, right}; one: Padding{both ends}, Padding{before, after}. Default: none.
struct Padding {
  std::size_t top, left, bottom, right;  ///< one dimension: before, after, and the same again

  constexpr explicit Padding(std::integral auto all) noexcept : Padding(all, all, all, all) {}
  constexpr Padding(std::integral auto first, std::integral auto second) noexcept : Padding(first, second, first, second) {}
  constexpr Padding(std::integral auto above, std::integral auto before, std::integral auto below,
                    std::integral auto behind) noexcept
      : top(static_cast<std::size_t>(above)),
        left(static_cast<std::size_t>(before)),
        bottom(static_cast<std::size_t>(below)),
        right(static_cast<std::size_t>(behind)) {}
};
/// Filters in so many groups, each of which sees as many of the channels. Default: 1.
struct Groups {
  std::size_t value = 1;
};
/// Filters for each channel of a depthwise convolution. Default: 1.
struct Multiplier {
  std::size_t value = 1;
};
/// Elements that a transposed convolution makes beyond the last window. Default: 0.
struct OutputPadding {
  std::size_t value = 0;
};

/// valid: no padding. same: as many outputs as inputs, divided by the stride and rounded up; of an odd number of zeros, one more stands
/// after. causal: all zeros before, so that no output sees what comes later.
enum PaddingMode : unsigned char { valid, same, causal };
/// When the stride does not reach the end. floor_mode: what is left there is not seen; ceil_mode, for pools: a last window hangs over the
/// end, if it begins before the padding there. Otherwise the net does not compile.
enum EndMode : unsigned char { floor_mode, ceil_mode };
/// An average pool divides by the number of elements in a window, padding not counted.
enum Averaging : unsigned char { exclude_padding };

#include <ctnn/end_target.inc>
}  // namespace ctnn
