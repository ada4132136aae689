// SPDX-License-Identifier: BSL-1.0
// Layers that are made of layers.
#include <array>
#include <cstddef>
#include <string>
#include <type_traits>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/catch.hpp"

using namespace ctnn;

namespace {

template <class Net>
constexpr std::array<Sample<typename Net::Input, typename Net::Output>, 4> samples() {
  std::array<Sample<typename Net::Input, typename Net::Output>, 4> result{};
  Random random{Seed{5}};
  for (auto& [input, target] : result) {
    for (auto& value : input) value = random.uniform<typename Net::ScalarType>(-1, 1);
    for (auto& value : target) value = random.uniform<typename Net::ScalarType>(-1, 1);
  }
  return result;
}

/// Outputs for the samples after a few steps.
template <class Net>
constexpr auto trained_outputs() {
  Net net{Seed{3}};
  Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 0.01}, batch<4>};
  trainer.fit(samples<Net>(), {.epochs = 3});
  std::array<typename Net::Output, 4> outputs{};
  for (std::size_t i = 0; i < 4; ++i) outputs[i] = net(samples<Net>()[i].input);
  return outputs;
}

using Flat = BasicNet<double, Dense<2, 4>, Tanh, Dense<4>, Sigmoid, Dense<3>>;
using Nested = BasicNet<double, Sequential<Dense<2, 4>, Tanh, Sequential<Dense<4>, Sigmoid>>, Dense<3>>;
using Reshaped =
    BasicNet<double, Reshape<2, 1>, Dense<2, 4>, Reshape<2, 2>, Tanh, Flatten, Dense<4>, Sigmoid, Reshape<1, 4>, Dense<3>>;

template <auto Constant>
constexpr auto first_output() {
  return Constant({1, 2, 3})[0];
}

}  // namespace

TEST_CASE("a Sequential is what its layers are without it", "[net][structure]") {
  STATIC_REQUIRE(sizeof(Nested) == sizeof(Flat));
  STATIC_REQUIRE(Nested::parameter_count == Flat::parameter_count);
  STATIC_REQUIRE(Nested::multiply_adds == Flat::multiply_adds);
  SECTION("to the bit, weights that are drawn and learned included") {
    STATIC_REQUIRE(trained_outputs<Nested>() == trained_outputs<Flat>());
    REQUIRE(trained_outputs<Nested>() == trained_outputs<Flat>());
  }
  SECTION("its parameters are reached through it") {
    constexpr Nested net{Seed{3}};
    constexpr Flat flat{Seed{3}};
    STATIC_REQUIRE(net.layer<0>().layer<2>().layer<0>().weights == flat.layer<2>().weights);
    STATIC_REQUIRE(net.layer<1>().weights == flat.layer<4>().weights);
  }
  SECTION("and named by their path") {
    std::vector<std::string> names;
    const Nested net;
    for_each_tensor<Nested>(
        [&](auto layer, const char* name, const auto&) { names.push_back(std::to_string(layer) + '.' + name); }, net);
    CHECK(names == std::vector<std::string>{"0.0.weight", "0.0.bias", "0.2.0.weight", "0.2.0.bias", "1.weight", "1.bias"});
  }
}

TEST_CASE("weights are drawn for what follows them, in whatever they stand", "[net][structure]") {
  using Expected = Net<InputShape<4>, Dense<8>, ReLU, Dense<1>>;
  constexpr auto drawn = [](const auto& weights) { return weights == Expected{Seed{1}}.layer<0>().weights; };
  STATIC_REQUIRE(drawn(Net<InputShape<4>, Sequential<Dense<8>, ReLU>, Dense<1>>{Seed{1}}.layer<0>().layer<0>().weights));
  STATIC_REQUIRE(drawn(Net<InputShape<4>, Sequential<Dense<8>>, ReLU, Dense<1>>{Seed{1}}.layer<0>().layer<0>().weights));
  STATIC_REQUIRE(
      drawn(Net<InputShape<4>, Sequential<Sequential<Dense<8>>>, ReLU>{Seed{1}}.layer<0>().layer<0>().layer<0>().weights));
  STATIC_REQUIRE(drawn(Net<InputShape<4>, Dense<8>, Flatten, ReLU, Dense<1>>{Seed{1}}.layer<0>().weights));
  STATIC_REQUIRE(drawn(Net<InputShape<4>, Init<Sequential<Dense<8>, Tanh>, HeUniform{}>>{Seed{1}}.layer<0>().layer<0>().weights));
}

TEST_CASE("Flatten and Reshape cost nothing", "[net][structure]") {
  using Plain = BasicNet<double, InputShape<2, 1>, Dense<4>, Tanh, Dense<4>, Sigmoid, Dense<3>>;
  using Opened = BasicNet<double, InputShape<2, 1>, Flatten, Dense<4>, Reshape<2, 2>, Tanh, Flatten, Dense<4>, Sigmoid,
                          Reshape<1, 4>, Dense<3>>;
  STATIC_REQUIRE(Opened::stage_count == Plain::stage_count);
  STATIC_REQUIRE(Opened::inference_bytes == Plain::inference_bytes);
  STATIC_REQUIRE(Opened::training_bytes<4> == Plain::training_bytes<4>);
  STATIC_REQUIRE(sizeof(Opened) == sizeof(Plain));
  STATIC_REQUIRE(LayerInfo<Opened, 2>::output_shape == Shape{2, 2});
  STATIC_REQUIRE(LayerInfo<Opened, 4>::output_shape == Shape{4});
  STATIC_REQUIRE(trained_outputs<Opened>() == trained_outputs<Plain>());
  REQUIRE(trained_outputs<Opened>() == trained_outputs<Plain>());
  SECTION("even alone") {
    using Only = Net<InputShape<2, 2>, Flatten>;
    constexpr Only net;
    STATIC_REQUIRE(Only::output_shape == Shape{4});
    STATIC_REQUIRE(net({1, 2, 3, 4}) == Only::Output{1, 2, 3, 4});
  }
}

TEST_CASE("Residual adds what it is fed", "[net][structure]") {
  using Net = BasicNet<double, Residual<Dense<2, 2>>>;
  static constexpr Net net = [] {
    Net made;
    made.layer<0>().layer<0>() = {.weights = {{1, 2, 3, 4}}, .bias = {{0.5, -0.5}}};
    return made;
  }();
  // y = x + W^T x + b: 10 + 10 1 + 100 3 + 0.5, 100 + 10 2 + 100 4 - 0.5
  STATIC_REQUIRE(net({10, 100}) == Net::Output{320.5, 519.5});
  SECTION("before an activation that follows it") {
    using Rectified = BasicNet<double, Residual<Dense<2, 2>>, ReLU>;
    constexpr Rectified rectified = [] {
      Rectified made;
      made.layer<0>() = net.layer<0>();
      return made;
    }();
    STATIC_REQUIRE(rectified({-10, -100}) == Rectified::Output{0, 0});
    STATIC_REQUIRE(rectified({10, 100}) == Rectified::Output{320.5, 519.5});
  }
  SECTION("after its own last activation: y = x + max(0, F(x)), and back: 1 + F' where F(x) > 0") {
    using Inner = BasicNet<double, InputShape<2>, Identity, Residual<Dense<2>, ReLU>>;
    constexpr auto gradient_of_input = [] {
      Inner made;
      made.layer<1>().layer<0>() = {.weights = {{1, 2, 3, 4}}, .bias = {{0, -1000}}};
      const std::array<Inner::Input, 1> inputs{{{10, 100}}};
      Inner::Tape<1> tape;
      Inner::Gradients gradients;
      const auto outputs = forward(made, inputs, tape);
      const std::array values{outputs(0, 0), outputs(0, 1)};
      backward(made, tape, std::array<Inner::Output, 1>{{{1, 1}}}, gradients);
      const auto input = tape.gradient_of<0>();
      return std::array{values[0], values[1], input(0, 0), input(0, 1)};
    };
    // F = (310, 420 - 1000): outputs 10 + 310, 100 + 0; dL/dx = (1 + 1, 1 + 3)
    REQUIRE_BOTH(gradient_of_input() == std::array<double, 4>{320, 100, 2, 4});
  }
  SECTION("and memory is only taken where its last activation needs it") {
    using Without = Net::Tape<8>;
    using With = BasicNet<double, Residual<Dense<2, 2>, Tanh>>::Tape<8>;
    STATIC_REQUIRE(sizeof(With) >= sizeof(Without) + 8 * 2 * sizeof(double));
  }
}

TEST_CASE("Sum adds up, Concat puts side by side", "[net][structure]") {
  constexpr auto doubled = [] {
    Dense<2, 2>::Parameters<double> twice{};
    twice.weights = {{2, 0, 0, 2}};
    return twice;
  }();
  SECTION("rows") {
    using Added = BasicNet<double, InputShape<2>, Sum<Identity, Dense<2>, ReLU>>;
    constexpr Added added = [=] {
      Added made;
      made.layer<0>().layer<1>() = doubled;
      return made;
    }();
    STATIC_REQUIRE(added({1, -3}) == Added::Output{1 + 2 + 1, -3 - 6 + 0});
    using Joined = BasicNet<double, InputShape<2>, Concat<ReLU, Dense<2>, Identity>, Tanh>;
    constexpr Joined joined = [=] {
      Joined made;
      made.layer<0>().layer<1>() = doubled;
      return made;
    }();
    constexpr auto t = [](double x) { return Tanh::value(x); };
    STATIC_REQUIRE(joined({1, -3}) == Joined::Output{t(1), t(0), t(2), t(-6), t(1), t(-3)});
    REQUIRE(joined({1, -3}) == Joined::Output{t(1), t(0), t(2), t(-6), t(1), t(-3)});
  }
  SECTION("channels of images") {
    using Images = Net<InputShape<2, 3, 4>, Concat<Identity, MaxPool2D<1>, Conv2D<3, 1>>>;
    STATIC_REQUIRE(Images::output_shape == Shape{7, 3, 4});
    STATIC_REQUIRE(Images::multiply_adds == 3 * 2 * 12);
  }
  SECTION("one branch is enough") {
    STATIC_REQUIRE(BasicNet<double, InputShape<2>, Sum<ReLU>>{}({1, -3}) == std::array<double, 2>{1, 0});
    STATIC_REQUIRE(BasicNet<double, InputShape<2>, Concat<ReLU>>{}({1, -3}) == std::array<double, 2>{1, 0});
  }
}

TEST_CASE("Repeat is its block, again and again", "[net][structure]") {
  using Unrolled =
      BasicNet<double, Dense<2, 3>, Residual<Dense<3>, Tanh>, Residual<Dense<3>, Tanh>, Residual<Dense<3>, Tanh>, Dense<3>>;
  using Repeated = BasicNet<double, Dense<2, 3>, Repeat<3, Residual<Dense<3>, Tanh>>, Dense<3>>;
  STATIC_REQUIRE(sizeof(Repeated) == sizeof(Unrolled));
  STATIC_REQUIRE(Repeated::parameter_count == Unrolled::parameter_count);
  STATIC_REQUIRE(Repeated::multiply_adds == Unrolled::multiply_adds);
  STATIC_REQUIRE(trained_outputs<Repeated>() == trained_outputs<Unrolled>());
  REQUIRE(trained_outputs<Repeated>() == trained_outputs<Unrolled>());
  SECTION("also when the block ends with an activation, and when another follows") {
    using A = BasicNet<double, Dense<2, 3>, Dense<3>, Sigmoid, Dense<3>, Sigmoid, Tanh, Dense<3>>;
    using B = BasicNet<double, Dense<2, 3>, Repeat<2, Dense<3>, Sigmoid>, Tanh, Dense<3>>;
    STATIC_REQUIRE(trained_outputs<A>() == trained_outputs<B>());
    REQUIRE(trained_outputs<A>() == trained_outputs<B>());
  }
  SECTION("its blocks have parameters of their own") {
    constexpr Repeated net{Seed{3}};
    constexpr Unrolled flat{Seed{3}};
    STATIC_REQUIRE(net.layer<1>().blocks[2].layer<0>().layer<0>().weights == flat.layer<3>().layer<0>().weights);
  }
}

TEST_CASE("nets of layers within layers are structural, trivially copyable and usable in many ways", "[net][structure]") {
  using Net =
      Net<InputShape<2, 4>, Repeat<2, Residual<Conv1D<2, 3, same>, BatchNorm<>, ReLU>>, Concat<Identity, MaxPool1D<1>>, Dense<3>>;
  STATIC_REQUIRE(std::is_trivially_copyable_v<Net>);
  STATIC_REQUIRE(std::is_same_v<decltype(convert<double>(Net{})),
                                BasicNet<double, InputShape<2, 4>, Repeat<2, Residual<Conv1D<2, 3, same>, BatchNorm<>, ReLU>>,
                                         Concat<Identity, MaxPool1D<1>>, Dense<3>>>);
  static constexpr Net net{Seed{1}};
  SECTION("as a template argument") { STATIC_REQUIRE(first_output<net>() == net({1, 2, 3})[0]); }
  SECTION("many samples at a time have the bits of one") {
    std::array<Net::Input, 37> inputs{};
    Random random{Seed{2}};
    for (auto& input : inputs)
      for (float& value : input) value = random.uniform<float>(-1, 1);
    std::array<Net::Output, 37> outputs{};
    net(inputs, outputs);
    for (std::size_t i = 0; i < 37; ++i) CHECK(outputs[i] == net(inputs[i]));
  }
  SECTION("the summary tells what was written") {
    CHECK(std::string{summary<Net>()}.find("Concat<Identity, MaxPool1D<1>>") != std::string::npos);
  }
}
