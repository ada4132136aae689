// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <thread>
#include <type_traits>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/layer_laws.hpp"

using namespace ctnn;

namespace {

using Xor = Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>;
using Digits = Net<Dense<64, 32>, ReLU, Dense<32, 10>>;

/// Usable as a template argument.
template <Xor net>
constexpr float at_the_origin = net({0, 0})[0];

}  // namespace

TEST_CASE("a net knows its sizes", "[net]") {
  STATIC_REQUIRE(Xor::layer_count == 4);
  STATIC_REQUIRE(Xor::parameter_count == 2 * 4 + 4 + 4 * 1 + 1);
  STATIC_REQUIRE(Xor::multiply_adds == 2 * 4 + 4 * 1);
  STATIC_REQUIRE(Xor::input_shape == Shape{2});
  STATIC_REQUIRE(Xor::output_shape == Shape{1});
  STATIC_REQUIRE(std::is_same_v<Xor::Input, std::array<float, 2>>);
  STATIC_REQUIRE(std::is_same_v<Xor::Output, std::array<float, 1>>);
  STATIC_REQUIRE(std::is_same_v<BasicNet<double, Dense<3, 2>>::Output, std::array<double, 2>>);
}

TEST_CASE("a net is its parameters, nothing else", "[net]") {
  STATIC_REQUIRE(sizeof(Xor) == 17 * sizeof(float));
  STATIC_REQUIRE(sizeof(BasicNet<double, Dense<3, 5>, ReLU, Dense<5, 2>>) == (3 * 5 + 5 + 5 * 2 + 2) * sizeof(double));
  STATIC_REQUIRE(std::is_trivially_copyable_v<Xor>);
  STATIC_REQUIRE(std::is_trivially_copyable_v<Digits>);
  STATIC_REQUIRE(at_the_origin<Xor{}> == 0.5f);
}

TEST_CASE("every layer has its own arrays, every stage its own on the tape", "[net]") {
  Digits net;
  STATIC_REQUIRE(std::is_same_v<decltype(net.layer<0>().weights.values), std::array<float, 64 * 32>>);
  STATIC_REQUIRE(std::is_same_v<decltype(net.layer<0>().bias.values), std::array<float, 32>>);
  STATIC_REQUIRE(std::is_same_v<decltype(net.layer<2>().weights.values), std::array<float, 32 * 10>>);
  STATIC_REQUIRE(std::is_same_v<decltype(net.layer<2>().bias.values), std::array<float, 10>>);
  Digits::Gradients gradients;
  STATIC_REQUIRE(std::is_same_v<decltype(gradients.layer<2>().weights), decltype(net.layer<2>().weights)>);
  STATIC_REQUIRE(sizeof gradients == sizeof net);
  Digits::Tape<5> tape;
  STATIC_REQUIRE(std::is_same_v<decltype(tape.stage<0>().values), std::array<float, 5 * 32>>);  // Dense<64, 32> and ReLU
  constexpr std::size_t row = kernels::padded<float>(10);  // whole registers
  STATIC_REQUIRE(row >= 10);
  STATIC_REQUIRE(std::is_same_v<decltype(tape.stage<1>().values), std::array<float, 5 * row>>);
}

TEST_CASE("weights are stored [in][out]", "[net]") {
  constexpr auto set = [] {
    Net<Dense<2, 3>> net;
    net.layer<0>().weights[1][2] = 5;
    return net;
  };
  REQUIRE_BOTH(set().layer<0>().weights.values[1 * 3 + 2] == 5);
  REQUIRE_BOTH(set()({0, 1})[2] == 5);
}

TEST_CASE("rows of whole cache lines are aligned to them, others are not padded", "[net]") {
  STATIC_REQUIRE(alignof(Net<Dense<3, 5>>) == alignof(float));
  STATIC_REQUIRE(alignof(Net<Dense<3, 16>>) == 64);
  STATIC_REQUIRE(alignof(BasicNet<double, Dense<3, 8>>) == 64);
}

TEST_CASE("bytes are announced exactly", "[net]") {
  // Two buffers in which the hidden stages take turns: 32 and 16 numbers; the last stage writes to the caller's output.
  using Three = Net<Dense<16, 32>, ReLU, Dense<32, 16>, ReLU, Dense<16, 4>>;
  STATIC_REQUIRE(Three::inference_bytes == (32 + 16) * sizeof(float));
  STATIC_REQUIRE(Three::inference_bytes == sizeof(Three::Scratch));
  STATIC_REQUIRE(Xor::inference_bytes == 4 * sizeof(float));
  STATIC_REQUIRE(Xor::training_bytes<4> == sizeof(Xor::Tape<4>));
  // Pointers to 4 samples and their number; outputs of 4 and 1 units; their gradients
  STATIC_REQUIRE(Xor::training_bytes<4> == 4 * sizeof(void*) + sizeof(std::size_t) + 2 * 4 * (4 + 1) * sizeof(float));
}

TEST_CASE("InputShape opens a net and counts as no layer", "[net]") {
  using Opened = Net<InputShape<2>, Dense<4>, Tanh, Dense<1>, Sigmoid>;
  STATIC_REQUIRE(Opened::layer_count == 4);
  STATIC_REQUIRE(Opened::parameter_count == 17);
  STATIC_REQUIRE(Opened::input_shape == Shape{2});
  STATIC_REQUIRE(Net<InputShape<1, 4, 4>, Dense<3>>::input_shape == Shape{1, 4, 4});
  STATIC_REQUIRE(Net<InputShape<1, 4, 4>, Dense<16, 3>>::input_shape == Shape{1, 4, 4});
  STATIC_REQUIRE(Net<InputShape<1, 4, 4>, Dense<3>>::parameter_count == 16 * 3 + 3);
  constexpr auto same = [] {
    const Opened a{Seed{3}};
    const Xor b{Seed{3}};
    return a({0.25f, -1}) == b({0.25f, -1}) && a.layer<2>().weights == b.layer<2>().weights;
  };
  REQUIRE_BOTH(same());
}

TEST_CASE("a net may begin with an activation, double one, or be nothing else", "[net]") {
  using Odd = BasicNet<double, InputShape<3>, ReLU, ReLU, Tanh>;
  STATIC_REQUIRE(Odd::parameter_count == 0);
  constexpr auto y = [] { return Odd{}({-1.0, 0.0, 0.5}); };
  REQUIRE_BOTH((y()[0] == 0 && y()[1] == 0));
  REQUIRE_BOTH(test::near(y()[2], 0.46211715726000976, 1e-15));  // tanh(1/2), Abramowitz and Stegun, table 4.15
}

TEST_CASE("all forms of inference agree", "[net]") {
  const Digits net{Seed{1}};
  Random random{Seed{2}};
  std::vector<Digits::Input> inputs(37);
  for (auto& input : inputs) input = test::numbers<float, 64>(random);
  std::vector<Digits::Output> outputs(37);
  net(inputs, outputs);
  Digits::Scratch scratch;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    CHECK(net(inputs[i]) == outputs[i]);
    CHECK(net(inputs[i], scratch) == outputs[i]);
  }
  // As far as both spans go
  std::vector<Digits::Output> few(3), more(40, Digits::Output{7});
  net(inputs, few);
  net(inputs, more);
  CHECK(few[2] == outputs[2]);
  CHECK(more[36] == outputs[36]);
  CHECK(more[37] == Digits::Output{7});
}

TEST_CASE("threads may share a net", "[net]") {
  const Digits net{Seed{1}};
  Random random{Seed{2}};
  std::vector<Digits::Input> inputs(500);
  for (auto& input : inputs) input = test::numbers<float, 64>(random);
  std::vector<Digits::Output> alone(inputs.size()), first(inputs.size()), second(inputs.size());
  net(inputs, alone);
  std::thread one{[&] { net(inputs, first); }}, other{[&] { net(inputs, second); }};
  one.join();
  other.join();
  CHECK(first == alone);
  CHECK(second == alone);
}

TEST_CASE("a net without a seed is all zeros, with one it is random and the same everywhere", "[net]") {
  constexpr auto sum = [](const Xor& net) {
    double total = 0;
    for_each_tensor<Xor>(
        [&](auto, const char*, const auto& tensor) {
          for (const float value : tensor.values) total += test::magnitude(static_cast<double>(value));
        },
        net);
    return total;
  };
  REQUIRE_BOTH(sum(Xor{}) == 0);
  REQUIRE_BOTH(sum(Xor{Seed{1}}) > 0);
  REQUIRE_BOTH(Xor{Seed{1}}.layer<0>().weights == Xor{Seed{1}}.layer<0>().weights);
  REQUIRE_BOTH(!(Xor{Seed{1}}.layer<0>().weights == Xor{Seed{2}}.layer<0>().weights));
}

TEST_CASE("NaN in, NaN out", "[net]") {  // at run time only: clang ends a constant expression that makes a NaN
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(std::isnan(BasicNet<double, Dense<2, 3>, ReLU, Dense<3, 1>>{Seed{1}}({nan, 1})[0]));
  CHECK(std::isnan(BasicNet<double, InputShape<1>, ReLU>{}({nan})[0]));
  CHECK(std::isnan(BasicNet<double, InputShape<1>, LeakyReLU<>>{}({nan})[0]));
  CHECK(std::isnan(BasicNet<double, InputShape<1>, Sigmoid>{}({nan})[0]));
  CHECK(std::isnan(BasicNet<double, InputShape<1>, Tanh>{}({nan})[0]));
  CHECK(std::isnan(BasicNet<double, InputShape<2>, Softmax>{}({nan, 1})[1]));
  CHECK(std::isnan(BasicNet<double, InputShape<2>, Softmax>{}({1, nan})[0]));
}
