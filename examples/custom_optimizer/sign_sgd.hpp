// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

// [optimizer]
/// signSGD with momentum (Bernstein et al., 2018): m = momentum m + (1 - momentum) g;  w -= learning_rate sign(m)
struct SignSGD {
  double learning_rate = 1e-3;  ///< per step
  double momentum = 0.9;

  static constexpr std::size_t slots = 1;  // m

  template <class T>
  struct Rule {
    T learning_rate, momentum;

    template <class Slot>
    constexpr T operator()(T w, T g, Slot mean) const {
      const T m = momentum * mean.load() + (1 - momentum) * g;
      mean.store(m);
      return m > 0 ? w - learning_rate : m < 0 ? w + learning_rate : w;
    }
  };

  template <class T>
  constexpr Rule<T> rule(std::size_t) const {
    return {static_cast<T>(learning_rate), static_cast<T>(momentum)};
  }
};
// [optimizer]
