// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The learning rate times a factor, always.
struct ConstantRate {
  double factor = 1;

  [[nodiscard]] constexpr double operator()(double) const noexcept { return factor; }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
