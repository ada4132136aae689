// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <limits>

#include <ctnn/math/clamp.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// e^x by the same operations at compile time and at run time, without branches.
/// exp(NaN) is NaN, exp(x) infinity above 88.72 (float) or 709.78 (double). At most 1 unit in the last place off.
///
/// e^x = 2^k e^r with k = round(x / ln 2), |r| <= ln(2) / 2. float: the polynomial of Moshier's Cephes library (1984-92);
/// double: the rational form r - r^2 P(r^2) of Sun's fdlibm (1993).
template <Number V>
[[nodiscard, gnu::always_inline]] constexpr V exp(V x) noexcept {
  using T = ScalarOf<V>;
  constexpr bool single = sizeof(T) == 4;
  constexpr T highest = single ? T(88.72283) : T(709.782712893384), lowest = single ? T(-104) : T(-745.14);
  // Adding it rounds to an integer, which then stands in the low bits.
  constexpr T rounder = single ? T(12582912) : T(6755399441055744);
  constexpr int mantissa = std::numeric_limits<T>::digits - 1, bias = std::numeric_limits<T>::max_exponent - 1;

  const V clamped = clamp(x, lowest, highest);
  const V shifted = clamped * T(1.44269504088896338700) + rounder, k = shifted - rounder;
  V e{};
  if constexpr (single) {
    const V r = (clamped - k * T(0.693359375)) + k * T(2.12194440e-4);
    const V square = r * r;
    // In pairs (Estrin, 1960), not from the inside out: half the time for a single number, which waits for every step.
    const V p45 = r * T(1.9875691500e-4) + T(1.3981999507e-3), p23 = r * T(8.3334519073e-3) + T(4.1665795894e-2);
    const V p01 = r * T(1.6666665459e-1) + T(5.0000001201e-1);
    e = ((p45 * square + p23) * square + p01) * square + r + T(1);
  } else {
    const V upper = clamped - k * T(6.93147180369123816490e-01), lower = k * T(1.90821492927058770002e-10), r = upper - lower;
    const V t = r * r;
    V p = t * T(4.13813679705723846039e-08) - T(1.65339022054652515390e-06);
    p = p * t + T(6.61375632143793436117e-05);
    p = p * t - T(2.77777777770155933842e-03);
    p = p * t + T(1.66666666666666019037e-01);
    const V c = r - t * p;
    e = T(1) - ((lower - (r * c) / (T(2) - c)) - upper);
  }
  const IntegerOf<V> power = bits_of(shifted) - bits_of(splat<V>(rounder)), half = power >> 1;
  // Two factors, for 2^power itself may overflow or be subnormal.
  const V first = from_bits<V>((half + bias) << mantissa), second = from_bits<V>((power - half + bias) << mantissa);
  return select(x > highest, std::numeric_limits<T>::infinity(), e * first * second);
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
