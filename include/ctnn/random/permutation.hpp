// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>

#include <ctnn/random/random.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// A random order of 0 ... size - 1 that needs no memory: a seeded bijection, Feistel rounds on the next power of four, repeated until
/// the result is in range (Black and Rogaway, "Ciphers with arbitrary finite domains", 2002), then a random rotation, which makes
/// every place equally likely for every element.
class Permutation {
 public:
  constexpr Permutation(std::size_t size, Seed seed) noexcept : size_(size) {
    while (half_bits_ < 32 && (std::uint64_t{1} << (2 * half_bits_)) < size) ++half_bits_;
    Random random{seed};
    for (std::uint64_t& key : keys_) key = random.next();
    if (size != 0) rotation_ = static_cast<std::size_t>(random.next() % size);
  }

  /// The element at place `index`; index must be below size.
  [[nodiscard]] constexpr std::size_t operator[](std::size_t index) const noexcept {
    std::uint64_t value = index;
    do value = scramble(value);
    while (value >= size_);
    const std::size_t place = static_cast<std::size_t>(value), to_the_end = size_ - place;
    return rotation_ < to_the_end ? place + rotation_ : rotation_ - to_the_end;
  }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

 private:
  [[nodiscard]] constexpr std::uint64_t scramble(std::uint64_t value) const noexcept {
    const std::uint64_t mask = (std::uint64_t{1} << half_bits_) - 1;
    std::uint64_t left = value >> half_bits_, right = value & mask;
    for (const std::uint64_t key : keys_) {
      std::uint64_t mixed = (right ^ key) * 0xbf58476d1ce4e5b9;
      mixed = (mixed ^ (mixed >> 29)) * 0x94d049bb133111eb;
      const std::uint64_t swapped = left ^ ((mixed >> 32) & mask);
      left = right;
      right = swapped;
    }
    return (left << half_bits_) | right;
  }

  std::size_t size_;
  unsigned half_bits_ = 1;
  std::uint64_t keys_[6]{};  // one each round
  std::size_t rotation_ = 0;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
