// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/kernels/lanes.hpp>
#include <ctnn/math/narrow.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Adagrad (Duchi, Hazan and Singer, 2011), in PyTorch's form:
///   g += weight_decay w;  s += g^2;  w -= learning_rate g / (sqrt(s) + epsilon)
struct Adagrad {
  double learning_rate = 1e-2;  ///< per step
  double epsilon = 1e-10, weight_decay = 0;

  static constexpr std::size_t slots = 1;  // s

  template <Scalar T>
  struct Rule {
    T learning_rate, epsilon, weight_decay;

    static constexpr bool takes_lanes = true;

    template <Number V, class Slot>
    [[gnu::always_inline]] constexpr V operator()(V w, V g, Slot squares) const noexcept {
      g += weight_decay * w;
      const V sum = squares.load() + g * g;
      squares.store(sum);
      return w - learning_rate * g / (kernels::sqrt(sum) + epsilon);
    }
  };

  template <Scalar T>
  [[nodiscard]] constexpr Rule<T> rule(std::size_t) const noexcept {
    return {math::narrow<T>(learning_rate), math::narrow<T>(epsilon), math::narrow<T>(weight_decay)};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
