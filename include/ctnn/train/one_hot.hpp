// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

#include <ctnn/losses/label.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// 1 for the label's class, 0 for all others: one_hot<3>(Label{1}) is {0, 1, 0}. All 0 for a label that is no class.
template <std::size_t Classes, Scalar T = float>
[[nodiscard]] constexpr std::array<T, Classes> one_hot(Label label) noexcept {
  std::array<T, Classes> values{};
  if (label.index < Classes) values[label.index] = 1;
  return values;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
