// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/clamp.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x / (1 + |x|) (Turian et al., 2009). dy/dx = (1 - |y|)^2.
struct Softsign {
  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    const T bounded = math::clamp(x, T(-1e30), T(1e30));  // infinity / infinity would be NaN
    return bounded / (T{1} + (bounded < T{0} ? -bounded : bounded));
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T gradient(T y, T grad_y) noexcept {
    const T rest = T{1} - (y < T{0} ? -y : y);
    return grad_y * (rest * rest);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
