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

/// e^x by the same operations at compile time and at run time, without branches.
/// exp(NaN) is NaN, exp(x) infinity above 88.72 (float) or 709.78 (double). At most 1 unit in the last place off.
///
/// e^x = 2^k e^r with k = round(x / ln 2), |r| <= ln(2) / 2. float: the polynomial of Moshier's Cephes library (1984-92);
/// double: the rational form r - r^2 P(r^2) of Sun's fdlibm (1993).
template <Scalar T>
[[nodiscard]] constexpr T exp(T x) noexcept {
  using Bits = std::conditional_t<sizeof(T) == 4, std::int32_t, std::int64_t>;
  constexpr bool single = sizeof(T) == 4;
  constexpr T highest = single ? T(88.72283) : T(709.782712893384), lowest = single ? T(-104) : T(-745.14);
  // Adding it rounds to an integer, which then stands in the low bits.
  constexpr T rounder = single ? T(12582912) : T(6755399441055744);
  constexpr int mantissa = std::numeric_limits<T>::digits - 1, bias = std::numeric_limits<T>::max_exponent - 1;

  const T clamped = x > highest ? highest : (x < lowest ? lowest : x);  // both comparisons are false for NaN, which stays
  const T shifted = clamped * T(1.44269504088896338700) + rounder, k = shifted - rounder;
  T e{};
  if constexpr (single) {
    const T r = (clamped - k * T(0.693359375)) + k * T(2.12194440e-4);
    T p = r * T(1.9875691500e-4) + T(1.3981999507e-3);
    p = p * r + T(8.3334519073e-3);
    p = p * r + T(4.1665795894e-2);
    p = p * r + T(1.6666665459e-1);
    p = p * r + T(5.0000001201e-1);
    e = p * (r * r) + r + T(1);
  } else {
    const T upper = clamped - k * T(6.93147180369123816490e-01), lower = k * T(1.90821492927058770002e-10), r = upper - lower;
    const T t = r * r;
    T p = t * T(4.13813679705723846039e-08) - T(1.65339022054652515390e-06);
    p = p * t + T(6.61375632143793436117e-05);
    p = p * t - T(2.77777777770155933842e-03);
    p = p * t + T(1.66666666666666019037e-01);
    const T c = r - t * p;
    e = T(1) - ((lower - (r * c) / (T(2) - c)) - upper);
  }
  const Bits power = std::bit_cast<Bits>(shifted) - std::bit_cast<Bits>(rounder), half = power >> 1;
  // Two factors, for 2^power itself may overflow or be subnormal.
  const T first = std::bit_cast<T>(static_cast<Bits>(half + bias) << mantissa);
  const T second = std::bit_cast<T>(static_cast<Bits>(power - half + bias) << mantissa);
  return x > highest ? std::numeric_limits<T>::infinity() : e * first * second;
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
