// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

#include <ctnn/kernels/requantize.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// What makes an output of an int8 layer of its sum: y = (sum + bias) M. The input's zero point is part of the bias.
struct Int8Channel {
  std::int32_t bias = 0, multiplier = 0, right_shift = 0;
  friend constexpr bool operator==(const Int8Channel&, const Int8Channel&) = default;
};

/// A Dense or a convolution in int8: W[out][in], so that what makes one output lies side by side.
template <std::size_t Outputs, std::size_t Inputs>
struct Int8Weights {
  std::array<Int8Channel, Outputs> channels{};
  std::array<std::int8_t, Outputs * Inputs> weights{};
  Int8Range range{};
  std::int8_t padding = 0;  ///< what stands for 0 around an image
  friend constexpr bool operator==(const Int8Weights&, const Int8Weights&) = default;
};

#if defined(__ARM_FEATURE_SIMD32) && defined(__ARM_FEATURE_UNALIGNED)  // a row begins at any byte
/// Four int8 of a word as halves of two words: bytes 0 and 2, and 1 and 3 (Arm C Language Extensions, 32-bit SIMD).
[[gnu::always_inline]] inline void unpack(std::uint32_t word, std::uint32_t& even, std::uint32_t& odd) noexcept {
  __asm__("sxtb16 %0, %1" : "=r"(even) : "r"(word));
  __asm__("sxtb16 %0, %1, ror #8" : "=r"(odd) : "r"(word));
}
/// sum += the products of both halves.
[[gnu::always_inline]] inline void multiply_add(std::int32_t& sum, std::uint32_t a, std::uint32_t b) noexcept {
  __asm__("smlad %0, %1, %2, %0" : "+r"(sum) : "r"(a), "r"(b));
}
/// In assembler, so that the compiler keeps two pointers that move, instead of an index and their beginnings.
[[nodiscard, gnu::always_inline]] inline std::uint32_t next_word(const std::int8_t*& from) noexcept {
  std::uint32_t word = 0;
  __asm__("ldr %0, [%1], #4" : "=r"(word), "+r"(from) : : "memory");
  return word;
}

/// Adds the products of four x with a row of weights, and with another; x and row move on.
[[gnu::always_inline]] inline void add_four_products(const std::int8_t*& x, const std::int8_t*& row, const std::int8_t* other,
                                                     std::int32_t& sum, std::int32_t& other_sum) noexcept {
  std::uint32_t other_word = 0, even = 0, odd = 0, row_even = 0, row_odd = 0;
  std::memcpy(&other_word, other, sizeof other_word);
  unpack(next_word(x), even, odd);
  unpack(next_word(row), row_even, row_odd);
  multiply_add(sum, row_even, even);
  multiply_add(sum, row_odd, odd);
  unpack(other_word, row_even, row_odd);
  multiply_add(other_sum, row_even, even);
  multiply_add(other_sum, row_odd, odd);
}
#endif

/// Adds the products of x with a row of weights, and with the one `distance` further on; x and row move on.
template <std::size_t Inputs>
[[gnu::always_inline]] constexpr void add_products(const std::int8_t*& x, const std::int8_t*& row, std::size_t distance,
                                                   std::int32_t& sum, std::int32_t& other_sum) noexcept {
  std::size_t rest = Inputs;
#if defined(__ARM_FEATURE_SIMD32) && defined(__ARM_FEATURE_UNALIGNED)
  if (!std::is_constant_evaluated())
    for (; rest >= 4; rest -= 4) add_four_products(x, row, row + distance, sum, other_sum);
#endif
  for (; rest != 0; --rest, ++x, ++row) {
    sum += row[0] * *x;
    other_sum += row[distance] * *x;
  }
}

/// y[o Step] = clamp((bias[o] + sum over i of W[o][i] x[i]) M[o] + zero_point) for Count outputs from `first` on, two at a time.
template <std::size_t Count, std::size_t Step, std::size_t Outputs, std::size_t Inputs>
[[gnu::always_inline]] constexpr void int8_outputs(const std::int8_t* x, const Int8Weights<Outputs, Inputs>& of,
                                                   std::size_t first, std::int8_t* y) noexcept {
  const auto requantized = [&range = of.range](std::int32_t sum, const Int8Channel& channel) __attribute__((always_inline)) {
    return range.clamp(multiply_by_quantized_multiplier(sum, channel.multiplier, channel.right_shift) + range.zero_point);
  };
  const Int8Channel* const channels = of.channels.data() + first;
  const std::int8_t* row = of.weights.data() + first * Inputs;
  for (std::size_t o = 0; o < Count; o += 2) {
    const std::size_t next = Count % 2 == 0 || o + 1 < Count ? 1 : 0;  // a last one that is alone is computed twice
    std::int32_t sum = channels[o].bias, other_sum = channels[o + next].bias;
    add_products<Inputs>(x, row, next * Inputs, sum, other_sum);
    x -= Inputs;
    row += next * Inputs;
    y[o * Step] = requantized(sum, channels[o]);
    y[(o + next) * Step] = requantized(other_sum, channels[o + next]);
  }
}

/// All outputs. Inlined: a net's layers then share one frame on the stack.
template <std::size_t Outputs, std::size_t Inputs>
[[gnu::always_inline]] constexpr void int8_dense(const std::int8_t* x, const Int8Weights<Outputs, Inputs>& of,
                                                 std::int8_t* y) noexcept {
  int8_outputs<Outputs, 1>(x, of, 0, y);
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
