// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/clamp.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x / (1 + |x|) (Turian et al., 2009). dy/dx = (1 - |y|)^2.
struct Softsign {
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    using T = math::ScalarOf<V>;
    const V bounded = math::clamp(x, T(-1e30), T(1e30));  // infinity / infinity would be NaN
    return bounded / (T{1} + math::select(bounded < T{0}, -bounded, bounded));
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V gradient(V y, V grad_y) noexcept {
    using T = math::ScalarOf<V>;
    const V rest = T{1} - math::select(y < T{0}, -y, y);
    return grad_y * (rest * rest);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
