// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/schedules/detail/half_cosine.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// One cycle (Smith and Topin, 2018; PyTorch's OneCycleLR): along half a cosine from `first` up to 1, which is reached after `rise` of
/// all epochs, then along another one down to `last`. The optimizer's learning rate is the highest.
struct OneCycle {
  double epochs = 100;  ///< of the whole cycle, above 0
  double rise = 0.3;    ///< part of the epochs, 0 to 1
  double first = 1.0 / 25, last = 1.0 / 250000;

  [[nodiscard]] constexpr double operator()(double epoch) const noexcept {
    const double top = rise * epochs;
    if (epoch < top) return detail::half_cosine(first, 1, epoch / top);
    return epoch < epochs ? detail::half_cosine(1, last, (epoch - top) / (epochs - top)) : last;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
