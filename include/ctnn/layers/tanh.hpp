// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/number.hpp>
#include <ctnn/math/tanh.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Hyperbolic tangent: dy/dx = 1 - y^2.
struct Tanh {
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    return math::tanh(x);
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V gradient(V y, V grad_y) noexcept {
    return grad_y * (math::ScalarOf<V>{1} - y * y);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
