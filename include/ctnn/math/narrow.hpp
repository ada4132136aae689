// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstdint>
#include <type_traits>

#include <ctnn/math/detail/in_hardware.hpp>
#include <ctnn/tensor/scalar.hpp>

// Settings are doubles, and a net may be of floats. Where the processor has no doubles, a conversion would be a call into a library of
// them; in integers it is a few instructions.

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {
namespace detail {

/// To the nearest float, halves to even, in integers. NaN stays a quiet NaN.
[[nodiscard]] constexpr float narrow_bits(double x) noexcept {
  constexpr std::uint32_t infinity = 0x7f800000;
  const auto bits = std::bit_cast<std::uint64_t>(x);
  const std::uint32_t sign = static_cast<std::uint32_t>(bits >> 32) & 0x80000000, exponent = (bits >> 52) & 0x7ff;
  std::uint64_t fraction = bits & 0xfffffffffffff;
  std::uint32_t result = 0, dropped = 29;
  if (exponent == 0x7ff) {
    const auto quiet = static_cast<std::uint32_t>(fraction >> 29) | 0x400000;
    return std::bit_cast<float>(sign | infinity | (fraction == 0 ? 0 : quiet));
  }
  if (exponent > 896 + 254) return std::bit_cast<float>(sign | infinity);
  if (exponent > 896) {
    result = (exponent - 896) << 23;
  } else {  // of a subnormal float the 1 before the fraction is written, and it begins further right
    fraction |= 0x10000000000000;
    dropped += 897 - exponent;
    if (dropped > 53) return std::bit_cast<float>(sign);
  }
  result += static_cast<std::uint32_t>(fraction >> dropped);
  const std::uint64_t rest = fraction & ((std::uint64_t{1} << dropped) - 1), half = std::uint64_t{1} << (dropped - 1);
  if (rest > half || (rest == half && result % 2 != 0))
    ++result;  // may carry into the exponent, and up to infinity: as it should
  return std::bit_cast<float>(sign | result);
}

/// The same number as a double, in integers.
[[nodiscard]] constexpr double widen_bits(float x) noexcept {
  const auto bits = std::bit_cast<std::uint32_t>(x);
  const std::uint64_t sign = std::uint64_t{bits & 0x80000000} << 32;
  std::uint32_t exponent = (bits >> 23) & 0xff, fraction = bits & 0x7fffff;
  if (exponent == 0xff) exponent = 0x7ff - 896;
  if (exponent == 0) {
    if (fraction == 0) return std::bit_cast<double>(sign);
    const auto shift = static_cast<std::uint32_t>(std::countl_zero(fraction) - 8);
    fraction = (fraction << shift) & 0x7fffff;
    exponent = 1 - shift;  // below 0, modulo 2^32: the sum is right
  }
  return std::bit_cast<double>(sign | std::uint64_t{exponent + 896} << 52 | std::uint64_t{fraction} << 29);
}

}  // namespace detail

/// static_cast<T>(x) of a double.
template <Scalar T>
[[nodiscard]] constexpr T narrow(double x) noexcept {
  if constexpr (!std::is_same_v<T, double> && !detail::in_hardware<double>) return detail::narrow_bits(x);
  else return static_cast<T>(x);
}

/// static_cast<double>(x).
template <Scalar T>
[[nodiscard]] constexpr double widen(T x) noexcept {
  if constexpr (!std::is_same_v<T, double> && !detail::in_hardware<double>) return detail::widen_bits(x);
  else return static_cast<double>(x);
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
