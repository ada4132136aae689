// SPDX-License-Identifier: BSL-1.0
// What every layer must obey. A new layer gets all of it by one line in tests/layers/laws.cpp.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <ctnn/layers/reshape.hpp>
#include <ctnn/layers/tanh.hpp>
#include <ctnn/losses/half_squared_error.hpp>
#include <ctnn/net/backward.hpp>
#include <ctnn/net/detail/plan.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/forward.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/train/check_gradients.hpp>
#include <ctnn/train/loss_and_gradients.hpp>
#include <ctnn/train/sample.hpp>

#include "support/numbers.hpp"
#include "support/scale.hpp"

namespace test {

/// Three samples, a net with random weights (biases too), and what it should say.
template <class Net>
struct Fixture {
  Net net{ctnn::Seed{7}};
  std::array<ctnn::Sample<typename Net::Input, typename Net::Output>, 3> samples{};

  constexpr Fixture() noexcept {
    using T = typename Net::ScalarType;
    ctnn::Random random{ctnn::Seed{11}};
    ctnn::for_each_tensor<Net>(
        [&](auto, const char*, auto& tensor) {
          for (T& value : tensor.values) value += random.uniform(T(-0.3), T(0.3));
        },
        net);
    for (auto& sample : samples) {
      sample.input = numbers<T, Net::input_shape.size()>(random);
      sample.target = numbers<T, Net::output_shape.size()>(random);
    }
  }
};

/// Reshape to a shape.
template <ctnn::Shape To, class Axes = std::make_index_sequence<To.rank>>
struct reshape_to;
template <ctnn::Shape To, std::size_t... Axis>
struct reshape_to<To, std::index_sequence<Axis...>> {
  using type = ctnn::Reshape<To.extents[Axis]...>;
};

/// The layer between two others, so that both of its neighbours' gradients pass through it: each number of dL/dx shows in a factor's
/// gradient. (Not a Dense on each side: its products of matrices would be most of what there is to compile.)
template <class Layer, ctnn::Shape Input>
using Between = ctnn::BasicNet<double, Scale<Input.size()>, ctnn::Tanh, typename reshape_to<Input>::type, Layer,
                               Scale<ctnn::detail::make_plan<Layer>(Input).output().size()>>;

/// A layer makes the shape that it announces.
template <class Layer, ctnn::Shape Input, ctnn::Shape Output>
[[nodiscard]] constexpr bool keeps_its_shape() noexcept {
  using Net = Between<Layer, Input>;
  return Net::plan.before[3] == Input && Net::plan.after[3] == Output;
}

/// The largest error that check_gradients finds; 1 where it had to leave a parameter out.
template <class Net>
[[nodiscard]] constexpr double gradient_error() noexcept {
  const Fixture<Net> fixture;
  const auto check = ctnn::check_gradients(fixture.net, ctnn::HalfSquaredError{}, fixture.samples);
  return check.skipped == 0 ? check.largest : 1;
}

/// No gradient comes from nothing.
template <class Net>
[[nodiscard]] constexpr bool zero_gives_zero() noexcept {
  Fixture<Net> fixture;
  std::array<typename Net::Input, 3> inputs{};
  for (std::size_t i = 0; i < 3; ++i) inputs[i] = fixture.samples[i].input;
  typename Net::template Tape<3> tape;
  typename Net::Gradients gradients;
  ctnn::for_each_tensor<Net>([](auto, const char*, auto& tensor) { tensor.values.fill(1); }, gradients);
  ctnn::forward(fixture.net, inputs, tape);
  ctnn::backward(fixture.net, tape, std::array<typename Net::Output, 3>{}, gradients);
  bool zero = true;
  ctnn::for_each_parameter<Net>(
      [&](auto, const char*, auto& tensor) {
        for (const auto gradient : tensor.values) zero = zero && gradient == 0;
      },
      gradients);
  return zero;
}

/// The gradient of a mean loss is the mean of the samples' gradients. (Not a law for batch statistics and randomness.)
template <class Net>
[[nodiscard]] constexpr double batch_error() noexcept {
  Fixture<Net> fixture;
  auto together = ctnn::loss_and_gradients(fixture.net, ctnn::HalfSquaredError{}, fixture.samples).gradients;
  typename Net::Gradients mean{};
  for (const auto& sample : fixture.samples) {
    const std::array<ctnn::Sample<typename Net::Input, typename Net::Output>, 1> alone{sample};
    auto part = ctnn::loss_and_gradients(fixture.net, ctnn::HalfSquaredError{}, alone).gradients;
    ctnn::for_each_tensor<Net>(
        [](auto, const char*, auto& sum, auto& one) {
          for (std::size_t i = 0; i < sum.values.size(); ++i) sum.values[i] += one.values[i] / 3;
        },
        mean, part);
  }
  double largest = 0;
  ctnn::for_each_tensor<Net>(
      [&](auto, const char*, auto& a, auto& b) {
        for (std::size_t i = 0; i < a.values.size(); ++i) {
          const double error = magnitude(a.values[i] - b.values[i]);
          if (!(error <= largest)) largest = error;
        }
      },
      together, mean);
  return largest;
}

/// Many samples at a time get the bits that each has alone.
template <class Net>
[[nodiscard]] bool many_are_as_one() {
  const Fixture<Net> fixture;
  static std::array<typename Net::Input, 37> inputs;
  static std::array<typename Net::Output, 37> outputs;
  ctnn::Random random{ctnn::Seed{13}};
  for (auto& input : inputs) input = numbers<typename Net::ScalarType, Net::input_shape.size()>(random);
  fixture.net(inputs, outputs);
  bool equal = true;
  for (std::size_t i = 0; i < inputs.size(); ++i) equal = equal && outputs[i] == fixture.net(inputs[i]);
  return equal;
}

/// All bits of loss, outputs and gradients, as one number.
template <class Net>
[[nodiscard]] constexpr std::uint64_t fingerprint() noexcept {
  const Fixture<Net> fixture;
  std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
  const auto add = [&](auto value) { hash = (hash ^ std::bit_cast<std::uint64_t>(static_cast<double>(value))) * 0x100000001b3; };
  const auto result = ctnn::loss_and_gradients(fixture.net, ctnn::HalfSquaredError{}, fixture.samples);
  add(result.loss);
  ctnn::for_each_tensor<Net>(
      [&](auto, const char*, const auto& tensor) {
        for (const auto gradient : tensor.values) add(gradient);
      },
      result.gradients);
  for (const auto& sample : fixture.samples)
    for (const auto output : fixture.net(sample.input)) add(output);
  return hash;
}

}  // namespace test
