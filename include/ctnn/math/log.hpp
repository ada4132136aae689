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

/// Natural logarithm by the same operations at compile time and at run time: -infinity for 0, NaN below.
/// At most 0.76 units in the last place off.
///
/// x = m 2^e with m in [sqrt(1/2), sqrt(2)), log x = log m + e ln 2. float: the polynomial of Moshier's Cephes library (1984-92);
/// double: the series in s = f / (2 + f), f = m - 1, of Sun's fdlibm (1993).
template <Scalar T>
[[nodiscard]] constexpr T log(T x) noexcept {
  using Limits = std::numeric_limits<T>;
  using Bits = std::conditional_t<sizeof(T) == 4, std::int32_t, std::int64_t>;
  constexpr bool single = sizeof(T) == 4;
  constexpr int mantissa = Limits::digits - 1, lift_exponent = single ? 23 : 54;
  constexpr T lift = single ? T(0x1p23) : T(0x1p54);  // makes subnormal numbers normal
  if (!(x > 0)) return x == 0 ? -Limits::infinity() : Limits::quiet_NaN();
  if (x > Limits::max()) return x;
  const bool subnormal = x < Limits::min();
  constexpr Bits split = static_cast<Bits>(single ? 0x3f3504f3 : 0x3fe6a09e667f3bcd);  // sqrt(1/2)
  const Bits bits = std::bit_cast<Bits>(subnormal ? x * lift : x) - split;
  const T e = static_cast<T>((bits >> mantissa) - (subnormal ? lift_exponent : 0));
  const T f = std::bit_cast<T>(static_cast<Bits>((bits & ((Bits{1} << mantissa) - 1)) + split)) - T(1);
  const T square = f * f, half_square = T(0.5) * square;
  T rest{};  // log m = f - f^2 / 2 + rest
  if constexpr (single) {
    T p = f * T(7.0376836292e-2) - T(1.1514610310e-1);
    p = p * f + T(1.1676998740e-1);
    p = p * f - T(1.2420140846e-1);
    p = p * f + T(1.4249322787e-1);
    p = p * f - T(1.6668057665e-1);
    p = p * f + T(2.0000714765e-1);
    p = p * f - T(2.4999993993e-1);
    p = p * f + T(3.3333331174e-1);
    rest = p * f * square;
  } else {
    const T s = f / (T(2) + f), z = s * s, w = z * z;
    const T even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    const T odd = z * (6.666666666666735130e-01 +
                       w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    rest = s * (half_square + even + odd);
  }
  // ln 2 in two parts, of which e times the first is exact. What the two large sums round off is kept (Dekker, 1971).
  constexpr T ln2_high = single ? T(0.693359375) : T(6.93147180369123816490e-01);
  constexpr T ln2_low = single ? T(-2.12194440e-4) : T(1.90821492927058770002e-10);
  const T high = f - half_square, low = ((f - high) - half_square) + rest;
  const T scale = e * ln2_high, sum = scale + high;
  return sum + (((scale - sum) + high) + (low + e * ln2_low));
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
