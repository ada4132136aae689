// SPDX-License-Identifier: BSL-1.0
// Int8 layers, fed what tests/reference/generate_int8.py feeds TensorFlow Lite's formulas.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <ctnn/kernels/int8_dense.hpp>
#include <ctnn/kernels/requantize.hpp>
#include <ctnn/layers/with_input.hpp>
#include <ctnn/quantize/detail/int8_layers.hpp>
#include <ctnn/quantize/quantization.hpp>
#include <ctnn/tensor/shape.hpp>

#include "reference/int8_vectors.hpp"

namespace golden {

inline constexpr int samples = 500;

/// The script's row of numbers.
struct Numbers {
  std::uint32_t state;

  constexpr std::int32_t within(std::int32_t lowest, std::int32_t highest) noexcept {
    state = state * 1664525 + 1013904223;
    return lowest + static_cast<std::int32_t>((state >> 8) % static_cast<std::uint32_t>(highest - lowest + 1));
  }
  constexpr std::int8_t int8() noexcept {
    const std::int32_t kind = within(0, 15);
    return static_cast<std::int8_t>(kind == 0 ? -128 : kind == 1 ? 127 : within(-128, 127));
  }
  template <std::size_t Size>
  constexpr std::array<std::int8_t, Size> input(int sample) noexcept {
    std::array<std::int8_t, Size> x{};
    for (std::size_t i = 0; i < Size; ++i)
      x[i] = sample == 0   ? std::int8_t{-128}
             : sample == 1 ? std::int8_t{127}
             : sample == 2 ? (i % 2 == 0 ? std::int8_t{-128} : std::int8_t{127})
                           : int8();
    return x;
  }
};

struct Checksum {
  std::uint64_t value = 0xcbf29ce484222325;  // FNV-1a
  constexpr void add(std::int8_t byte) noexcept { value = (value ^ static_cast<std::uint8_t>(byte)) * 0x100000001b3; }
  constexpr void add_word(std::int32_t word) noexcept {
    for (int byte = 0; byte < 4; ++byte) add(static_cast<std::int8_t>(static_cast<std::uint32_t>(word) >> 8 * byte));
  }
};

template <std::size_t Outputs, std::size_t Inputs>
constexpr void draw(Numbers& numbers, ctnn::kernels::Int8Weights<Outputs, Inputs>& to) noexcept {
  for (auto& weight : to.weights) {
    weight = numbers.int8();
    if (weight == -128) weight = -127;
  }
  for (auto& channel : to.channels) channel.bias = numbers.within(-20000, 20000);
  for (auto& channel : to.channels) channel.multiplier = (1 << 30) + numbers.within(0, (1 << 24) - 1) * 64;
  for (auto& channel : to.channels) channel.right_shift = numbers.within(4, 9);
  to.padding = static_cast<std::int8_t>(numbers.within(-128, 127));
  to.range.zero_point = static_cast<std::int8_t>(numbers.within(-100, 100));
  to.range.lowest = static_cast<std::int8_t>(numbers.within(-128, -100));
  to.range.highest = static_cast<std::int8_t>(numbers.within(100, 127));
  for (std::size_t i = 0; i < Outputs * Inputs; ++i) to.channels[i / Inputs].bias -= to.padding * to.weights[i];
}
constexpr void draw(Numbers& numbers, ctnn::kernels::Int8Range& to) noexcept {
  to.zero_point = static_cast<std::int8_t>(numbers.within(-100, 100));
  to.lowest = static_cast<std::int8_t>(numbers.within(-128, -90));
  to.highest = static_cast<std::int8_t>(numbers.within(90, 127));
}

struct Result {
  std::uint64_t checksum = 0;
  std::array<std::int8_t, 16> some{};

  friend constexpr bool operator==(const Result& result, const tflite::Int8Case& expected) noexcept {
    return result.checksum == expected.checksum && result.some == expected.some;
  }
};

/// A layer after Input, its numbers drawn from a seed, or given.
template <class Declared, ctnn::Shape Input>
struct Run {
  using Layer = ctnn::detail::Int8Layer<ctnn::with_input_t<Declared, Input>>;
  static constexpr std::size_t inputs = Input.size(), outputs = ctnn::with_input_t<Declared, Input>::output_shape(Input).size();

  static constexpr Result feed(Numbers numbers, const typename Layer::Parameters& parameters, int count) noexcept {
    Result result;
    Checksum sum;
    std::size_t shown = 0;
    for (int sample = 0; sample < count; ++sample) {
      const auto x = numbers.input<inputs>(sample);
      std::array<std::int8_t, outputs> y{};
      std::array<std::int8_t, Layer::workspace + 1> workspace{};
      Layer::run(parameters, x.data(), y.data(), outputs, workspace.data());
      for (const std::int8_t value : y) {
        sum.add(value);
        if (sample >= 3 && shown < result.some.size()) result.some[shown++] = value;
      }
    }
    result.checksum = sum.value;
    return result;
  }
  static constexpr Result drawn(std::uint32_t seed, int count) noexcept {
    Numbers numbers{seed};
    typename Layer::Parameters parameters{};
    draw(numbers, parameters);
    return feed(numbers, parameters, count);
  }
  /// For a layer that only its input's scale tells what to do.
  static constexpr Result scaled(std::uint32_t seed, float scale, int count) noexcept {
    typename Layer::Parameters parameters{};
    Layer::quantize(0, ctnn::Quantization{.scale = scale}, {}, {}, parameters);
    return feed(Numbers{seed}, parameters, count);
  }

  // At run time: g++ would take minutes to compute this ahead.
  static Result drawn(std::uint32_t seed) noexcept { return drawn(seed, samples); }
  static Result scaled(std::uint32_t seed, float scale) noexcept { return scaled(seed, scale, samples); }
};

}  // namespace golden
