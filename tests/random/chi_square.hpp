// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

/// Pearson's sum of (count - expected)^2 / expected.
[[nodiscard]] inline double chi_square(const std::vector<double>& counts, const std::vector<double>& expected) {
  double sum = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) sum += (counts[i] - expected[i]) * (counts[i] - expected[i]) / expected[i];
  return sum;
}

/// What a chi-square variable exceeds with probability 1e-6, by Wilson and Hilferty (1931): its cube root is nearly normal.
/// (49.5 for 10 degrees of freedom by this formula, 48.9 in truth; closer with more.)
[[nodiscard]] inline double chi_square_bound(double degrees_of_freedom) {
  constexpr double normal_quantile = 4.753424;  // exceeded with probability 1e-6
  const double spread = 2 / (9 * degrees_of_freedom);
  return degrees_of_freedom * std::pow(1 - spread + normal_quantile * std::sqrt(spread), 3);
}
