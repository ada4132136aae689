// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Opens a net and says what it is fed: InputShape<64>, InputShape<1, 28, 28>. Counts as no layer.
template <std::size_t... Extents>
struct InputShape {};

#include <ctnn/end_target.inc>
}  // namespace ctnn
