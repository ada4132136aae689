// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// base^exponent by repeated squaring.
[[nodiscard]] constexpr double power(double base, std::size_t exponent) noexcept {
  double result = 1;
  for (; exponent != 0; exponent /= 2, base *= base)
    if (exponent % 2 == 1) result *= base;
  return result;
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
