// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>

#include <ctnn/math/sqrt.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// Mean and deviation of numbers that come one by one. They are summed up from the first one on: far from 0 no digits are lost.
struct OutputSums {
  double first = 0, sum = 0, squares = 0;
  std::size_t count = 0;

  constexpr void add(double value) noexcept {
    if (count++ == 0) first = value;
    const double distance = value - first;
    sum += distance;
    squares += distance * distance;
  }
  [[nodiscard]] constexpr double mean() const noexcept {
    return count == 0 ? std::numeric_limits<double>::quiet_NaN() : first + sum / static_cast<double>(count);
  }
  [[nodiscard]] constexpr double deviation() const noexcept {
    if (count == 0) return std::numeric_limits<double>::quiet_NaN();
    const double size = static_cast<double>(count), variance = (squares - sum * sum / size) / size;
    return math::sqrt(variance < 0 ? 0 : variance);  // rounding; NaN stays
  }
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
