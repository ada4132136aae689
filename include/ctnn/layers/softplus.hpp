// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/exp.hpp>
#include <ctnn/math/expm1.hpp>
#include <ctnn/math/log1p.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = log(1 + e^x), a smooth ReLU (Dugas et al., 2001). dy/dx = sigmoid(x) = 1 - e^-y.
struct Softplus {
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    using T = math::ScalarOf<V>;
    // = max(0, x) + log(1 + e^-|x|), in which nothing overflows
    return math::select(x < T{0}, T{0}, x) + math::log1p(math::exp(math::select(x < T{0}, x, -x)));
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V gradient(V y, V grad_y) noexcept {
    return grad_y * -math::expm1(-y);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
