// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

#include <ctnn/ctnn.hpp>

/// A net of the size that runs on a microcontroller: 1,124 parameters.
using SmallNet = ctnn::Net<ctnn::Dense<16, 32>, ctnn::ReLU, ctnn::Dense<32, 16>, ctnn::ReLU, ctnn::Dense<16, 4>>;

/// Numbers in -1 ... 1 without a pattern that sums would cancel.
[[nodiscard]] constexpr std::array<SmallNet::Input, 4> some_inputs() noexcept {
  std::array<SmallNet::Input, 4> inputs{};
  std::size_t number = 0;
  for (auto& input : inputs)
    for (float& x : input) x = static_cast<float>((number += 37) % 101) / 50 - 1;
  return inputs;
}
