// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "quantize/golden.hpp"
#include "support/both.hpp"
#include "support/catch.hpp"

using namespace ctnn;

namespace {

template <class Net, std::size_t Count>
constexpr std::array<typename Net::Input, Count> some_inputs() {
  std::array<typename Net::Input, Count> inputs{};
  Random random{Seed{3}};
  for (auto& input : inputs)
    for (float& x : input) x = random.uniform(-1.0F, 1.0F);
  return inputs;
}

/// The error over some samples, as a share of the largest output.
template <class Net>
float relative_error() {
  const Net net{Seed{5}};
  const auto inputs = some_inputs<Net, 20>();
  float largest = 0;
  for (const auto& input : inputs)
    for (const float y : net(input)) largest = y > largest ? y : -y > largest ? -y : largest;
  return quantization_error(net, quantize(net, inputs), inputs) / largest;
}

using Small = Net<Dense<3, 4>, ReLU, Dense<4, 2>>;

/// The net and the samples that generate_int8.py draws.
struct FromScript {
  Small net;
  std::array<Small::Input, 6> samples{};

  constexpr FromScript() noexcept {
    golden::Numbers numbers{99};
    const auto draw = [&](std::int32_t lowest, std::int32_t highest, float by, auto& values) {
      for (float& value : values) value = static_cast<float>(numbers.within(lowest, highest)) / by;
    };
    draw(-64, 64, 64, net.layer<0>().weights.values);
    draw(-32, 32, 64, net.layer<0>().bias.values);
    draw(-64, 64, 64, net.layer<2>().weights.values);
    draw(-32, 32, 64, net.layer<2>().bias.values);
    for (auto& sample : samples) draw(-16, 16, 8, sample);
  }
};

template <std::size_t Outputs, std::size_t Inputs>
void append(std::vector<std::int32_t>& to, const kernels::Int8Weights<Outputs, Inputs>& layer) {
  for (std::size_t o = 0; o < Outputs; ++o) {
    for (std::size_t i = 0; i < Inputs; ++i) to.push_back(layer.weights[o * Inputs + i]);
    to.push_back(layer.channels[o].bias);
    to.push_back(layer.channels[o].multiplier);
    to.push_back(layer.channels[o].right_shift);
  }
}

constexpr FromScript from_script;
constexpr auto small = quantize(from_script.net, from_script.samples);

}  // namespace

TEST_CASE("quantize finds TensorFlow Lite's scales, zero points and multipliers", "[quantize]") {
  REQUIRE(small.input.scale == tflite::small_net.scales[0]);
  REQUIRE(small.output.scale == tflite::small_net.scales[1]);
  REQUIRE(small.input.zero_point == tflite::small_net.zero_points[0]);
  REQUIRE(small.output.zero_point == tflite::small_net.zero_points[1]);
  std::vector<std::int32_t> numbers;
  append(numbers, small.layer<0>());
  append(numbers, small.layer<2>());
  REQUIRE(numbers.size() == tflite::small_net.numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    INFO("number " << i);
    REQUIRE(numbers[i] == tflite::small_net.numbers[i]);
  }
}

TEST_CASE("the compiler quantizes as the machine does", "[quantize]") {
  const auto at_run_time = quantize(from_script.net, std::span{from_script.samples});
  REQUIRE(at_run_time.layer<0>() == small.layer<0>());
  REQUIRE(at_run_time.layer<2>() == small.layer<2>());
  REQUIRE((at_run_time.input == small.input && at_run_time.output == small.output));
  STATIC_REQUIRE(quantization_error(from_script.net, small, from_script.samples) < 0.02F);
  REQUIRE(quantization_error(from_script.net, at_run_time, from_script.samples) ==
          quantization_error(from_script.net, small, from_script.samples));
}

TEST_CASE("a quantized net is called as the float net is", "[quantize]") {
  using Quantized = ctnn::Quantized<Small>;
  STATIC_REQUIRE(Quantized::inference_bytes == sizeof(Quantized::Scratch));
  STATIC_REQUIRE(Quantized::inference_bytes == 4);  // of one hidden layer of 4
  STATIC_REQUIRE(sizeof(ctnn::Quantized<Net<Dense<16, 32>, ReLU, Dense<32, 16>, ReLU, Dense<16, 4>>>::Scratch) == 32 + 16);
  const Quantized::Output y = small({0.5F, -1, 0.25F});
  SECTION("with the caller's memory") {
    Quantized::Scratch scratch;
    REQUIRE(small({0.5F, -1, 0.25F}, scratch) == y);
  }
  SECTION("without floats") {
    const Quantized::QuantizedInput x{small.input.quantize(0.5F), small.input.quantize(-1.0F), small.input.quantize(0.25F)};
    const auto q = small(x);
    for (std::size_t i = 0; i < 2; ++i) REQUIRE(small.output.dequantize<float>(q[i]) == y[i]);
  }
  SECTION("for many samples") {
    std::array<Quantized::Output, 6> outputs{};
    small(from_script.samples, outputs);
    for (std::size_t i = 0; i < 6; ++i) REQUIRE(outputs[i] == small(from_script.samples[i]));
  }
}

TEST_CASE("all int8 layers stay near the float net", "[quantize]") {
  REQUIRE(relative_error<Net<Dense<16, 32>, ReLU, Dense<32, 16>, ReLU, Dense<16, 4>>>() < 0.02F);
  REQUIRE(relative_error<Net<Dense<7, 5>, Tanh, Dense<3>, Sigmoid>>() < 0.02F);
  // Three tables in a row, each of which rounds what it is given and what it gives.
  REQUIRE(relative_error<Net<Dense<7, 9>, LeakyReLU<>, Dense<9>, GELU, Dense<9>, SiLU, Dense<3>, HardTanh>>() < 0.06F);
  REQUIRE(relative_error<Net<InputShape<5>, ReLU, Dropout<>, Dense<3>, Identity, ReLU, Init<Dense<4>, HeNormal{}>, Softmax>>() <
          0.02F);
  REQUIRE(relative_error<Net<InputShape<2, 9>, Conv1D<6, 3, causal>, ReLU, MaxPool1D<3>, DepthwiseConv1D<2>, AveragePool1D<2>,
                             Flatten, Dense<3>>>() < 0.03F);
  REQUIRE(relative_error<Net<InputShape<1, 8, 8>, Conv2D<4, 3, same>, ReLU, MaxPool2D<2>, Conv2D<6, 3, Padding{1}, Groups{2}>,
                             Tanh, AveragePool2D<3, Stride{1}, Padding{1}>, GlobalAveragePool, Dense<5>>>() < 0.05F);
  SECTION("and one that does nothing rounds") { REQUIRE(relative_error<Net<InputShape<4>, Dropout<>, Identity>>() < 0.005F); }
}

TEST_CASE("a trained net answers as before", "[quantize]") {
  using Xor = Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>;
  const std::array<Sample<Xor::Input, Xor::Output>, 4> gate{{{{0, 0}, {0}}, {{0, 1}, {1}}, {{1, 0}, {1}}, {{1, 1}, {0}}}};
  Xor net{Seed{1}};
  Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 0.05}, batch<4>};
  trainer.fit(gate, {.epochs = 300});
  const auto int8 = quantize(net, gate);
  REQUIRE(accuracy(net, gate) == 1);
  REQUIRE(accuracy(int8, gate) == 1);
  REQUIRE(quantization_error(net, int8, gate) < 0.02F);
  REQUIRE(sizeof int8 < 2 * 256 + 5 * 12 + 12 + 2 * 4 + 16 + 4);  // tables, channels, weights, and a few numbers
}

TEST_CASE("activations that only bound become part of the layer before them", "[quantize]") {
  using Rectified = Net<InputShape<1, 4>, MaxPool1D<2>, ReLU, Conv1D<1, 1>, HardTanh>;
  constexpr Rectified net{Seed{1}};
  constexpr std::array<Rectified::Input, 2> samples{{{-1, 1, -3, -2}, {3, 4, -2, -4}}};
  constexpr auto int8 = quantize(net, samples);
  STATIC_REQUIRE(int8.layer<0>().lowest == int8.layer<0>().zero_point);
  STATIC_REQUIRE(int8.layer<0>().highest == 127);
  STATIC_REQUIRE(quantization_error(net, int8, samples) < 0.02F);
  using Clamped = Net<InputShape<1, 4>, MaxPool1D<2>, HardTanh>;
  STATIC_REQUIRE(quantization_error(Clamped{}, quantize(Clamped{}, samples), samples) < 0.02F);
  STATIC_REQUIRE(sizeof(Quantized<Clamped>) == sizeof(kernels::Int8Range) + 1 + 2 * sizeof(Quantization));  // no table
}

TEST_CASE("what no scale suits is still computed", "[quantize]") {
  SECTION("a net of zeros, samples of zeros, no samples") {
    constexpr Small zeros{};
    constexpr std::array<Small::Input, 1> zero{};
    REQUIRE_BOTH(quantize(zeros, zero)(zero[0]) == Small::Output{});
    REQUIRE_BOTH(quantize(zeros, std::span<const Small::Input>{})(zero[0]) == Small::Output{});
  }
  SECTION("a bias beside weights that are nearly 0") {
    constexpr auto net = [] {
      Net<Dense<1, 2>> made;
      made.layer<0>() = {.weights = {{1e-20F, 1}}, .bias = {{1, -1}}};
      return made;
    }();
    constexpr std::array<std::array<float, 1>, 2> samples{{{-1}, {1}}};
    REQUIRE_BOTH(quantization_error(net, quantize(net, samples), samples) < 0.01F);
  }
  SECTION("outputs that hardly change: the sums' own steps are fine enough") {
    constexpr auto net = [] {
      Net<Dense<2, 1>> made;
      made.layer<0>() = {.weights = {{1, -1}}, .bias = {{0}}};
      return made;
    }();
    constexpr std::array<std::array<float, 2>, 2> samples{{{1, 1}, {100, 99.999F}}};
    constexpr auto int8 = quantize(net, samples);
    STATIC_REQUIRE(int8.layer<0>().channels[0].right_shift >= 0);
    STATIC_REQUIRE(quantization_error(net, int8, samples) < 0.01F);
  }
  SECTION("numbers that are none") {
    constexpr float nan = std::numeric_limits<float>::quiet_NaN(), infinity = std::numeric_limits<float>::infinity();
    const std::array<Small::Input, 2> samples{{{nan, infinity, -infinity}, {1, 1, 1}}};
    REQUIRE(quantize(from_script.net, samples).input.scale == 1.0F / 255);
    const std::array<Small::Input, 1> one{{{nan, 1, 1}}};
    REQUIRE_FALSE(quantization_error(from_script.net, small, one) < 1000);
  }
  SECTION("inputs out of range are those at its end") {
    REQUIRE(small({1000, 1000, 1000}) == small({2, 2, 2}));
    REQUIRE(small({-1000, -1e30F, -1000}) == small({-2.1F, -2.1F, -2.1F}));
  }
}

TEST_CASE("numbers are rounded to the nearest, halves away from 0", "[quantize]") {
  constexpr Quantization halves{.scale = 0.5F, .zero_point = 10};
  STATIC_REQUIRE(halves.quantize(0.25F) == 11);
  STATIC_REQUIRE(halves.quantize(-0.25F) == 9);
  STATIC_REQUIRE(halves.quantize(0.2499999F) == 10);
  STATIC_REQUIRE(halves.quantize(-0.75) == 8);
  STATIC_REQUIRE(halves.quantize(58.4F) == 127);
  STATIC_REQUIRE(halves.quantize(1e30F) == 127);
  STATIC_REQUIRE(halves.quantize(-1e30F) == -128);
  REQUIRE(halves.quantize(std::numeric_limits<float>::quiet_NaN()) == -128);
  STATIC_REQUIRE(halves.dequantize<float>(11) == 0.5F);
  STATIC_REQUIRE(halves.dequantize<double>(-128) == -69);
}

TEST_CASE("a net of doubles is quantized too", "[quantize]") {
  using Doubles = BasicNet<double, Dense<2, 3>, Tanh, Dense<3, 2>, Softmax>;
  constexpr Doubles net{Seed{4}};
  constexpr std::array<Doubles::Input, 3> samples{{{1, 0}, {0, 1}, {-1, 1}}};
  REQUIRE_BOTH(quantization_error(net, quantize(net, samples), samples) < 0.02);
}

TEST_CASE("a net with numbers that are not finite is quantized without undefined behaviour", "[quantize]") {
  using Line = Net<Dense<2, 1>>;
  const auto answer = [](float weight, float bias) {
    Line net;
    net.layer<0>().weights.values = {weight, 0.5F};
    net.layer<0>().bias.values = {bias};
    const std::array<Line::Input, 2> inputs{{{1, 1}, {-1, -1}}};
    return quantize(net, inputs)({1, 1})[0];
  };
  constexpr float infinity = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
  CHECK(answer(1, 0) > 1.4F);
  for (const float odd : {infinity, -infinity, nan}) {
    CHECK(is_finite(answer(1, odd)));
    CHECK(is_finite(answer(odd, 0)));
  }
}
