// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/exp.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// Logistic function 1 / (1 + e^-x). The exponent is never positive, so nothing overflows: sigmoid(-1000) is 0, sigmoid(1000) is 1.
template <Scalar T>
[[nodiscard]] constexpr T sigmoid(T x) noexcept {
  const T e = exp(x < 0 ? x : -x);
  return (x < 0 ? e : T{1}) / (T{1} + e);
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
