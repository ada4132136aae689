// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstdint>

#include <ctnn/quantize/quantization.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

// Scales are found in double, by the compiler or on the host, and kept as floats.

/// Below that a scale is none: float would lose its digits.
inline constexpr double smallest_scale = 1e-30;

/// From the smallest to the largest number that was seen; 0 is always within, what is not finite is left out.
struct SeenRange {
  double lowest = 0, highest = 0;

  template <Scalar T>
  constexpr void add(T x) noexcept {
    if (!is_finite(x)) return;
    if (static_cast<double>(x) < lowest) lowest = static_cast<double>(x);
    if (static_cast<double>(x) > highest) highest = static_cast<double>(x);
  }
};

/// To the nearest integer in [lowest, highest], halves away from 0; lowest for NaN.
[[nodiscard]] constexpr std::int32_t round_within(double x, std::int32_t lowest, std::int32_t highest) noexcept {
  if (!(x > lowest)) return lowest;
  if (x >= highest) return highest;
  return static_cast<std::int32_t>(x < 0 ? x - 0.5 : x + 0.5);
}

[[nodiscard]] constexpr double as_float(double x) noexcept { return static_cast<double>(static_cast<float>(x)); }

/// 255 steps over a range, but none smaller than smallest_step.
[[nodiscard]] constexpr Quantization quantization_of(const SeenRange& range, double smallest_step = smallest_scale) noexcept {
  double scale = (range.highest - range.lowest) / 255;
  if (scale < smallest_step) scale = smallest_step;
  if (scale <= smallest_scale) scale = 1;  // all is 0
  scale = as_float(scale);
  return {static_cast<float>(scale), static_cast<std::int8_t>(round_within(-128 - range.lowest / scale, -128, 127))};
}

/// A positive factor as multiplier / 2^31 * 2^shift, with a multiplier of 31 bits (TFLite's QuantizeMultiplier): what is below
/// 2^-32 becomes 0.
struct QuantizedMultiplier {
  std::int32_t multiplier = 0, shift = 0;

  constexpr explicit QuantizedMultiplier(double factor) noexcept {
    const auto bits = std::bit_cast<std::uint64_t>(factor);
    const std::uint64_t fraction = (bits & 0xfffffffffffff) | 0x10000000000000;  // of 53 bits; 22 too many
    std::uint64_t rounded = (fraction + (std::uint64_t{1} << 21)) >> 22;
    shift = static_cast<std::int32_t>(bits >> 52) - 1022;
    if (rounded == std::uint64_t{1} << 31) {
      rounded /= 2;
      ++shift;
    }
    if (shift < -31 || shift > 31) rounded = 0, shift = 0;  // too small, or of scales that are not finite
    multiplier = static_cast<std::int32_t>(rounded);
  }
};

/// An activation that only bounds: y = x, but not below lowest or above highest.
struct Bounds {
  double lowest = -1e38, highest = 1e38;
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
