// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Multiplies the learning rate by `factor` once the loss has not become smaller than (1 - threshold) times its best for more than
/// `patience` epochs; then waits for `cooldown` epochs before it counts again; never goes below `lowest` (PyTorch's ReduceLROnPlateau).
/// It watches the validation loss, without validation samples the training loss.
struct ReduceOnPlateau {
  double factor = 0.1;
  double patience = 10;  ///< in epochs
  double threshold = 1e-4;
  double cooldown = 0;  ///< in epochs
  double lowest = 0;    ///< part of the learning rate

  /// Remembers [0] the factor reached, 0 before there is a loss; [1] the last epoch seen; [2] epochs without progress or, below 0,
  /// those still to cool down; [3] the best loss.
  constexpr double operator()(double epoch, double loss, std::array<double, 4>& memory) const noexcept {
    auto& [reached, seen, waited, best] = memory;
    if (epoch < seen + 1) return reached == 0 ? 1 : reached;
    seen = static_cast<double>(static_cast<std::size_t>(epoch));
    const bool better = reached == 0 || best != best || loss < best * (1 - threshold);
    if (reached == 0) reached = 1;
    if (better) best = loss;
    waited = waited >= 0 && better ? 0 : waited + 1;
    if (waited > patience) {
      reached = reached * factor < lowest ? lowest : reached * factor;
      waited = -cooldown;
    }
    return reached;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
