// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x
struct Identity {
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    return x;
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V gradient(V, V grad_y) noexcept {
    return grad_y;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
