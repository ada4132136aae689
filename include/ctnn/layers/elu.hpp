// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/expm1.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// A factor as a template argument: ELU<Alpha{0.5}>. (clang 14 and 16 take no bare floating-point numbers.)
struct Alpha {
  double value = 1;
};

/// Exponential linear unit: y = x for x > 0, alpha (e^x - 1) otherwise (Clevert et al., 2016). dy/dx = y + alpha on the left.
///
/// Errors   does not compile with alpha below 0: the output would no longer tell on which side the input was
template <Alpha Factor = Alpha{}>
struct ELU {
  static constexpr bool is_valid = Factor.value >= 0;
  static constexpr double negative_slope = 0;  // the weights before it as He et al. draw them, which its authors did
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    using T = math::ScalarOf<V>;
    const V left = math::expm1(math::select(x > T{0}, T{0}, x)) * static_cast<T>(Factor.value);
    return math::select(x > T{0}, x, left);
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V gradient(V y, V grad_y) noexcept {
    using T = math::ScalarOf<V>;
    return grad_y * math::select(y > T{0}, T{1}, y + static_cast<T>(Factor.value));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
