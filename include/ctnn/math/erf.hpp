// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/exp.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// Error function 2 / sqrt(pi) int_0^x e^(-t^2) dt by the same operations at compile time and at run time: 1 from 4 (float) or 6 on.
/// At most 1.6 units in the last place off.
///
/// Near 0 x + x R(x^2), beyond 1 - erfc x. float: R a polynomial, erfc x = e^P(x), P a minimax fit of log(erfc x); double: R a rational
/// function, erfc x = e^(-x^2) P(x) / Q(x). All but the fit stem from Moshier's Cephes library (1984-92).
template <Number V>
[[nodiscard]] constexpr V erf(V x) noexcept {
  using T = ScalarOf<V>;
  constexpr bool single = sizeof(T) == 4;
  constexpr T saturation = single ? T(4) : T(6);
  const V magnitude = select(x < T{0}, -x, x), a = select(magnitude > saturation, saturation, magnitude), z = a * a;
  const auto is_near = a < (single ? T(0.98) : T(1));
  V ratio{};       // erf(x) / x - 1 near 0
  V complement{};  // erfc(x) beyond
  if constexpr (single) {
    V p = z * T(7.853861353153693e-5) - T(8.010193625184903e-4);
    p = p * z + T(5.188327685732524e-3);
    p = p * z - T(2.685381193529856e-2);
    p = p * z + T(1.128358514861418e-1);
    p = p * z - T(3.761262582423300e-1);
    ratio = p * z + T(1.28379167095512573896e-1);
    V q = a * T(1.888227067e-04) - T(2.972433481e-03);
    q = q * a + T(2.194039786e-02);
    q = q * a - T(1.033272835e-01);
    q = q * a - T(6.378831574e-01);
    q = q * a - T(1.127251415e+00);
    complement = exp(q * a - T(3.004382688e-04));
  } else {
    V p = -z - T(2.395674042487979357721e1);
    p = p * z - T(4.313319300597684108733e2);
    p = p * z - T(2.36231848376295808761e3);
    p = p * z - T(1.562567492026104266987e4);
    p = p * z + T(6.3249070401759041682e3);
    V q = z + T(3.35617141647503099647e1);
    q = q * z + T(5.21357949780152679795e2);
    q = q * z + T(4.59432382970980127987e3);
    q = q * z + T(2.26290000613890934246e4);
    q = q * z + T(4.92673942608635921086e4);
    V r = a * T(2.46196981473530512524e-10) + T(5.64189564831068821977e-1);
    r = r * a + T(7.46321056442269912687e0);
    r = r * a + T(4.86371970985681366614e1);
    r = r * a + T(1.96520832956077098242e2);
    r = r * a + T(5.26445194995477358631e2);
    r = r * a + T(9.34528527171957607540e2);
    r = r * a + T(1.02755188689515710272e3);
    r = r * a + T(5.57535335369399327526e2);
    V s = a + T(1.32281951154744992508e1);
    s = s * a + T(8.67072140885989742329e1);
    s = s * a + T(3.54937778887819891062e2);
    s = s * a + T(9.75708501743205489753e2);
    s = s * a + T(1.82390916687909736289e3);
    s = s * a + T(2.24633760818710981792e3);
    s = s * a + T(1.65666309194161350182e3);
    s = s * a + T(5.57535340817727675546e2);
    ratio = select(is_near, p, r) / select(is_near, q, s);  // p / q near 0, r / s beyond: one division for both
    complement = exp(-z) * ratio;
  }
  const V result = select(is_near, a + a * ratio, T(1) - complement);
  return select(x < T{0}, -result, result);
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
