// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/narrow.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/optimizers/adam.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Adam with decoupled weight decay (Loshchilov and Hutter, 2019): w -= learning_rate weight_decay w, then Adam's step without decay.
struct AdamW {
  double learning_rate = 1e-3;  ///< per step
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, weight_decay = 1e-2;

  static constexpr std::size_t slots = Adam::slots;

  template <Scalar T>
  struct Rule {
    Adam::Rule<T> adam;
    T decay;

    static constexpr bool takes_lanes = true;

    template <Number V, class Slot>
    [[gnu::always_inline]] constexpr V operator()(V w, V g, Slot mean, Slot square) const noexcept {
      // Not w (1 - decay): in float, 1 - 1e-5 keeps but two digits of the 1e-5.
      return adam(w - decay * w, g, mean, square);
    }
  };

  template <Scalar T>
  [[nodiscard]] constexpr Rule<T> rule(std::size_t step) const noexcept {
    const Adam adam{.learning_rate = learning_rate, .beta1 = beta1, .beta2 = beta2, .epsilon = epsilon};
    return {adam.rule<T>(step), math::narrow<T>(learning_rate * weight_decay)};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
