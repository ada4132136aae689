// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/expm1.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Scaled exponential linear unit: y = l x for x > 0, l a (e^x - 1) otherwise; l and a such that mean 0 and variance 1 of its inputs
/// become mean 0 and variance 1 of its outputs (Klambauer et al., 2017).
struct SELU {
  static constexpr double scale = 1.0507009873554804934193349852946, alpha = 1.6732632423543772848170429916717;
  // Self-normalization asks for weights of variance 1 / fan_in, which is HeUniform's for the slope 1.
  static constexpr double negative_slope = 1;

  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    return x > T{0} ? x * static_cast<T>(scale) : math::expm1(x) * static_cast<T>(scale * alpha);
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T gradient(T y, T grad_y) noexcept {
    return grad_y * (y > T{0} ? static_cast<T>(scale) : y + static_cast<T>(scale * alpha));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
