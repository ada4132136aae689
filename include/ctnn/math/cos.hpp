// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/detail/sine.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// Cosine of an angle, in radians. At most 0.83 units in the last place off for |x| <= 10,000 (float) or 1,000,000 (double); beyond, as
/// far off as if x had been rounded in its last place; NaN beyond 2^20 or 2^49, where that is no use, and for infinity.
template <Scalar T>
[[nodiscard]] constexpr T cos(T x) noexcept {
  return detail::sine(x, 1);
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
