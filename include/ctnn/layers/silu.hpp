// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/elementwise.hpp>
#include <ctnn/math/clamp.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/math/sigmoid.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Sigmoid linear unit, also called swish: y = x s, s = 1 / (1 + e^-x) (Elfwing et al., 2018). dy/dx = s (1 + x (1 - s)).
struct SiLU : Elementwise<SiLU> {
  static constexpr double negative_slope = 0;
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    using T = math::ScalarOf<V>;
    const V bounded = math::select(x < T{-1000}, T{-1000}, x);  // s is 0 there; infinity times 0 would be NaN
    return bounded * math::sigmoid(bounded);
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V derivative(V x) noexcept {
    using T = math::ScalarOf<V>;
    const V bounded = math::clamp(x, T{-1000}, T{1000}), s = math::sigmoid(bounded);
    return s * (T{1} + bounded * (T{1} - s));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
