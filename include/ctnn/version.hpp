// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Semantic version (semver.org); CMake reads it from here.
struct Version {
  int major, minor, patch;
};
inline constexpr Version version{0, 1, 0};

#include <ctnn/end_target.inc>
}  // namespace ctnn
