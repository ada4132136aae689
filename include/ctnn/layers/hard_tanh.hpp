// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/clamp.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x, but not below -1 or above 1 (Collobert, 2004). The derivative at the corners is taken as 0, as PyTorch does.
struct HardTanh {
  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    return math::clamp(x, T{-1}, T{1});
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T gradient(T y, T grad_y) noexcept {
    return y <= T{-1} || y >= T{1} ? T{0} : grad_y;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
