// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/exp.hpp>
#include <ctnn/math/log.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// factor^epoch (PyTorch's ExponentialLR), also between epochs.
struct ExponentialDecay {
  double factor = 0.95;  ///< per epoch, above 0

  [[nodiscard]] constexpr double operator()(double epoch) const noexcept { return math::exp(epoch * math::log(factor)); }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
