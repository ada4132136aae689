// SPDX-License-Identifier: BSL-1.0
// How far a function of ctnn::math is from the truth, for which the standard library's functions of long double stand: on x86 it
// has 11 bits more than double, so their own error is about 0.001 of the units counted here.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <type_traits>

#include "math/bits.hpp"

namespace accuracy {

template <class T>
inline constexpr bool measurable = std::numeric_limits<long double>::digits >= std::numeric_limits<T>::digits + 11;

/// |actual - exact| in units in the last place that T has at `exact`; infinite if only one of them overflows.
template <class T>
[[nodiscard]] double units_in_the_last_place(T actual, long double exact) noexcept {
  using Limits = std::numeric_limits<T>;
  // Halfway between the largest number and the next power of two: beyond it, rounding gives infinity.
  const long double overflow =
      std::ldexp(1.0L, Limits::max_exponent) - std::ldexp(1.0L, Limits::max_exponent - Limits::digits - 1);
  const long double limit = std::isinf(exact) ? overflow : std::fabs(exact);
  if (std::isnan(actual) || std::isnan(exact)) return std::numeric_limits<double>::infinity();
  if (limit >= overflow || std::isinf(actual))
    return std::isinf(actual) && limit >= overflow && std::signbit(actual) == std::signbit(exact)
               ? 0
               : std::numeric_limits<double>::infinity();
  const int exponent = exact == 0 ? Limits::min_exponent - 1 : std::max(std::ilogb(exact), Limits::min_exponent - 1);
  return static_cast<double>(std::ldexp(std::fabs(static_cast<long double>(actual) - exact), Limits::digits - 1 - exponent));
}

/// The largest error of two million arguments in [low, high]: half evenly spaced by value, half by bit pattern, so that small and
/// subnormal numbers are as frequent as large ones. (All floats, or 50 million doubles, have been tried: up to 0.08 more,
/// for sigmoid 0.4.)
template <class T, class Function, class Exact>
[[nodiscard]] double largest_error(const char* name, T low, T high, Function function, Exact exact) {
  using Signed = std::make_signed_t<bits::Unsigned<T>>;
  // Numbers as integers in the same order; its own inverse.
  const auto reorder = [](Signed key) { return key < 0 ? std::numeric_limits<Signed>::min() - key : key; };
  const long double first = reorder(std::bit_cast<Signed>(low)), last = reorder(std::bit_cast<Signed>(high));
  const long double start = static_cast<long double>(low), length = static_cast<long double>(high) - start;
  constexpr int count = 1'000'000;
  double worst = 0;
  T worst_argument{};
  const auto measure = [&](T x) {
    const double error = units_in_the_last_place(function(x), exact(static_cast<long double>(x)));
    if (error > worst) worst = error, worst_argument = x;
  };
  for (int i = 0; i <= count; ++i) {
    const long double part = static_cast<long double>(i) / count;
    measure(std::clamp(static_cast<T>(start + length * part), low, high));
    measure(std::bit_cast<T>(reorder(static_cast<Signed>(first + (last - first) * part))));
  }
  std::printf("%s<%s>: largest error %.4f units in the last place, at %a\n", name, sizeof(T) == 4 ? "float" : "double", worst,
              static_cast<double>(worst_argument));
  return worst;
}

}  // namespace accuracy
