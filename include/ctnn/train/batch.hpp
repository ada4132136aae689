// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The type of batch<Capacity>.
template <std::size_t Capacity>
struct BatchSize {};

/// How many samples a step takes at most: Trainer{net, loss, optimizer, batch<32>}.
template <std::size_t Capacity>
inline constexpr BatchSize<Capacity> batch{};

#include <ctnn/end_target.inc>
}  // namespace ctnn
