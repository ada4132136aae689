// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace ctnn {
#include <ctnn/begin_target.inc>

/// One example: what the net is fed, and what it should say (an output, or a Label).
template <class Input, class Target>
struct Sample {
  Input input;
  Target target;
};
template <class Input, class Target>
Sample(Input, Target) -> Sample<Input, Target>;

#include <ctnn/end_target.inc>
}  // namespace ctnn
