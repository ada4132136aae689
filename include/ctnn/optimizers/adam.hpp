// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/kernels/lanes.hpp>
#include <ctnn/math/narrow.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/math/power.hpp>
#include <ctnn/math/sqrt.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Adam (Kingma and Ba, 2015), in PyTorch's form, where weight decay joins the gradient:
///   g += weight_decay w;  m = beta1 m + (1 - beta1) g;  v = beta2 v + (1 - beta2) g^2
///   w -= learning_rate m / (1 - beta1^step) / (sqrt(v / (1 - beta2^step)) + epsilon)
struct Adam {
  double learning_rate = 1e-3;  ///< per step
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, weight_decay = 0;

  static constexpr std::size_t slots = 2;  // m, v

  template <Scalar T>
  struct Rule {
    T rate, one_minus_beta1, one_minus_beta2, epsilon, weight_decay;

    static constexpr bool takes_lanes = true;

    template <Number V, class Slot>
    [[gnu::always_inline]] constexpr V operator()(V w, V g, Slot mean, Slot square) const noexcept {
      g += weight_decay * w;
      const V m0 = mean.load(), v0 = square.load();
      const V m = m0 + one_minus_beta1 * (g - m0), v = v0 + one_minus_beta2 * (g * g - v0);
      mean.store(m);
      square.store(v);
      return w - rate * m / (kernels::sqrt(v) + epsilon);
    }
  };

  /// Both bias corrections are the same for all weights: multiplied by sqrt(1 - beta2^step), they move into rate and epsilon.
  template <Scalar T>
  [[nodiscard]] constexpr Rule<T> rule(std::size_t step) const noexcept {
    const double correction = math::sqrt(1 - math::power(beta2, step));
    return {math::narrow<T>(learning_rate * correction / (1 - math::power(beta1, step))), math::narrow<T>(1 - beta1),
            math::narrow<T>(1 - beta2), math::narrow<T>(epsilon * correction), math::narrow<T>(weight_decay)};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
