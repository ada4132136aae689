// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/narrow.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Lion (Chen et al., Symbolic Discovery of Optimization Algorithms, 2023): every weight moves by the same length, whatever the
/// gradient's. Wants a rate 3 to 10 times smaller than Adam's, and a decay as much larger.
///   c = beta1 m + (1 - beta1) g;  w -= learning_rate (sign(c) + weight_decay w);  m = beta2 m + (1 - beta2) g
/// with sign(0) = 0.
struct Lion {
  double learning_rate = 1e-4;  ///< per step
  double beta1 = 0.9, beta2 = 0.99, weight_decay = 0;

  static constexpr std::size_t slots = 1;  // m

  template <Scalar T>
  struct Rule {
    T learning_rate, decay, one_minus_beta1, one_minus_beta2;

    static constexpr bool takes_lanes = true;

    template <Number V, class Slot>
    [[gnu::always_inline]] constexpr V operator()(V w, V g, Slot mean) const noexcept {
      const V m = mean.load(), c = m + one_minus_beta1 * (g - m);
      mean.store(m + one_minus_beta2 * (g - m));
      return w - decay * w -
             learning_rate * math::select(c > T{0}, T{1}, math::select(c < T{0}, T{-1}, c));  // c is 0 there, or NaN, which stays
    }
  };

  template <Scalar T>
  [[nodiscard]] constexpr Rule<T> rule(std::size_t) const noexcept {
    return {math::narrow<T>(learning_rate), math::narrow<T>(learning_rate * weight_decay), math::narrow<T>(1 - beta1),
            math::narrow<T>(1 - beta2)};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
