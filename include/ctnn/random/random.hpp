// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

#include <ctnn/math/log.hpp>
#include <ctnn/math/sqrt.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Where random numbers start: equal seeds give equal numbers, on every target and in the compiler.
struct Seed {
  std::uint64_t value = 0;
};

/// SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
class Random {
 public:
  constexpr explicit Random(Seed seed) noexcept : state_(seed.value) {}

  /// 64 random bits.
  constexpr std::uint64_t next() noexcept {
    state_ += 0x9e3779b97f4a7c15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

  /// Uniform in [0, 1): every multiple of 2^-24 (float) or 2^-53 (double) is equally likely.
  template <Scalar T>
  constexpr T uniform() noexcept {
    // By way of 32 bits: a processor without floating point makes floats of 64 in double.
    if constexpr (sizeof(T) == 4) return static_cast<T>(static_cast<std::uint32_t>(next() >> 40)) * T(0x1p-24);
    else return static_cast<T>(next() >> 11) * T(0x1p-53);
  }

  /// Uniform in [low, high).
  template <Scalar T>
  constexpr T uniform(T low, T high) noexcept {
    const T value = low + (high - low) * uniform<T>();
    return value < high ? value : low;  // the sum may round up to high
  }

  /// Normal with mean 0 and deviation 1, by the polar method (Marsaglia and Bray, 1964). Its second number is given up, so that
  /// the generator's state is one integer.
  template <Scalar T>
  constexpr T normal() noexcept {
    T x{}, square{};
    do {
      x = 2 * uniform<T>() - 1;
      const T y = 2 * uniform<T>() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    return x * math::sqrt(-2 * math::log(square) / square);
  }

 private:
  std::uint64_t state_;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
