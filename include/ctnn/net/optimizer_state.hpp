// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>

#include <ctnn/optimizers/rule.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What an optimizer remembers: how many steps it took, its Memory, and its slots, each shaped like the net's parameters.
template <class Net, class Optimizer>
struct OptimizerState {
  struct Nothing {};  // std::array<..., 0> would take up room

  std::size_t steps = 0;
  [[no_unique_address]] MemoryOf<Optimizer> memory{};
  [[no_unique_address]] std::conditional_t<Optimizer::slots == 0, Nothing, std::array<typename Net::Gradients, Optimizer::slots>>
      slots{};

  /// Slot S, shaped like the net's parameters.
  template <std::size_t S>
  [[nodiscard]] constexpr auto& slot() noexcept {
    return slots[S];
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
