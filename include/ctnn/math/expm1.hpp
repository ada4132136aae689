// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <limits>

#include <ctnn/math/clamp.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// e^x - 1, accurate near 0, by the same operations at compile time and at run time, without branches. At most 1.2 units in the last
/// place off.
///
/// 2^k (e^r - 1 + (1 - 2^-k)) with k and r, and the forms of e^r, as in exp; what the sum of r and 1 - 2^-k rounds off is kept
/// (Dekker, 1971).
template <Number V>
[[nodiscard]] constexpr V expm1(V x) noexcept {
  using T = ScalarOf<V>;
  constexpr bool single = sizeof(T) == 4;
  constexpr T highest = single ? T(88.72283) : T(709.782712893384), lowest = single ? T(-20) : T(-40);  // -1 below
  constexpr T rounder = single ? T(12582912) : T(6755399441055744);
  constexpr int mantissa = std::numeric_limits<T>::digits - 1, bias = std::numeric_limits<T>::max_exponent - 1;

  const V clamped = clamp(x, lowest, highest);
  const V shifted = clamped * T(1.44269504088896338700) + rounder, k = shifted - rounder;
  const V upper = clamped - k * (single ? T(0.693359375) : T(6.93147180369123816490e-01));
  const V lower = k * (single ? T(-2.12194440e-4) : T(1.90821492927058770002e-10)), r = upper - lower, lost = (upper - r) - lower;
  V curve{};  // e^r - 1 - r
  if constexpr (single) {
    V p = r * T(1.9875691500e-4) + T(1.3981999507e-3);
    p = p * r + T(8.3334519073e-3);
    p = p * r + T(4.1665795894e-2);
    p = p * r + T(1.6666665459e-1);
    p = p * r + T(5.0000001201e-1);
    curve = p * (r * r);
  } else {
    const V t = r * r;
    V p = t * T(4.13813679705723846039e-08) - T(1.65339022054652515390e-06);
    p = p * t + T(6.61375632143793436117e-05);
    p = p * t - T(2.77777777770155933842e-03);
    p = p * t + T(1.66666666666666019037e-01);
    const V c = r - t * p;
    curve = r * c / (T(2) - c);
  }
  const IntegerOf<V> power = bits_of(shifted) - bits_of(splat<V>(rounder)), half = power >> 1;
  constexpr T negligible = single ? T(0x1p-46) : T(0x1p-104);  // stands for a 2^-k that no longer counts
  const V inverse = select(k < T(2 * mantissa), from_bits<V>((bias - power) << mantissa), negligible);
  const V base = T(1) - inverse, sum = base + r;
  const V small = ((base - sum) + r) + ((T(1) - base) - inverse);
  // Two factors, for 2^power itself may overflow.
  const V first = from_bits<V>((half + bias) << mantissa), second = from_bits<V>((power - half + bias) << mantissa);
  const V result = (sum + (small + (curve + (lost + lost * r)))) * first * second;
  return select(x > highest, std::numeric_limits<T>::infinity(), result);
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
