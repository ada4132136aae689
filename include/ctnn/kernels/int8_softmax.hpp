// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

#include <ctnn/kernels/requantize.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

// Fixed-point numbers Qm.n, m bits before the point and n after it; the arithmetic, and so every bit, is gemmlowp's.

/// e^x for x <= 0 in Q5.26; the result in Q0.31: a Taylor series around -1/8 for what exceeds a multiple of 1/4, and for that
/// multiple e^-16, ..., e^-1/4 by its bits.
[[nodiscard]] constexpr std::int32_t exp_on_negative_values(std::int32_t x) noexcept {
  constexpr std::int32_t quarter = 1 << 24, exp_of_minus_1_over_8 = 1895147668, third = 715827883;
  constexpr std::int32_t exp_of_minus_powers[] = {1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242};
  if (x == 0) return std::numeric_limits<std::int32_t>::max();
  const std::int32_t below = (x & (quarter - 1)) - quarter;
  const std::int32_t a = below * 32 + (1 << 28);
  const std::int32_t a2 = doubling_high_multiply(a, a), a3 = doubling_high_multiply(a2, a), a4 = doubling_high_multiply(a2, a2);
  const std::int32_t higher_terms =
      rounding_divide_by_power_of_two(doubling_high_multiply(rounding_divide_by_power_of_two(a4, 2) + a3, third) + a2, 1);
  std::int32_t result = exp_of_minus_1_over_8 + doubling_high_multiply(exp_of_minus_1_over_8, a + higher_terms);
  std::int32_t bit = quarter;
  for (const std::int32_t factor : exp_of_minus_powers) {
    if (((below - x) & bit) != 0) result = doubling_high_multiply(result, factor);
    bit = static_cast<std::int32_t>(static_cast<std::uint32_t>(bit) << 1);
  }
  return result;
}

/// 1 / (1 + x) for x in [0, 1), both in Q0.31: Newton's iteration in Q2.29.
[[nodiscard]] constexpr std::int32_t one_over_one_plus(std::int32_t x) noexcept {
  constexpr std::int32_t largest = std::numeric_limits<std::int32_t>::max();
  constexpr std::int32_t one = 1 << 29, of_48_over_17 = 1515870810, of_minus_32_over_17 = -1010580540;
  const auto shifted_left = [](std::int32_t value, int by) {
    const std::int64_t wide = std::int64_t{value} * (1 << by);
    return static_cast<std::int32_t>(wide > largest ? largest : wide < -largest - 1 ? -largest - 1 : wide);
  };
  const auto half_denominator = static_cast<std::int32_t>((std::int64_t{x} + largest + 1) / 2);
  std::int32_t result = of_48_over_17 + doubling_high_multiply(half_denominator, of_minus_32_over_17);
  for (int i = 0; i < 3; ++i)
    result += shifted_left(doubling_high_multiply(result, one - doubling_high_multiply(half_denominator, result)), 2);
  return shifted_left(result, 1);
}

/// What softmax is told of its logits: their scale in Q5.26 is multiplier 2^left_shift / 2^31; less than lowest_difference below
/// the largest of them, e^x counts as 0.
struct Int8Softmax {
  std::int32_t multiplier = 0, left_shift = 0, lowest_difference = 0;
  friend constexpr bool operator==(const Int8Softmax&, const Int8Softmax&) = default;
};

/// y_i = e^x_i / sum_j e^x_j of scale 1/256 and zero point -128, as TFLite's reference; fewer than 4096 numbers.
constexpr void int8_softmax(const std::int8_t* x, std::int8_t* y, std::size_t size, const Int8Softmax& of) noexcept {
  std::int32_t largest = -128;
  for (std::size_t i = 0; i < size; ++i) largest = x[i] > largest ? x[i] : largest;
  const auto exp_of = [&](std::int32_t difference) {
    return exp_on_negative_values(doubling_high_multiply(
        static_cast<std::int32_t>(static_cast<std::uint32_t>(difference) << of.left_shift), of.multiplier));
  };
  std::int32_t sum = 0;  // Q12.19
  for (std::size_t i = 0; i < size; ++i)
    if (x[i] - largest >= of.lowest_difference) sum += rounding_divide_by_power_of_two(exp_of(x[i] - largest), 12);
  const int headroom = std::countl_zero(static_cast<std::uint32_t>(sum));
  const std::int32_t scale =
      one_over_one_plus(static_cast<std::int32_t>((static_cast<std::uint32_t>(sum) << headroom) - (std::uint32_t{1} << 31)));
  const std::int32_t exponent = 12 - headroom + 31 - 8;
  for (std::size_t i = 0; i < size; ++i) {
    std::int32_t result = 0;
    if (x[i] - largest >= of.lowest_difference && exponent <= 31)
      result = rounding_divide_by_power_of_two(doubling_high_multiply(scale, exp_of(x[i] - largest)), exponent);
    y[i] = Int8Range{}.clamp(result - 128);
  }
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
