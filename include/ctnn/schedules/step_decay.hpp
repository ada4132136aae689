// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/power.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// factor^floor(epoch / every): the learning rate drops every so many epochs (PyTorch's StepLR).
struct StepDecay {
  double every = 30;  ///< in epochs, above 0
  double factor = 0.1;

  [[nodiscard]] constexpr double operator()(double epoch) const noexcept {
    return epoch < every ? 1 : math::power(factor, static_cast<std::size_t>(epoch / every));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
