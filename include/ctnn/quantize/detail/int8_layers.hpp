// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/int8_dense.hpp>
#include <ctnn/kernels/int8_softmax.hpp>
#include <ctnn/kernels/int8_table.hpp>
#include <ctnn/kernels/int8_windows.hpp>
#include <ctnn/kernels/requantize.hpp>
#include <ctnn/kernels/windows.hpp>
#include <ctnn/layers/convolution.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/elementwise.hpp>
#include <ctnn/layers/global_average_pool.hpp>
#include <ctnn/layers/hard_tanh.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/layers/init.hpp>
#include <ctnn/layers/pool.hpp>
#include <ctnn/layers/relu.hpp>
#include <ctnn/layers/sigmoid.hpp>
#include <ctnn/layers/softmax.hpp>
#include <ctnn/layers/tanh.hpp>
#include <ctnn/quantize/detail/scales.hpp>
#include <ctnn/quantize/quantization.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

// What a layer is in int8. Int8Layer<Layer> has
//   Parameters                                    its numbers
//   takes_bounds                                  whether an activation that only bounds becomes part of it
//   takes(outputs)                                whether it can be computed for that many
//   workspace                                     bytes that it needs to work in
//   quantize(from, in, seen, bounds, parameters)  finds them; returns how its outputs are quantized
//   run(parameters, x, y, outputs, workspace)
// A layer without one is refused.

template <class Layer>
struct Int8Layer {};

[[nodiscard]] constexpr kernels::Int8Range range_of(Quantization out, Bounds bounds) noexcept {
  return {out.zero_point, out.quantize(bounds.lowest), out.quantize(bounds.highest)};
}

/// Weighted sums, whose weights the float net has as [in][out].
template <std::size_t Outputs, std::size_t Inputs>
struct Int8Sums {
  using Parameters = kernels::Int8Weights<Outputs, Inputs>;
  static constexpr bool takes_bounds = true;
  static constexpr std::size_t workspace = 0;
  /// More products, with bias and zero point, could exceed the 2^30 that are requantized.
  [[nodiscard]] static constexpr bool takes(std::size_t) noexcept { return Inputs <= 16384; }

  template <class From>
  static constexpr Quantization quantize(const From& from, Quantization in, const SeenRange& seen, Bounds bounds,
                                         Parameters& to) noexcept {
    const double in_scale = static_cast<double>(in.scale);
    const auto weight = [&](std::size_t o, std::size_t i) { return static_cast<double>(from.weights.values[i * Outputs + o]); };
    const auto bias = [&](std::size_t o) { return is_finite(from.bias[o]) ? static_cast<double>(from.bias[o]) : 0; };
    std::array<double, Outputs> units{};  // what 1 in a sum stands for
    double largest_unit = 0;
    for (std::size_t o = 0; o < Outputs; ++o) {
      SeenRange range;
      for (std::size_t i = 0; i < Inputs; ++i) range.add(weight(o, i));
      const double widest = range.highest > -range.lowest ? range.highest : -range.lowest,
                   size = bias(o) < 0 ? -bias(o) : bias(o);
      double scale = widest / 127;
      constexpr double largest_bias = 1 << 28;
      if (scale < size / (in_scale * largest_bias)) scale = size / (in_scale * largest_bias);
      if (!(scale >= smallest_scale)) scale = smallest_scale;
      scale = as_float(scale);
      units[o] = in_scale * scale;
      if (units[o] > largest_unit) largest_unit = units[o];
      std::int32_t sum = 0;
      for (std::size_t i = 0; i < Inputs; ++i) {
        const std::int32_t q = round_within(weight(o, i) / scale, -127, 127);
        to.weights[o * Inputs + i] = static_cast<std::int8_t>(q);
        sum += q;
      }
      to.channels[o].bias = round_within(bias(o) / units[o], -(1 << 28), 1 << 28) - sum * in.zero_point;
    }
    // Finer steps than those of the sums would show nothing but rounding; this coarse, every factor is below 1.
    const Quantization out = quantization_of(seen, 2 * largest_unit);
    for (std::size_t o = 0; o < Outputs; ++o) {
      const QuantizedMultiplier factor{units[o] / static_cast<double>(out.scale)};
      to.channels[o].multiplier = factor.multiplier;
      to.channels[o].right_shift = -factor.shift;
    }
    to.range = range_of(out, bounds);
    to.padding = in.zero_point;
    return out;
  }
};

template <std::size_t Inputs, std::size_t Outputs>
struct Int8Layer<Dense<Inputs, Outputs>> : Int8Sums<Outputs, Inputs> {
  static constexpr void run(const kernels::Int8Weights<Outputs, Inputs>& parameters, const std::int8_t* x, std::int8_t* y,
                            std::size_t, std::int8_t*) noexcept {
    kernels::int8_dense(x, parameters, y);
  }
};

template <class Declared, ConvolutionSizes Sizes>
struct Int8Layer<Convolution<Declared, Sizes>> : Int8Sums<Sizes.filters, Sizes.group_windows().channels * Sizes.windows.taps()> {
  static constexpr kernels::Windows windows = Sizes.group_windows();
  static constexpr std::size_t workspace = windows.channels * windows.taps();

  static constexpr void run(const kernels::Int8Weights<Sizes.filters, workspace>& parameters, const std::int8_t* x,
                            std::int8_t* y, std::size_t, std::int8_t* window) noexcept {
    kernels::int8_correlate<windows, Sizes.groups>(x, parameters, y, window);
  }
};

/// Outputs on the scale of the inputs.
struct Int8Pool {
  using Parameters = kernels::Int8Range;
  static constexpr bool takes_bounds = true;
  static constexpr std::size_t workspace = 0;
  [[nodiscard]] static constexpr bool takes(std::size_t) noexcept { return true; }
  template <class From>
  static constexpr Quantization quantize(const From&, Quantization in, const SeenRange&, Bounds bounds, Parameters& to) noexcept {
    to = range_of(in, bounds);
    return in;
  }
};

template <class Declared, PoolSizes Sizes>
struct Int8Layer<MaxPool<Declared, Sizes>> : Int8Pool {
  static constexpr void run(const Parameters& range, const std::int8_t* x, std::int8_t* y, std::size_t, std::int8_t*) noexcept {
    using Pool = MaxPool<Declared, Sizes>;
    for (std::size_t c = 0; c < Pool::channels; ++c)
      kernels::int8_max_pool<Pool::windows>(x + c * Pool::size, y + c * Pool::positions, range);
  }
};

template <class Declared, PoolSizes Sizes>
struct Int8Layer<AveragePool<Declared, Sizes>> : Int8Pool {
  static constexpr void run(const Parameters& range, const std::int8_t* x, std::int8_t* y, std::size_t, std::int8_t*) noexcept {
    using Pool = AveragePool<Declared, Sizes>;
    for (std::size_t c = 0; c < Pool::channels; ++c)
      kernels::int8_average_pool<Pool::windows>(x + c * Pool::size, y + c * Pool::positions, range, [](auto row, auto column) {
        if constexpr (Sizes.divides_alike()) return Pool::windows.taps();
        else return Sizes.divisor(row, column);
      });
  }
};

template <class Declared, Shape Input>
struct Int8Layer<GlobalAveragePoolOf<Declared, Input>> : Int8Pool {
  static constexpr std::size_t channels = Input.extents[0], size = Input.size() / channels;
  static constexpr kernels::Windows windows{.columns = {.input = size, .kernel = size}};
  static constexpr void run(const Parameters& range, const std::int8_t* x, std::int8_t* y, std::size_t, std::int8_t*) noexcept {
    for (std::size_t c = 0; c < channels; ++c)
      kernels::int8_average_pool<windows>(x + c * size, y + c, range, [](auto...) { return size; });
  }
};

template <>
struct Int8Layer<Softmax> {
  using Parameters = kernels::Int8Softmax;
  static constexpr bool takes_bounds = false;
  static constexpr std::size_t workspace = 0;
  [[nodiscard]] static constexpr bool takes(std::size_t outputs) noexcept { return outputs < 4096; }

  template <class From>
  static constexpr Quantization quantize(const From&, Quantization in, const SeenRange&, Bounds, Parameters& to) noexcept {
    const double scale = static_cast<double>(in.scale) * (1 << 26), largest = std::numeric_limits<std::int32_t>::max();
    const QuantizedMultiplier factor{scale < 1 ? 1 : scale > largest ? largest : scale};
    to = {factor.multiplier, factor.shift, -static_cast<std::int32_t>((std::int64_t{31} << 26) >> factor.shift)};
    return {1.0F / 256, -128};
  }
  static constexpr void run(const Parameters& parameters, const std::int8_t* x, std::int8_t* y, std::size_t outputs,
                            std::int8_t*) noexcept {
    kernels::int8_softmax(x, y, outputs, parameters);
  }
};

template <class Of, auto Weights>
struct Int8Layer<Init<Of, Weights>> : Int8Layer<Of> {};

// Functions of one number become tables, and those that only bound part of the layer before them.

template <class Function>
concept Tabulated = (ActivationOf<Function, double> || std::derived_from<Function, Elementwise<Function>>) && requires(double x) {
  { Function::value(x) } -> std::same_as<double>;
};

/// All that an int8 can become.
template <class Function>
[[nodiscard]] constexpr Quantization quantize_table(Quantization in, const SeenRange& seen, kernels::Int8Table& to) noexcept {
  Quantization out = quantization_of(seen);
  if constexpr (std::same_as<Function, Tanh>) out = {1.0F / 128, 0};
  if constexpr (std::same_as<Function, Sigmoid>) out = {1.0F / 256, -128};
  for (std::int32_t q = -128; q < 128; ++q)
    to.values[static_cast<std::size_t>(q + 128)] =
        out.quantize(Function::value(in.dequantize<double>(static_cast<std::int8_t>(q))));
  return out;
}

template <class Activation>
inline constexpr bool only_bounds = std::same_as<Activation, ReLU> || std::same_as<Activation, HardTanh>;
template <class Activation>
inline constexpr Bounds bounds_of{};
template <>
inline constexpr Bounds bounds_of<ReLU>{.lowest = 0};
template <>
inline constexpr Bounds bounds_of<HardTanh>{.lowest = -1, .highest = 1};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
