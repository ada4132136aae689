// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <type_traits>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

// Integers that stand for fractions, as TFLite and gemmlowp compute with them (Jacob et al., Quantization and training of
// neural networks for efficient integer-arithmetic-only inference, 2018).

/// x / 2^exponent, to the nearest, halves away from 0 (RoundingDivideByPOT); exponent: 0 to 31.
[[nodiscard, gnu::always_inline]] constexpr std::int32_t rounding_divide_by_power_of_two(std::int32_t x,
                                                                                         std::int32_t exponent) noexcept {
  const auto mask = static_cast<std::int32_t>((std::uint32_t{1} << exponent) - 1);
  const std::int32_t rest = x & mask, half = (mask >> 1) + (x < 0 ? 1 : 0);
  return (x >> exponent) + (rest > half ? 1 : 0);
}

/// a b / 2^31, to the nearest, halves up (SaturatingRoundingDoublingHighMul); a and b are not both -2^31.
[[nodiscard, gnu::always_inline]] constexpr std::int32_t doubling_high_multiply(std::int32_t a, std::int32_t b) noexcept {
  return static_cast<std::int32_t>((std::int64_t{a} * b + (std::int64_t{1} << 30)) >> 31);
}

/// x M for a factor M = multiplier / 2^31 / 2^right_shift in [0, 1), rounded after either division
/// (MultiplyByQuantizedMultiplier with its double rounding; its shift is -right_shift); |x| < 2^30.
[[nodiscard, gnu::always_inline]] constexpr std::int32_t multiply_by_quantized_multiplier(std::int32_t x, std::int32_t multiplier,
                                                                                          std::int32_t right_shift) noexcept {
  std::int32_t product = 0;
#if defined(__ARM_FEATURE_DSP)
  if (!std::is_constant_evaluated()) __asm__("smmulr %0, %1, %2" : "=r"(product) : "r"(2 * x), "r"(multiplier));
  else
#endif
    product = doubling_high_multiply(x, multiplier);
  // As rounding_divide_by_power_of_two, in half of its instructions: nothing overflows here.
  const std::uint32_t half = ((std::uint32_t{1} << right_shift) + static_cast<std::uint32_t>(product >> 31)) >> 1;
  return (product + static_cast<std::int32_t>(half)) >> right_shift;
}

/// What an int8 layer's outputs are: where 0 lies, and between which bounds (those of int8, or of the activation that is fused).
struct Int8Range {
  std::int8_t zero_point = 0, lowest = -128, highest = 127;

  [[nodiscard]] constexpr std::int8_t clamp(std::int32_t y) const noexcept {
    return static_cast<std::int8_t>(y < lowest ? lowest : y > highest ? highest : y);
  }
  friend constexpr bool operator==(const Int8Range&, const Int8Range&) = default;
};

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
