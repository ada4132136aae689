// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/cos.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// From a (part 0) to b (part 1) along half a cosine.
[[nodiscard]] constexpr double half_cosine(double a, double b, double part) noexcept {
  constexpr double pi = 3.14159265358979323846;
  return b + (a - b) * (1 + math::cos(pi * part)) / 2;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
