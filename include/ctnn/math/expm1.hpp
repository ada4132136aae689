// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <type_traits>

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// e^x - 1, accurate near 0, by the same operations at compile time and at run time, without branches. At most 1.2 units in the last
/// place off.
///
/// 2^k (e^r - 1 + (1 - 2^-k)) with k and r, and the forms of e^r, as in exp; what the sum of r and 1 - 2^-k rounds off is kept
/// (Dekker, 1971).
template <Scalar T>
[[nodiscard]] constexpr T expm1(T x) noexcept {
  using Bits = std::conditional_t<sizeof(T) == 4, std::int32_t, std::int64_t>;
  constexpr bool single = sizeof(T) == 4;
  constexpr T highest = single ? T(88.72283) : T(709.782712893384), lowest = single ? T(-20) : T(-40);  // -1 below
  constexpr T rounder = single ? T(12582912) : T(6755399441055744);
  constexpr int mantissa = std::numeric_limits<T>::digits - 1, bias = std::numeric_limits<T>::max_exponent - 1;

  const T clamped = x > highest ? highest : (x < lowest ? lowest : x);  // both comparisons are false for NaN, which stays
  const T shifted = clamped * T(1.44269504088896338700) + rounder, k = shifted - rounder;
  const T upper = clamped - k * (single ? T(0.693359375) : T(6.93147180369123816490e-01));
  const T lower = k * (single ? T(-2.12194440e-4) : T(1.90821492927058770002e-10)), r = upper - lower, lost = (upper - r) - lower;
  T curve{};  // e^r - 1 - r
  if constexpr (single) {
    T p = r * T(1.9875691500e-4) + T(1.3981999507e-3);
    p = p * r + T(8.3334519073e-3);
    p = p * r + T(4.1665795894e-2);
    p = p * r + T(1.6666665459e-1);
    p = p * r + T(5.0000001201e-1);
    curve = p * (r * r);
  } else {
    const T t = r * r;
    T p = t * T(4.13813679705723846039e-08) - T(1.65339022054652515390e-06);
    p = p * t + T(6.61375632143793436117e-05);
    p = p * t - T(2.77777777770155933842e-03);
    p = p * t + T(1.66666666666666019037e-01);
    const T c = r - t * p;
    curve = r * c / (T(2) - c);
  }
  const Bits power = std::bit_cast<Bits>(shifted) - std::bit_cast<Bits>(rounder), half = power >> 1;
  const Bits bounded = power < 2 * mantissa ? power : 2 * mantissa;  // 2^-k no longer counts there
  const T inverse = std::bit_cast<T>(static_cast<Bits>(bias - bounded) << mantissa), base = T(1) - inverse, sum = base + r;
  const T small = ((base - sum) + r) + ((T(1) - base) - inverse);
  // Two factors, for 2^power itself may overflow.
  const T first = std::bit_cast<T>(static_cast<Bits>(half + bias) << mantissa);
  const T second = std::bit_cast<T>(static_cast<Bits>(power - half + bias) << mantissa);
  return x > highest ? std::numeric_limits<T>::infinity() : (sum + (small + (curve + (lost + lost * r)))) * first * second;
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
