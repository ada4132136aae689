// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <type_traits>

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math::detail {

/// sin(x + quarters pi / 2) by the same operations at compile time and at run time; what sin and cos have in common.
///
/// x = k pi / 2 + r with k = round(x 2 / pi), |r| <= pi / 4; pi / 2 in four parts, of which k times the first three is exact (Cody and
/// Waite, 1980), and what the differences round off is kept (Dekker, 1971). The polynomials are those of Moshier's Cephes library
/// (float, 1984-92) and Sun's fdlibm (double, 1993).
template <Scalar T>
[[nodiscard]] constexpr T sine(T x, unsigned quarters) noexcept {
  using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  constexpr bool single = sizeof(T) == 4;
  constexpr T rounder = single ? T(12582912) : T(6755399441055744);  // as in exp
  constexpr T limit = single ? T(0x1p20) : T(0x1p49);                // an argument whose last place is not small beside a turn
  constexpr T half_pi[] = {single ? T(0x1.92p+0) : T(0x1.921fb544p+0), single ? T(0x1.fb4p-12) : T(0x1.0b4611a6p-34),
                           single ? T(0x1.444p-24) : T(0x1.3198a2ep-69), single ? T(0x1.68c234p-39) : T(0x1.b839a252049c1p-104)};
  if (!(x <= limit && x >= -limit)) return std::numeric_limits<T>::quiet_NaN();

  const T shifted = x * T(6.36619772367581343076e-01) + rounder, k = shifted - rounder;
  T rest = x, lost{0};
  for (const T part : half_pi) {
    const T product = k * part, difference = rest - product;
    lost += (rest - difference) - product;
    rest = difference;
  }
  const T r = rest + lost, low = (rest - r) + lost, z = r * r, half_z = T(0.5) * z;
  const unsigned quadrant = static_cast<unsigned>(std::bit_cast<Bits>(shifted) & 3) + quarters;
  T result{};
  if (quadrant % 2 == 0) {
    T p{};
    if constexpr (single) {
      p = (z * T(-1.9515295891e-4) + T(8.3321608736e-3)) * z - T(1.6666654611e-1);
    } else {
      p = z * T(1.58969099521155010221e-10) - T(2.50507602534068634195e-08);
      p = p * z + T(2.75573137070700676789e-06);
      p = p * z - T(1.98412698298579493134e-04);
      p = p * z + T(8.33333333332248946124e-03);
      p = p * z - T(1.66666666666666324348e-01);
    }
    result = r + (r * z * p + (low - low * half_z));
  } else {
    T p{};
    if constexpr (single) {
      p = (z * T(2.443315711809948e-5) - T(1.388731625493765e-3)) * z + T(4.166664568298827e-2);
    } else {
      p = z * T(-1.13596475577881948265e-11) + T(2.08757232129817482790e-09);
      p = p * z - T(2.75573143513906633035e-07);
      p = p * z + T(2.48015872894767294178e-05);
      p = p * z - T(1.38888888888741095749e-03);
      p = p * z + T(4.16666666666666019037e-02);
    }
    const T large = T(1) - half_z;
    result = large + (((T(1) - large) - half_z) + (z * z * p - r * low));
  }
  return quadrant & 2 ? -result : result;
}

}  // namespace math::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
