// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The type of batch<Capacity> and batch<Capacity, Piece>.
template <std::size_t Capacity, std::size_t Piece = Capacity>
struct BatchSize {};

/// How many samples a step takes at most: Trainer{net, loss, optimizer, batch<32>}.
///
/// batch<128, 32> takes steps of up to 128 samples, 32 at a time, and adds up their gradients: the same step as with batch<128>, but
/// for rounding, unless the net has a BatchNorm, which sees a piece, or a Dropout. The trainer then holds a tape of 32 samples, and the gradients, which otherwise are never stored.
///
/// Errors   a capacity or piece of 0, a piece larger than the batch: does not compile
template <std::size_t Capacity, std::size_t Piece = Capacity>
inline constexpr BatchSize<Capacity, Piece> batch{};

#include <ctnn/end_target.inc>
}  // namespace ctnn
