// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/elementwise.hpp>
#include <ctnn/math/clamp.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x tanh(log(1 + e^x)) (Misra, 2019). With e = e^x and n = e (e + 2), tanh(log(1 + e)) = n / (n + 2) and
/// dy/dx = n / (n + 2) + 4 x e (1 + e) / (n + 2)^2.
struct Mish : Elementwise<Mish> {
  static constexpr double negative_slope = 0;

  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    const T e = math::exp(bounded(x)), n = e * (e + T{2});
    return (x < T{-1000} ? T{-1000} : x) * (n / (n + T{2}));
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T derivative(T x) noexcept {
    const T z = bounded(x), e = math::exp(z), n = e * (e + T{2}), below = T{1} / (n + T{2});
    return n * below + T{4} * z * (e * below) * ((T{1} + e) * below);
  }

 private:
  /// n / (n + 2) is 0 or 1 beyond: infinity times 0 would be NaN, and e^x overflow.
  template <Scalar T>
  static constexpr T bounded(T x) noexcept {
    return math::clamp(x, T{-1000}, T{30});
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
