// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/kernels/lanes.hpp>
#include <ctnn/math/narrow.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// RMSProp (Tieleman and Hinton, Neural Networks for Machine Learning, 2012, lecture 6.5), in PyTorch's form:
///   g += weight_decay w;  v = alpha v + (1 - alpha) g^2;  d = g / (sqrt(v) + epsilon)
///   without momentum  w -= learning_rate d
///   with momentum     b = momentum b + d;  w -= learning_rate b
struct RMSProp {
  double learning_rate = 1e-2;  ///< per step
  double alpha = 0.99, epsilon = 1e-8, momentum = 0, weight_decay = 0;

  static constexpr std::size_t slots = 2;  // v, b

  template <Scalar T>
  struct Rule {
    T learning_rate, one_minus_alpha, epsilon, momentum, weight_decay;

    static constexpr bool takes_lanes = true;

    template <Number V, class Slot>
    [[gnu::always_inline]] constexpr V operator()(V w, V g, Slot square, Slot velocity) const noexcept {
      g += weight_decay * w;
      const V v0 = square.load(), v = v0 + one_minus_alpha * (g * g - v0);
      square.store(v);
      V step = g / (kernels::sqrt(v) + epsilon);
      if (momentum != 0) {  // b is not touched otherwise: its memory costs more than the arithmetic
        step += momentum * velocity.load();
        velocity.store(step);
      }
      return w - learning_rate * step;
    }
  };

  template <Scalar T>
  [[nodiscard]] constexpr Rule<T> rule(std::size_t) const noexcept {
    return {math::narrow<T>(learning_rate), math::narrow<T>(1 - alpha), math::narrow<T>(epsilon), math::narrow<T>(momentum),
            math::narrow<T>(weight_decay)};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
