// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

#include <ctnn/concepts.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What an optimizer remembers: how many steps it took, and its slots, each shaped like the net's parameters.
template <class Net, class Optimizer>
struct OptimizerState {
  std::size_t steps = 0;
  [[no_unique_address]] std::array<typename Net::Gradients, Optimizer::slots> slots{};
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
