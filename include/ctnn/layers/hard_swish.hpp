// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/elementwise.hpp>
#include <ctnn/math/clamp.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x HardSigmoid(x), a SiLU without e^x (Howard et al., MobileNetV3, 2019). dy/dx = x / 3 + 1 / 2 between -3 and 3.
struct HardSwish : Elementwise<HardSwish> {
  static constexpr double negative_slope = 0;
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    using T = math::ScalarOf<V>;
    return math::select(x < T{-3}, T{-3}, x) * (math::clamp(x + T{3}, T{0}, T{6}) / T{6});
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V derivative(V x) noexcept {
    using T = math::ScalarOf<V>;
    return math::select(x < T{-3}, T{0}, math::select(x > T{3}, T{1}, x / T{3} + T(0.5)));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
