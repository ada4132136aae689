// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <limits>

#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// Natural logarithm by the same operations at compile time and at run time: -infinity for 0, NaN below.
/// At most 0.76 units in the last place off.
///
/// x = m 2^e with m in [sqrt(1/2), sqrt(2)), log x = log m + e ln 2. float: the polynomial of Moshier's Cephes library (1984-92);
/// double: the series in s = f / (2 + f), f = m - 1, of Sun's fdlibm (1993).
template <Number V>
[[nodiscard, gnu::always_inline]] constexpr V log(V x) noexcept {
  using T = ScalarOf<V>;
  using Limits = std::numeric_limits<T>;
  constexpr bool single = sizeof(T) == 4;
  constexpr int mantissa = Limits::digits - 1;
  constexpr T lift_exponent = single ? T{23} : T{54}, lift = single ? T(0x1p23) : T(0x1p54);  // makes subnormal numbers normal
  constexpr IntegerOf<T> split = static_cast<IntegerOf<T>>(single ? 0x3f3504f3 : 0x3fe6a09e667f3bcd);  // sqrt(1/2)
  const auto usual = (x > T{0}) & (x <= Limits::max());
  const V positive = select(usual, x, T{1});
  const auto subnormal = positive < Limits::min();
  const IntegerOf<V> bits = bits_of(V(positive * select(subnormal, lift, splat<V>(1)))) - split;
  const V e = to_number<V>(bits >> mantissa) - select(subnormal, lift_exponent, V{});
  const V f = from_bits<V>((bits & ((IntegerOf<T>{1} << mantissa) - 1)) + split) - T(1);
  const V square = f * f, half_square = T(0.5) * square;
  V rest{};  // log m = f - f^2 / 2 + rest
  if constexpr (single) {
    V p = f * T(7.0376836292e-2) - T(1.1514610310e-1);
    p = p * f + T(1.1676998740e-1);
    p = p * f - T(1.2420140846e-1);
    p = p * f + T(1.4249322787e-1);
    p = p * f - T(1.6668057665e-1);
    p = p * f + T(2.0000714765e-1);
    p = p * f - T(2.4999993993e-1);
    p = p * f + T(3.3333331174e-1);
    rest = p * f * square;
  } else {
    const V s = f / (T(2) + f), z = s * s, w = z * z;
    const V even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    const V odd = z * (6.666666666666735130e-01 +
                       w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    rest = s * (half_square + even + odd);
  }
  // ln 2 in two parts, of which e times the first is exact. What the two large sums round off is kept (Dekker, 1971).
  constexpr T ln2_high = single ? T(0.693359375) : T(6.93147180369123816490e-01);
  constexpr T ln2_low = single ? T(-2.12194440e-4) : T(1.90821492927058770002e-10);
  const V high = f - half_square, low = ((f - high) - half_square) + rest;
  const V scale = e * ln2_high, sum = scale + high;
  const V result = sum + (((scale - sum) + high) + (low + e * ln2_low));
  const V special = select(x == T{0}, -Limits::infinity(), select(x < T{0}, Limits::quiet_NaN(), x));  // infinity and NaN stay
  return select(usual, result, special);
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
