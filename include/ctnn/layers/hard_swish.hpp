// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/elementwise.hpp>
#include <ctnn/math/clamp.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x HardSigmoid(x), a SiLU without e^x (Howard et al., MobileNetV3, 2019). dy/dx = x / 3 + 1 / 2 between -3 and 3.
struct HardSwish : Elementwise<HardSwish> {
  static constexpr double negative_slope = 0;

  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    return (x < T{-3} ? T{-3} : x) * (math::clamp(x + T{3}, T{0}, T{6}) / T{6});
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T derivative(T x) noexcept {
    return x < T{-3} ? T{0} : (x > T{3} ? T{1} : x / T{3} + T(0.5));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
