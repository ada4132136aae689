// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/elementwise.hpp>
#include <ctnn/math/clamp.hpp>
#include <ctnn/math/erf.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Gaussian error linear unit: y = x F(x), F(x) = (1 + erf(x / sqrt 2)) / 2 the normal distribution (Hendrycks and Gimpel, 2016).
/// dy/dx = F(x) + x e^(-x^2 / 2) / sqrt(2 pi).
struct GELU : Elementwise<GELU> {
  static constexpr double negative_slope = 0;
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    using T = math::ScalarOf<V>;
    return math::select(x < -limit<T>, -limit<T>, x) * distribution(x);
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V derivative(V x) noexcept {
    using T = math::ScalarOf<V>;
    const V z = math::clamp(x, -limit<T>, limit<T>);
    return distribution(z) + z * (math::exp(T(-0.5) * z * z) * T(0.398942280401432677940));
  }

 private:
  /// Beyond, F is 0 or 1 and its derivative 0; infinity times 0 would be NaN.
  template <Scalar T>
  static constexpr T limit{40};

  template <Number V>
  [[gnu::always_inline]] static constexpr V distribution(V x) noexcept {
    using T = math::ScalarOf<V>;
    return T(0.5) * (T{1} + math::erf(x * T(0.707106781186547524401)));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
