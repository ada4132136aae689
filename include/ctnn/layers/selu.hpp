// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/expm1.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Scaled exponential linear unit: y = l x for x > 0, l a (e^x - 1) otherwise; l and a such that mean 0 and variance 1 of its inputs
/// become mean 0 and variance 1 of its outputs (Klambauer et al., 2017).
struct SELU {
  static constexpr double scale = 1.0507009873554804934193349852946, alpha = 1.6732632423543772848170429916717;
  // Self-normalization asks for weights of variance 1 / fan_in, which is HeUniform's for the slope 1.
  static constexpr double negative_slope = 1;
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    using T = math::ScalarOf<V>;
    const V right = math::select(x > T{0}, x, T{0}), left = math::expm1(math::select(x > T{0}, T{0}, x));
    return right * static_cast<T>(scale) + left * static_cast<T>(scale * alpha);
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V gradient(V y, V grad_y) noexcept {
    using T = math::ScalarOf<V>;
    return grad_y * math::select(y > T{0}, static_cast<T>(scale), y + static_cast<T>(scale * alpha));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
