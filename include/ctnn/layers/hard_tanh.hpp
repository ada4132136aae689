// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/clamp.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x, but not below -1 or above 1 (Collobert, 2004). The derivative at the corners is taken as 0, as PyTorch does.
struct HardTanh {
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    return math::clamp(x, -1, 1);
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V gradient(V y, V grad_y) noexcept {
    using T = math::ScalarOf<V>;
    return math::select((y <= T{-1}) | (y >= T{1}), V{}, grad_y);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
