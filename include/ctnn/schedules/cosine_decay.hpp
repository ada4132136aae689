// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/schedules/detail/half_cosine.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// lowest + (1 - lowest) (1 + cos(pi epoch / epochs)) / 2: from 1 down to lowest along half a cosine, then lowest (PyTorch's
/// CosineAnnealingLR; Loshchilov and Hutter, 2017, without restarts).
struct CosineDecay {
  double epochs = 100;  ///< until lowest is reached, above 0
  double lowest = 0;    ///< part of the learning rate

  [[nodiscard]] constexpr double operator()(double epoch) const noexcept {
    return epoch < epochs ? detail::half_cosine(1, lowest, epoch / epochs) : lowest;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
