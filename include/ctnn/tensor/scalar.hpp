// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <concepts>
#include <cstdint>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What a net computes with.
template <class T>
concept Scalar = std::same_as<T, float> || std::same_as<T, double>;

/// False for infinities and NaN. By its bits: inf - inf is no constant expression, and -ffast-math takes comparisons for granted.
template <Scalar T>
[[nodiscard]] constexpr bool is_finite(T x) noexcept {
  if constexpr (sizeof(T) == 4) return (std::bit_cast<std::uint32_t>(x) & 0x7f800000) != 0x7f800000;
  else return (std::bit_cast<std::uint64_t>(x) & 0x7ff0000000000000) != 0x7ff0000000000000;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
