// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>

#include <ctnn/net/checks.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/quantize/checks.hpp>
#include <ctnn/quantize/detail/calibrate.hpp>
#include <ctnn/quantize/detail/int8_stages.hpp>
#include <ctnn/quantize/quantization.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Memory that int8 inference needs: two buffers in which the stages take turns, and room for what one window of a convolution
/// sees.
template <std::size_t Size, int Which>
struct Int8Buffer {
  alignas(4) std::int8_t values[Size];
  [[nodiscard]] constexpr std::int8_t* begin() noexcept { return values; }
};
template <int Which>
struct Int8Buffer<0, Which> {
  [[nodiscard]] static constexpr std::int8_t* begin() noexcept { return nullptr; }
};
template <class Net>
struct Int8Scratch {
  static constexpr auto& plan = detail::int8_plan<Net>;
  [[no_unique_address]] Int8Buffer<plan.even, 0> even;
  [[no_unique_address]] Int8Buffer<plan.odd, 1> odd;
  [[no_unique_address]] Int8Buffer<plan.workspace, 2> workspace;
};

/// A net in int8, as quantize(net, samples) makes it; called as the float net is. Weights are symmetric, with a scale for each
/// output channel; activations have one scale and a zero point for each stage; sums are int32.
/// layer<I>() has the numbers of the float net's layer I: an Int8Weights, an Int8Table, or nothing.
///
/// Errors   does not compile for a net with a layer that there is no int8 for; of a BatchNorm, fold(net) first
template <class FloatNet>
struct Quantized : decltype(detail::find_int8_store<FloatNet>())::type {
  static_assert(decltype(detail::find_refused<FloatNet>())::type::value,
                "there is no int8 for this layer: fold(net) first, or leave the layer out");
  static constexpr bool well_formed = FloatNet::well_formed && detail::int8_plan<FloatNet>.refused == wrong::nowhere;

  using ScalarType = typename FloatNet::ScalarType;
  static constexpr Shape input_shape = FloatNet::input_shape, output_shape = FloatNet::output_shape;
  using Input = typename FloatNet::Input;
  using Output = typename FloatNet::Output;
  using QuantizedInput = std::array<std::int8_t, input_shape.size()>;
  using QuantizedOutput = std::array<std::int8_t, output_shape.size()>;
  using Scratch = Int8Scratch<FloatNet>;
  /// Size, in bytes, of what small(x, scratch) needs beside net, x and y, when x is quantized.
  static constexpr std::size_t inference_bytes = sizeof(Scratch);

  Quantization input{}, output{};  ///< what the numbers that go in and come out stand for

  /// Inference of one sample: y = small(x), rounded to int8 on the way in and back to floats on the way out.
  [[nodiscard]] constexpr Output operator()(const Input& x) const noexcept {
    Scratch scratch;
    return (*this)(x, scratch);
  }
  [[nodiscard]] constexpr Output operator()(const Input& x, Scratch& scratch) const noexcept {
    QuantizedInput from{};
    for (std::size_t i = 0; i < from.size(); ++i) from[i] = input.quantize(x[i]);
    const QuantizedOutput to = (*this)(from, scratch);
    Output y{};
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = output.template dequantize<ScalarType>(to[i]);
    return y;
  }

  /// The same without floats. (A template: what stands in braces is a float net's Input.)
  template <std::same_as<QuantizedInput> X>
  [[nodiscard]] constexpr QuantizedOutput operator()(const X& x) const noexcept {
    Scratch scratch;
    return (*this)(x, scratch);
  }
  template <std::same_as<QuantizedInput> X>
  [[nodiscard]] constexpr QuantizedOutput operator()(const X& x, Scratch& scratch) const noexcept {
    QuantizedOutput y;
    if constexpr (well_formed) run(x.data(), y.data(), scratch);
    else y = {};
    return y;
  }

  /// Inference of many samples: outputs[i] = small(inputs[i]), as far as both spans go.
  constexpr void operator()(std::span<const Input> inputs, std::span<Output> outputs) const noexcept {
    for (std::size_t i = 0; i < inputs.size() && i < outputs.size(); ++i) outputs[i] = (*this)(inputs[i]);
  }

 private:
  constexpr void run(const std::int8_t* x, std::int8_t* y, Scratch& scratch) const noexcept {
    constexpr auto& plan = detail::int8_plan<FloatNet>;
    if constexpr (plan.count == 0)
      for (std::size_t i = 0; i < output_shape.size(); ++i) y[i] = x[i];
    for_each_index<plan.count>([&](auto i) {
      std::int8_t* const to = i + 1 == plan.count ? y : i % 2 == 0 ? scratch.even.begin() : scratch.odd.begin();
      detail::Int8Stage<FloatNet, plan.stage[i]>::run(*this, x, to, scratch.workspace.begin());
      x = to;
    });
  }
};

/// For decltype of a constant net: has the same types inside.
template <class FloatNet>
struct Quantized<const FloatNet> : Quantized<FloatNet> {};

/// The net in int8, after TFLite's scheme (Jacob et al., Quantization and training of neural networks for efficient
/// integer-arithmetic-only inference, 2018; docs/reference/quantize.md). Scales follow from what occurs in the net when it is
/// fed the samples, an array or span of Samples or of Inputs: some that are like those to come. Works in the compiler:
///   constexpr auto small = quantize(net, samples);
///
/// Errors   does not compile for samples of another input, or with a layer that there is no int8 for (Quantized)
template <class T, class... Layers, class Samples>
[[nodiscard]] constexpr Quantized<BasicNet<T, Layers...>> quantize(const BasicNet<T, Layers...>& net,
                                                                   const Samples& samples) noexcept {
  using Net = BasicNet<T, Layers...>;
  using Got = std::remove_cvref_t<decltype(detail::input_of_sample(*samples.begin()))>;
  static_assert(wrong::say<wrong::calibration_mismatch<typename Net::Input, Got>>::value, "samples that the net cannot be fed");
  Quantized<Net> small{};
  if constexpr (Quantized<Net>::well_formed && std::is_same_v<typename Net::Input, Got>) {
    detail::Calibration<Net> seen;
    for (const auto& sample : samples) seen.observe(net, detail::input_of_sample(sample));
    detail::quantize_stages(net, seen, small);
  }
  return small;
}

/// The largest difference between an output of the net and of what quantize made of it, over samples as quantize takes them; in
/// the unit of the outputs. May be asserted: static_assert(quantization_error(net, small, samples) < 0.05f). NaN when a
/// difference is.
template <class Net, class Samples>
[[nodiscard]] constexpr typename Net::ScalarType quantization_error(const Net& net, const Quantized<Net>& small,
                                                                    const Samples& samples) noexcept {
  using T = typename Net::ScalarType;
  T largest{0};
  for (const auto& sample : samples) {
    const auto exact = net(detail::input_of_sample(sample)), rounded = small(detail::input_of_sample(sample));
    for (std::size_t i = 0; i < exact.size(); ++i) {
      const T difference = exact[i] > rounded[i] ? exact[i] - rounded[i] : rounded[i] - exact[i];
      if (!(difference <= largest)) largest = difference;
    }
  }
  return largest;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
