// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/elementwise.hpp>
#include <ctnn/math/clamp.hpp>
#include <ctnn/math/erf.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Gaussian error linear unit: y = x F(x), F(x) = (1 + erf(x / sqrt 2)) / 2 the normal distribution (Hendrycks and Gimpel, 2016).
/// dy/dx = F(x) + x e^(-x^2 / 2) / sqrt(2 pi).
struct GELU : Elementwise<GELU> {
  static constexpr double negative_slope = 0;

  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    return (x < -limit<T> ? -limit<T> : x) * distribution(x);
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T derivative(T x) noexcept {
    const T z = math::clamp(x, -limit<T>, limit<T>);
    return distribution(z) + z * (math::exp(T(-0.5) * z * z) * T(0.398942280401432677940));
  }

 private:
  /// Beyond, F is 0 or 1 and its derivative 0; infinity times 0 would be NaN.
  template <Scalar T>
  static constexpr T limit{40};

  template <Scalar T>
  static constexpr T distribution(T x) noexcept {
    return T(0.5) * (T{1} + math::erf(x * T(0.707106781186547524401)));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
