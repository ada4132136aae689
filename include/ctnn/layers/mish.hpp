// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/elementwise.hpp>
#include <ctnn/math/clamp.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x tanh(log(1 + e^x)) (Misra, 2019). With e = e^x and n = e (e + 2), tanh(log(1 + e)) = n / (n + 2) and
/// dy/dx = n / (n + 2) + 4 x e (1 + e) / (n + 2)^2.
struct Mish : Elementwise<Mish> {
  static constexpr double negative_slope = 0;
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    using T = math::ScalarOf<V>;
    const V e = math::exp(bounded(x)), n = e * (e + T{2});
    return math::select(x < T{-1000}, T{-1000}, x) * (n / (n + T{2}));
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V derivative(V x) noexcept {
    using T = math::ScalarOf<V>;
    const V z = bounded(x), e = math::exp(z), n = e * (e + T{2}), below = T{1} / (n + T{2});
    return n * below + T{4} * z * (e * below) * ((T{1} + e) * below);
  }

 private:
  /// n / (n + 2) is 0 or 1 beyond: infinity times 0 would be NaN, and e^x overflow.
  template <Number V>
  [[gnu::always_inline]] static constexpr V bounded(V x) noexcept {
    return math::clamp(x, -1000, 30);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
