// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/number.hpp>
#include <ctnn/math/sigmoid.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Logistic function: y = 1 / (1 + e^-x), dy/dx = y (1 - y).
struct Sigmoid {
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    return math::sigmoid(x);
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V gradient(V y, V grad_y) noexcept {
    return grad_y * (y * (math::ScalarOf<V>{1} - y));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
