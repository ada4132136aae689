// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <type_traits>

#include <ctnn/math/detail/in_hardware.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

namespace detail {

/// Correctly rounded, as the hardware does: Newton's iteration y = (y + m / y) / 2 on m in [1, 4), then the exact residual m - y^2
/// (the square split as Dekker did, 1971) decides the last bit.
[[nodiscard]] constexpr double sqrt_by_newton(double x) noexcept {
  using Limits = std::numeric_limits<double>;
  if (!(x > 0) || x > Limits::max()) return x < 0 ? Limits::quiet_NaN() : x;
  const bool subnormal = x < Limits::min();
  const auto bits = std::bit_cast<std::uint64_t>(subnormal ? x * 0x1p54 : x);
  const int exponent = static_cast<int>(bits >> 52) - 1023 - (subnormal ? 54 : 0), odd = exponent & 1;
  const double m = std::bit_cast<double>((bits & 0xfffffffffffff) | 0x3ff0000000000000) * (odd ? 2.0 : 1.0);
  double y = 0.41731 + 0.59016 * m - 0.0365 * m * m;
  y = 0.5 * (y + m / y);
  y = 0.5 * (y + m / y);
  y = 0.5 * (y + m / y);
  y = 0.5 * (y + m / y);
  if (y >= 2) y = 0x1.fffffffffffffp0;
  const double c = 0x1.0000002p27 * y, high = c - (c - y), low = y - high, square = y * y;
  const double residual = (m - square) - (((high * high - square) + 2 * high * low) + low * low), ulp = 0x1p-52;
  y = residual > y * ulp ? y + ulp : residual <= -(y * ulp) ? y - ulp : y;
  return y * std::bit_cast<double>(static_cast<std::uint64_t>((exponent - odd) / 2 + 1023) << 52);
}

/// The same digit by digit in integers, for processors that cannot.
template <Scalar T>
[[nodiscard]] constexpr T sqrt_by_digits(T x) noexcept {
  using Limits = std::numeric_limits<T>;
  using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  constexpr int fraction_bits = Limits::digits - 1, bias = Limits::max_exponent - 1;
  if (!(x > 0) || x > Limits::max()) return x < 0 ? Limits::quiet_NaN() : x;
  const auto bits = std::bit_cast<Bits>(x);
  int exponent = static_cast<int>(bits >> fraction_bits);
  Bits rest = bits & ((Bits{1} << fraction_bits) - 1), root = 0, twice_root = 0;
  if (exponent == 0) exponent = 1;
  else rest |= Bits{1} << fraction_bits;
  for (; rest >> fraction_bits == 0; rest *= 2) --exponent;
  exponent -= bias;
  rest <<= 1 + (exponent & 1);  // x = rest 2^(an even exponent); one digit more than fits, to round with
  for (Bits digit = Bits{2} << fraction_bits; digit != 0; digit /= 2, rest *= 2)
    if (const Bits more = twice_root + digit; more <= rest) {
      rest -= more;
      root += digit;
      twice_root = more + digit;
    }
  root = (root + (rest != 0 ? root & 1 : 0)) / 2;
  return std::bit_cast<T>(root + (static_cast<Bits>((exponent >> 1) + bias - 1) << fraction_bits));
}

}  // namespace detail

/// Square root, correctly rounded at compile time and at run time; NaN below 0.
template <Scalar T>
[[nodiscard]] constexpr T sqrt(T x) noexcept {
  // Rounding to double first does not change a float's root: double has more than twice its digits (Figueroa, 1995).
  if (std::is_constant_evaluated()) return static_cast<T>(detail::sqrt_by_newton(static_cast<double>(x)));
#if defined(__arm__)  // without the errno of a C library
  if constexpr (!detail::in_hardware<T>) return detail::sqrt_by_digits(x);
  else if constexpr (sizeof(T) == 4) asm("vsqrt.f32 %0, %1" : "=t"(x) : "t"(x));
  else asm("vsqrt.f64 %P0, %P1" : "=w"(x) : "w"(x));
  return x;
#elif defined(__GNUC__)
  if constexpr (sizeof(T) == 4) return __builtin_sqrtf(x);
  else return __builtin_sqrt(x);
#else
  return static_cast<T>(detail::sqrt_by_newton(static_cast<double>(x)));
#endif
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
