// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/sqrt.hpp>
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

    template <class Slot>
    constexpr T operator()(T w, T g, Slot squares) const noexcept {
      g += weight_decay * w;
      const T sum = squares.load() + g * g;
      squares.store(sum);
      return w - learning_rate * g / (math::sqrt(sum) + epsilon);
    }
  };

  template <Scalar T>
  [[nodiscard]] constexpr Rule<T> rule(std::size_t) const noexcept {
    return {static_cast<T>(learning_rate), static_cast<T>(epsilon), static_cast<T>(weight_decay)};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
