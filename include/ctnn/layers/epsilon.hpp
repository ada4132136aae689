// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What a normalization adds to a variance before it divides by its root: BatchNorm<Epsilon{1e-3}>.
struct Epsilon {
  double value = 1e-5;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
