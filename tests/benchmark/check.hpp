// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "workload.hpp"

namespace bench {

/// Whether every library makes of the workload what ctnn makes of it: its losses after 1 and after 20 runs, or its outputs and gradients.
/// Says on stderr where not. A ratio of times means something only then.
[[nodiscard]] bool agree(std::size_t workload);

}  // namespace bench
