// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/narrow.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/optimizers/gradient_descent.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Stochastic gradient descent with momentum (Sutskever et al., 2013), in PyTorch's form:
///   g += weight_decay w;  v = momentum v + g;  w -= learning_rate (nesterov ? g + momentum v : v)
struct SGD {
  double learning_rate = 1e-3;  ///< per step
  double momentum = 0;
  bool nesterov = false;
  double weight_decay = 0;

  static constexpr std::size_t slots = 1;  // v

  template <Scalar T>
  struct Rule {
    T learning_rate, momentum, weight_decay;
    bool nesterov;

    static constexpr bool takes_lanes = true;

    /// Most often it is no more than gradient descent: cheaper in the middle of a kernel.
    [[nodiscard]] constexpr bool is_simple() const noexcept { return momentum == 0 && weight_decay == 0; }
    [[nodiscard]] constexpr auto simple() const noexcept { return GradientDescent::Rule<T>{learning_rate}; }

    template <Number V, class Slot>
    [[gnu::always_inline]] constexpr V operator()(V w, V g, Slot velocity) const noexcept {
      g += weight_decay * w;
      if (momentum != 0) {  // v is not touched otherwise: its memory costs more than the arithmetic
        const V v = momentum * velocity.load() + g;
        velocity.store(v);
        g = nesterov ? g + momentum * v : v;
      }
      return w - learning_rate * g;
    }
  };

  template <Scalar T>
  [[nodiscard]] constexpr Rule<T> rule(std::size_t) const noexcept {
    return {math::narrow<T>(learning_rate), math::narrow<T>(momentum), math::narrow<T>(weight_decay), nesterov};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
