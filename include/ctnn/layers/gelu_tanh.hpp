// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/elementwise.hpp>
#include <ctnn/math/clamp.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/math/tanh.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// GELU by the approximation that GPT-2 and BERT were trained with (Hendrycks and Gimpel, 2016): y = x (1 + t) / 2 with t = tanh u,
/// u = sqrt(2 / pi) (x + 0.044715 x^3). dy/dx = (1 + t) / 2 + x (1 - t^2) / 2 du/dx.
struct GELUTanh : Elementwise<GELUTanh> {
  static constexpr double negative_slope = 0;
  static constexpr bool takes_lanes = true;

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V value(V x) noexcept {
    using T = math::ScalarOf<V>;
    return math::select(x < -limit<T>, -limit<T>, x) * (T(0.5) * (T{1} + tanh_u(math::clamp(x, -limit<T>, limit<T>))));
  }
  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V derivative(V x) noexcept {
    using T = math::ScalarOf<V>;
    const V z = math::clamp(x, -limit<T>, limit<T>), t = tanh_u(z);
    return T(0.5) * ((T{1} + t) + z * (T{1} - t * t) * (scale<T> * (T{1} + T(3 * 0.044715) * z * z)));
  }

 private:
  /// Beyond, t is -1 or 1; infinity times 0 would be NaN.
  template <Scalar T>
  static constexpr T limit{40};
  template <Scalar T>
  static constexpr T scale{static_cast<T>(0.797884560802865355880)};

  template <Number V>
  [[gnu::always_inline]] static constexpr V tanh_u(V x) noexcept {
    using T = math::ScalarOf<V>;
    return math::tanh(scale<T> * (x + T(0.044715) * (x * x * x)));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
