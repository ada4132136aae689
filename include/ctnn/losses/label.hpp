// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The class that a sample belongs to, counted from 0.
struct Label {
  std::uint32_t index = 0;
  friend constexpr bool operator==(Label, Label) = default;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
