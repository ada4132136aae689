// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// The number in [low, high] that is nearest to x; NaN for NaN.
template <Scalar T>
[[nodiscard]] constexpr T clamp(T x, T low, T high) noexcept {
  return x < low ? low : (x > high ? high : x);  // both comparisons are false for NaN, which stays
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
