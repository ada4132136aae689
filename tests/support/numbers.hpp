// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

#include <ctnn/random/random.hpp>

namespace test {

[[nodiscard]] constexpr double magnitude(double x) noexcept { return x < 0 ? -x : x; }

/// |a - b| <= tolerance max(1, |b|); false with NaN.
template <class T>
[[nodiscard]] constexpr bool near(T value, double b, double tolerance) noexcept {
  const double a = static_cast<double>(value);
  return magnitude(a - b) <= tolerance * (magnitude(b) > 1 ? magnitude(b) : 1.0);
}

/// Numbers in [low, high).
template <class T, std::size_t Size>
[[nodiscard]] constexpr std::array<T, Size> numbers(ctnn::Random& random, T low = -1, T high = 1) noexcept {
  std::array<T, Size> values{};
  for (T& value : values) value = random.uniform(low, high);
  return values;
}

}  // namespace test
