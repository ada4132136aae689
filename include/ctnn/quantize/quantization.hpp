// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Which real number an int8 stands for: scale (q - zero_point). Zero is always exact.
struct Quantization {
  float scale = 1;
  std::int8_t zero_point = 0;

  /// To the nearest, halves away from 0; what is out of range becomes -128 or 127 (NaN: -128).
  template <Scalar T>
  [[nodiscard]] constexpr std::int8_t quantize(T x) const noexcept {
    const T steps = x / static_cast<T>(scale);
    if (!(steps > static_cast<T>(-128 - zero_point))) return -128;
    if (steps >= static_cast<T>(127 - zero_point)) return 127;
    const auto halves = static_cast<std::int32_t>(steps + steps);
    return static_cast<std::int8_t>((halves + (halves < 0 ? -1 : 1)) / 2 + zero_point);
  }
  template <Scalar T>
  [[nodiscard]] constexpr T dequantize(std::int8_t q) const noexcept {
    return static_cast<T>(q - zero_point) * static_cast<T>(scale);
  }
  friend constexpr bool operator==(const Quantization&, const Quantization&) = default;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
