// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What a net computes with.
template <class T>
concept Scalar = std::same_as<T, float> || std::same_as<T, double>;

/// False for infinities and NaN.
template <Scalar T>
[[nodiscard]] constexpr bool is_finite(T x) noexcept {
  return x - x == 0;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
