// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Rectified linear unit: y = max(0, x) (Nair and Hinton, 2010). The derivative at 0 is taken as 0, as PyTorch and TensorFlow do.
struct ReLU {
  static constexpr double negative_slope = 0;

  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    return x < T{0} ? T{0} : x;  // this way round NaN stays NaN
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T gradient(T y, T grad_y) noexcept {
    return y <= T{0} ? T{0} : grad_y;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
