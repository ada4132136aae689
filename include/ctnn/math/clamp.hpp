// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// The number in [low, high] that is nearest to x; NaN for NaN.
template <Number V>
[[nodiscard, gnu::always_inline]] constexpr V clamp(V x, ScalarOf<V> low, ScalarOf<V> high) noexcept {
  return select(x < low, low, select(x > high, high, x));  // both comparisons are false for NaN, which stays
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
