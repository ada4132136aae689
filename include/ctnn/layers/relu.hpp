// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Rectified linear unit: y = max(0, x) (Nair and Hinton, 2010). The derivative at 0 is taken as 0, as PyTorch and TensorFlow do.
struct ReLU {
  static constexpr double negative_slope = 0;
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    return math::select(x < math::ScalarOf<V>{0}, V{}, x);  // this way round NaN stays NaN
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V gradient(V y, V grad_y) noexcept {
    return math::select(y <= math::ScalarOf<V>{0}, V{}, grad_y);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
