// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/narrow.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// w -= learning_rate g. Remembers nothing.
struct GradientDescent {
  double learning_rate = 1e-2;  ///< per step

  static constexpr std::size_t slots = 0;

  template <Scalar T>
  struct Rule {
    T learning_rate;

    static constexpr bool takes_lanes = true;

    template <Number V>
    [[gnu::always_inline]] constexpr V operator()(V w, V g) const noexcept {
      return w - learning_rate * g;
    }
  };

  template <Scalar T>
  [[nodiscard]] constexpr Rule<T> rule(std::size_t) const noexcept {
    return {math::narrow<T>(learning_rate)};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
