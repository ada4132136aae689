// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// w stays as it is: for a Group of layers that are to keep what they have learned.
struct Frozen {
  static constexpr std::size_t slots = 0;
  static constexpr double learning_rate = 0;  ///< per step

  constexpr void scale_learning_rate(double) noexcept {}

  struct Rule {
    static constexpr bool changes_nothing = true, takes_lanes = true;

    template <Number V>
    [[gnu::always_inline]] constexpr V operator()(V w, V) const noexcept {
      return w;
    }
  };
  template <Scalar T>
  [[nodiscard]] constexpr Rule rule(std::size_t) const noexcept {
    return {};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
