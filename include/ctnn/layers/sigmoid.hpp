// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/sigmoid.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Logistic function: y = 1 / (1 + e^-x), dy/dx = y (1 - y).
struct Sigmoid {
  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    return math::sigmoid(x);
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T gradient(T y, T grad_y) noexcept {
    return grad_y * (y * (T{1} - y));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
