// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// A slope as a template argument: LeakyReLU<Slope{0.2}>. (clang 14 and 16 take no bare floating-point numbers.)
struct Slope {
  double value = 0.01;
};

/// Leaky rectified linear unit: y = x for x > 0, slope x otherwise (Maas et al., 2013).
///
/// Errors   does not compile with a slope below 0: the output would no longer tell on which side the input was
template <Slope Negative = Slope{}>
struct LeakyReLU {
  static constexpr bool is_valid = Negative.value >= 0;
  static constexpr double negative_slope = Negative.value;
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    using T = math::ScalarOf<V>;
    return math::select(x > T{0}, x, x * static_cast<T>(negative_slope));
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V gradient(V y, V grad_y) noexcept {
    using T = math::ScalarOf<V>;
    return math::select(y > T{0}, grad_y, grad_y * static_cast<T>(negative_slope));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
