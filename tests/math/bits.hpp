// SPDX-License-Identifier: BSL-1.0
// Do the compiler and the machine compute the same? Arguments for both, and a comparison bit by bit.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace bits {

template <class T>
using Unsigned = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;

/// Equal in every bit. NaN equals NaN: IEEE 754 leaves its sign and payload open, and compilers differ from processors there.
template <class T>
[[nodiscard]] constexpr bool same(T a, T b) noexcept {
  return (a != a && b != b) || std::bit_cast<Unsigned<T>>(a) == std::bit_cast<Unsigned<T>>(b);
}
template <class T, std::size_t Size>
[[nodiscard]] constexpr bool same(const std::array<T, Size>& a, const std::array<T, Size>& b) noexcept {
  return std::equal(a.begin(), a.end(), b.begin(), [](T x, T y) { return same(x, y); });
}

/// The same value, but the optimizer cannot know it: what is computed from it is computed by the machine.
template <class T>
[[nodiscard]] T at_run_time(T value) noexcept {
  volatile T hidden = value;
  return hidden;
}
template <class T, std::size_t Size>
[[nodiscard]] std::array<T, Size> at_run_time(std::array<T, Size> values) noexcept {
  for (T& value : values) value = at_run_time(value);
  return values;
}

template <class T, std::size_t Size, class Function>
[[nodiscard]] constexpr std::array<T, Size> map(const std::array<T, Size>& arguments, Function function) noexcept {
  std::array<T, Size> results{};
  std::transform(arguments.begin(), arguments.end(), results.begin(), function);
  return results;
}

/// Evenly spaced from low to high, both included.
template <class T, std::size_t Size>
[[nodiscard]] constexpr std::array<T, Size> evenly_spaced(T low, T high) noexcept {
  std::array<T, Size> values{};
  for (std::size_t i = 0; i < Size; ++i) values[i] = low + (high - low) * (static_cast<T>(i) / static_cast<T>(Size - 1));
  values.back() = high;
  return values;
}

/// Finite numbers of every magnitude and both signs, every sixteenth of them subnormal.
template <class T, std::size_t Size>
[[nodiscard]] constexpr std::array<T, Size> scattered() noexcept {
  using Bits = Unsigned<T>;
  constexpr int width = std::numeric_limits<Bits>::digits, mantissa = std::numeric_limits<T>::digits - 1;
  constexpr Bits exponents = static_cast<Bits>(((Bits{1} << (width - 1)) - 1) >> mantissa << mantissa);
  std::array<T, Size> values{};
  std::uint64_t pattern = 0;
  for (std::size_t i = 0; i < Size; ++i) {
    Bits candidate{};
    do {
      pattern += 0x9e3779b97f4a7c15;  // 2^64 / golden ratio: multiples of it fill the range evenly
      candidate = static_cast<Bits>(pattern >> (64 - width));
    } while ((candidate & exponents) == exponents);  // infinity or NaN
    if (i % 16 == 0) candidate &= ~exponents;
    values[i] = std::bit_cast<T>(candidate);
  }
  return values;
}

}  // namespace bits
