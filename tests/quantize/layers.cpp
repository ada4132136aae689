// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstdint>

#include <ctnn/ctnn.hpp>
#include <ctnn/kernels/int8_softmax.hpp>
#include <ctnn/kernels/int8_table.hpp>
#include <ctnn/kernels/requantize.hpp>

#include "quantize/golden.hpp"
#include "support/catch.hpp"

using namespace ctnn;
using golden::Run;

namespace {

template <class Function>
constexpr std::array<std::int8_t, 256> table_of(float scale, std::int8_t zero_point) {
  kernels::Int8Table table;
  static_cast<void>(detail::quantize_table<Function>({scale, zero_point}, {}, table));
  return table.values;
}

/// What the script requantizes.
constexpr std::uint64_t requantized() {
  golden::Numbers numbers{77};
  golden::Checksum sum;
  for (int i = 0; i < golden::samples; ++i) {
    const std::int32_t right_shift = numbers.within(0, 31);
    std::int32_t x = numbers.within(-(1 << 23), (1 << 23) - 1);
    x *= 1 << numbers.within(0, 7);
    std::int32_t multiplier = (1 << 30) + numbers.within(0, (1 << 24) - 1) * 64;
    if (i % 4 == 1) multiplier = 1 << 30;
    if (i % 4 == 2 && right_shift > 0) {
      x = (2 * numbers.within(-50, 50) + 1) * (1 << (right_shift < 22 ? right_shift : 22));
      multiplier = 1 << 30;
    }
    constexpr std::int32_t edges[] = {-(1 << 30) + 1, (1 << 30) - 1, 0, -1};
    if (i % 4 == 3) x = edges[i / 4 % 4];
    sum.add_word(kernels::multiply_by_quantized_multiplier(x, multiplier, right_shift));
  }
  return sum.value;
}

/// The parts of softmax, to their last bit.
constexpr bool softmax_parts_agree() {
  golden::Numbers numbers{55};
  golden::Checksum exponentials, reciprocals;
  for (int i = 0; i < golden::samples; ++i) {
    const std::int32_t x = -numbers.within(0, 1 << 23);
    exponentials.add_word(kernels::exp_on_negative_values(x * (1 << numbers.within(0, 7))));
  }
  for (int i = 0; i < golden::samples; ++i)
    reciprocals.add_word(kernels::one_over_one_plus(numbers.within(0, (1 << 24) - 1) * 128));
  return exponentials.value == tflite::exponentials && reciprocals.value == tflite::reciprocals;
}

}  // namespace

TEST_CASE("sums are requantized with double rounding", "[quantize][kernels]") {
  STATIC_REQUIRE(requantized() == tflite::requantized);
  SECTION("halves: up in the first rounding, away from 0 in the second") {
    constexpr std::int32_t half = 1 << 30;
    STATIC_REQUIRE(kernels::multiply_by_quantized_multiplier(3, half, 0) == 2);
    STATIC_REQUIRE(kernels::multiply_by_quantized_multiplier(-3, half, 0) == -1);
    STATIC_REQUIRE(kernels::multiply_by_quantized_multiplier(6, half, 1) == 2);
    STATIC_REQUIRE(kernels::multiply_by_quantized_multiplier(-6, half, 1) == -2);
  }
  SECTION("a division by a power of two takes any number") {
    STATIC_REQUIRE(kernels::rounding_divide_by_power_of_two(2147483647, 12) == 524288);
    STATIC_REQUIRE(kernels::rounding_divide_by_power_of_two(-2147483647 - 1, 31) == -1);
    STATIC_REQUIRE(kernels::rounding_divide_by_power_of_two(-7, 0) == -7);
    STATIC_REQUIRE(kernels::rounding_divide_by_power_of_two(6, 2) == 2);
    STATIC_REQUIRE(kernels::rounding_divide_by_power_of_two(-6, 2) == -2);
  }
}

TEST_CASE("int8 layers of weighted sums are TensorFlow Lite's to the bit", "[quantize][layers]") {
  REQUIRE(Run<Dense<16, 8>, Shape{16}>::drawn(1) == tflite::dense);
  REQUIRE(Run<Dense<7, 5>, Shape{7}>::drawn(2) == tflite::dense_odd);
  REQUIRE(Run<Dense<3, 1>, Shape{3}>::drawn(3) == tflite::dense_one);
  REQUIRE(Run<Conv1D<3, 3, Stride{2}, Padding{2}, Dilation{2}>, Shape{2, 9}>::drawn(4) == tflite::conv1d);
  REQUIRE(Run<Conv2D<4, Kernel{3, 2}, Stride{2, 1}, Padding{1, 0, 1, 1}, Dilation{2, 1}>, Shape{3, 5, 6}>::drawn(5) ==
          tflite::conv2d);
  REQUIRE(Run<Conv2D<6, 3, Padding{1}, Groups{2}>, Shape{4, 4, 4}>::drawn(6) == tflite::conv2d_groups);
  REQUIRE(Run<DepthwiseConv2D<3, Stride{2}, Padding{1}, Multiplier{2}>, Shape{3, 5, 5}>::drawn(7) == tflite::depthwise);
}

TEST_CASE("int8 pools are TensorFlow Lite's to the bit", "[quantize][layers]") {
  REQUIRE(Run<MaxPool2D<Kernel{3, 2}, Stride{2, 2}, Padding{1, 0}>, Shape{2, 5, 6}>::drawn(8) == tflite::max_pool);
  REQUIRE(Run<AveragePool2D<3>, Shape{2, 6, 6}>::drawn(9) == tflite::average_pool);
  REQUIRE(Run<AveragePool2D<3, Stride{1, 2}, Padding{1}, exclude_padding>, Shape{2, 4, 5}>::drawn(10) ==
          tflite::average_pool_excluding);
  REQUIRE(Run<AveragePool2D<3, Stride{1, 2}, Padding{1}>, Shape{2, 4, 5}>::drawn(11) == tflite::average_pool_padded);
  REQUIRE(Run<GlobalAveragePool, Shape{3, 3, 4}>::drawn(12) == tflite::global_average_pool);
}

TEST_CASE("int8 softmax is TensorFlow Lite's to the bit", "[quantize][layers]") {
  STATIC_REQUIRE(softmax_parts_agree());
  REQUIRE(Run<Softmax, Shape{5}>::scaled(13, 0.0625F) == tflite::softmax);
  REQUIRE(Run<Softmax, Shape{10}>::scaled(14, 1.7F) == tflite::softmax_steep);
  REQUIRE(Run<Softmax, Shape{3}>::scaled(15, 0.0004F) == tflite::softmax_flat);
  REQUIRE(Run<Softmax, Shape{300}>::scaled(16, 0.05F) == tflite::softmax_wide);
  SECTION("more classes than there are steps of 1/256") {
    std::array<std::int8_t, 2000> same{}, shares{};
    kernels::int8_softmax(same.data(), shares.data(), shares.size(), {1 << 30, 20, -100});
    for (const std::int8_t share : shares) REQUIRE(share == -128);
  }
}

TEST_CASE("int8 layers compute the same in the compiler", "[quantize][layers]") {
  STATIC_REQUIRE(Run<Dense<16, 8>, Shape{16}>::drawn(1, 5).some == tflite::dense.some);
  STATIC_REQUIRE(Run<Dense<7, 5>, Shape{7}>::drawn(2, 7).some == tflite::dense_odd.some);
  STATIC_REQUIRE(Run<Conv2D<6, 3, Padding{1}, Groups{2}>, Shape{4, 4, 4}>::drawn(6, 4).some == tflite::conv2d_groups.some);
  STATIC_REQUIRE(Run<MaxPool2D<Kernel{3, 2}, Stride{2, 2}, Padding{1, 0}>, Shape{2, 5, 6}>::drawn(8, 4).some ==
                 tflite::max_pool.some);
  STATIC_REQUIRE(Run<AveragePool2D<3, Stride{1, 2}, Padding{1}>, Shape{2, 4, 5}>::drawn(11, 4).some ==
                 tflite::average_pool_padded.some);
  STATIC_REQUIRE(Run<Softmax, Shape{10}>::scaled(14, 1.7F, 5).some == tflite::softmax_steep.some);
}

TEST_CASE("activations are tables of all that an int8 can be", "[quantize][layers]") {
  STATIC_REQUIRE(table_of<Tanh>(0.03F, -17) == tflite::tanh);
  REQUIRE(table_of<Tanh>(0.4F, 100) == tflite::tanh_steep);
  REQUIRE(table_of<Sigmoid>(0.03F, -17) == tflite::sigmoid);
  STATIC_REQUIRE(table_of<Sigmoid>(0.4F, 100) == tflite::sigmoid_steep);
}
