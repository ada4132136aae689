// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/exp.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// Hyperbolic tangent by the same operations at compile time and at run time. At most 1.34 units in the last place off.
///
/// tanh x = 1 - 2 / (e^2x + 1) for |x| >= 0.625; below, where that cancels, x + x^3 P(x^2), or P / Q for double (Moshier, Cephes,
/// 1984-92).
template <Number V>
[[nodiscard, gnu::always_inline]] constexpr V tanh(V x) noexcept {
  using T = ScalarOf<V>;
  constexpr T saturation = sizeof(T) == 4 ? T(9.1) : T(19.1);
  const V magnitude = select(x < T{0}, -x, x), bounded = select(magnitude > saturation, saturation, magnitude),
          z = bounded * bounded;
  V near_zero{};
  if constexpr (sizeof(T) == 4) {
    V p = z * T(-5.70498872745e-3) + T(2.06390887954e-2);
    p = p * z - T(5.37397155531e-2);
    p = p * z + T(1.33314422036e-1);
    p = p * z - T(3.33332819422e-1);
    near_zero = p * z * bounded + bounded;
  } else {
    const V p = (z * T(-9.64399179425052238628e-1) - T(9.92877231001918586564e1)) * z - T(1.61468768441708447952e3);
    const V q = ((z + T(1.12811678491632931402e2)) * z + T(2.23548839060100448583e3)) * z + T(4.84406305325125486048e3);
    near_zero = bounded + bounded * z * (p / q);
  }
  const V far = T(1) - T(2) / (exp(bounded + bounded) + T(1)), result = select(bounded < T(0.625), near_zero, far);
  return select(x < T{0}, -result, result);
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
