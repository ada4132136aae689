// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/tanh.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Hyperbolic tangent: dy/dx = 1 - y^2.
struct Tanh {
  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    return math::tanh(x);
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T gradient(T y, T grad_y) noexcept {
    return grad_y * (T{1} - y * y);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
