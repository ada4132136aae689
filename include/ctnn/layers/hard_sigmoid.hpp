// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/clamp.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x / 6 + 1 / 2, but not below 0 or above 1: a sigmoid of straight lines with PyTorch's slope (Keras 2 had 1 / 5).
/// The derivative at the corners is taken as 0, as PyTorch does.
struct HardSigmoid {
  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    return math::clamp(x + T{3}, T{0}, T{6}) / T{6};
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T gradient(T y, T grad_y) noexcept {
    return y <= T{0} || y >= T{1} ? T{0} : grad_y / T{6};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
