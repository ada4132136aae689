// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/exp.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// Logistic function 1 / (1 + e^-x). Where e^-x is infinite, below -88.72 (float) or -709.78 (double), it is 0.
template <Number V>
[[nodiscard, gnu::always_inline]] constexpr V sigmoid(V x) noexcept {
  using T = ScalarOf<V>;
  return T{1} / (T{1} + exp(-x));
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
