// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/clamp.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x / 6 + 1 / 2, but not below 0 or above 1: a sigmoid of straight lines with PyTorch's slope (Keras 2 had 1 / 5).
/// The derivative at the corners is taken as 0, as PyTorch does.
struct HardSigmoid {
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    using T = math::ScalarOf<V>;
    return math::clamp(x + T{3}, T{0}, T{6}) / T{6};
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V gradient(V y, V grad_y) noexcept {
    using T = math::ScalarOf<V>;
    return math::select((y <= T{0}) | (y >= T{1}), V{}, grad_y / T{6});
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
