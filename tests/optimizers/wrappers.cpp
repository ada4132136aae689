// SPDX-License-Identifier: BSL-1.0
// Optimizers that wrap others: groups, clipping by value, averages.
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

namespace {

using Pair = BasicNet<double, Dense<2, 2>, Tanh, Dense<2, 1>>;  // layers 0 and 2 have parameters

constexpr Pair start() { return Pair{Seed{3}, Constant{0.5}}; }

/// All gradients of a net the same number.
constexpr Pair::Gradients everywhere(double gradient) {
  Pair::Gradients gradients;
  for_each_tensor<Pair>([&](auto, const char*, auto& tensor) { tensor.values.fill(gradient); }, gradients);
  return gradients;
}

/// The net after steps with gradients of 1.
template <class O>
constexpr Pair after(const O& optimizer, std::size_t steps = 1, double gradient = 1) {
  Pair net = start();
  Pair::State<O> state;
  for (std::size_t step = 0; step < steps; ++step) update(net, everywhere(gradient), optimizer, state);
  return net;
}

template <std::size_t I>
constexpr double weight(const Pair& net) {
  return net.layer<I>().weights[0][0];
}
template <std::size_t I>
constexpr double bias(const Pair& net) {
  return net.layer<I>().bias[0];
}

static_assert(Optimizer<Frozen> && Optimizer<ParameterGroups<Adam>> && Optimizer<ClipByValue<Adam>>);
static_assert(Optimizer<ParameterGroups<Group<TakesBiases, Nadam>, Adam>> && Optimizer<ExponentialMovingAverage<SGD>>);

}  // namespace

TEST_CASE("groups give parameters optimizers of their own", "[optimizers][groups]") {
  constexpr ParameterGroups groups{Group{biases, GradientDescent{.learning_rate = 0.25}},
                                   GradientDescent{.learning_rate = 0.125}};
  REQUIRE_BOTH(weight<0>(after(groups)) == 0.5 - 0.125);
  REQUIRE_BOTH(weight<2>(after(groups)) == 0.5 - 0.125);
  REQUIRE_BOTH(bias<0>(after(groups)) == -0.25);
  REQUIRE_BOTH(bias<2>(after(groups)) == -0.25);
}

TEST_CASE("the first group that takes a tensor has it, and a lambda may choose", "[optimizers][groups]") {
  constexpr auto rate = [](double learning_rate) { return GradientDescent{.learning_rate = learning_rate}; };
  constexpr ParameterGroups groups{Group{[](ParameterId id) { return id.layer == 2 && id.rank == 2; }, rate(0.25)},
                                   Group{in_layers<2>, rate(0.0625)}, rate(0.125)};
  REQUIRE_BOTH(weight<2>(after(groups)) == 0.25);
  REQUIRE_BOTH(bias<2>(after(groups)) == -0.0625);
  REQUIRE_BOTH(weight<0>(after(groups)) == 0.375);
}

TEST_CASE("no decay on biases", "[optimizers][groups]") {
  // Two groups of AdamW differ from one by nothing but the biases' decay.
  constexpr auto with_bias = [](auto optimizer) {
    Pair net = start();
    net.layer<0>().bias.values.fill(2);
    Pair::State<decltype(optimizer)> state;
    update(net, everywhere(0), optimizer, state);
    return net;
  };
  constexpr AdamW decaying{.learning_rate = 0.25, .weight_decay = 0.5};
  constexpr ParameterGroups spared{Group{biases, AdamW{.learning_rate = 0.25, .weight_decay = 0}}, decaying};
  REQUIRE_BOTH(bias<0>(with_bias(decaying)) == 2 * (1 - 0.25 * 0.5));
  REQUIRE_BOTH(bias<0>(with_bias(spared)) == 2);
  REQUIRE_BOTH(weight<0>(with_bias(spared)) == 0.5 * (1 - 0.25 * 0.5));
}

TEST_CASE("frozen layers stay as they are, and the others learn as if alone", "[optimizers][groups]") {
  constexpr ParameterGroups frozen{Group{in_layers<0>, Frozen{}}, Adam{.learning_rate = 0.1}};
  REQUIRE_BOTH(after(frozen, 5).layer<0>().weights == start().layer<0>().weights);
  REQUIRE_BOTH(after(frozen, 5).layer<0>().bias == start().layer<0>().bias);
  REQUIRE_BOTH(after(frozen, 5).layer<2>().weights == after(Adam{.learning_rate = 0.1}, 5).layer<2>().weights);
  REQUIRE_BOTH(after(frozen, 5).layer<2>().bias == after(Adam{.learning_rate = 0.1}, 5).layer<2>().bias);
}

TEST_CASE("groups may hold optimizers of different kinds, each with what it remembers", "[optimizers][groups]") {
  constexpr ParameterGroups groups{Group{in_layers<0>, SGD{.learning_rate = 0.1, .momentum = 0.5}},
                                   Group{biases, Nadam{.learning_rate = 0.1}}, GradientDescent{.learning_rate = 0.1}};
  static_assert(decltype(groups)::slots == 2);
  REQUIRE_BOTH(weight<0>(after(groups, 5)) == weight<0>(after(SGD{.learning_rate = 0.1, .momentum = 0.5}, 5)));
  REQUIRE_BOTH(bias<2>(after(groups, 5)) == bias<2>(after(Nadam{.learning_rate = 0.1}, 5)));
  REQUIRE_BOTH(weight<2>(after(groups, 5)) == weight<2>(after(GradientDescent{.learning_rate = 0.1}, 5)));
}

TEST_CASE("a factor scales the learning rates of all groups", "[optimizers][groups]") {
  constexpr ParameterGroups groups{Group{biases, GradientDescent{.learning_rate = 0.5}}, Group{in_layers<2>, Frozen{}},
                                   GradientDescent{.learning_rate = 0.25}};
  static_assert(groups.learning_rate == 0.25 && scaled(groups, 0.5).learning_rate == 0.125);
  REQUIRE_BOTH(bias<0>(after(scaled(groups, 0.5))) == -0.25);
  REQUIRE_BOTH(weight<0>(after(scaled(groups, 0.5))) == 0.375);
  REQUIRE_BOTH(weight<2>(after(scaled(groups, 0.5))) == 0.5);
}

TEST_CASE("the trainer's fused update and `update` treat groups alike", "[optimizers][groups]") {
  constexpr std::array<Sample<Pair::Input, Pair::Output>, 2> samples{{{{1, -1}, {0.5}}, {{0.25, 2}, {-1}}}};
  constexpr ParameterGroups groups{Group{in_layers<0>, SGD{.learning_rate = 0.1, .momentum = 0.5}},
                                   Group{biases, Nadam{.learning_rate = 0.1}}, Adam{.learning_rate = 0.1}};
  constexpr auto fused = [=] {
    Pair net{Seed{4}};
    Trainer trainer{net, MeanSquaredError{}, groups, batch<2>};
    for (int i = 0; i < 3; ++i) trainer.step(samples);
    return net;
  };
  constexpr auto in_parts = [=] {
    Pair net{Seed{4}};
    Pair::State<std::remove_const_t<decltype(groups)>> state;
    for (int i = 0; i < 3; ++i) update(net, loss_and_gradients(net, MeanSquaredError{}, samples).gradients, groups, state);
    return net;
  };
  REQUIRE_BOTH(test::near(weight<0>(fused()), weight<0>(in_parts()), 1e-14));
  REQUIRE_BOTH(test::near(weight<2>(fused()), weight<2>(in_parts()), 1e-14));
  REQUIRE_BOTH(test::near(bias<0>(fused()), bias<0>(in_parts()), 1e-14));
  REQUIRE_BOTH(bias<2>(fused()) != 0);
}

TEST_CASE("ClipByValue clips each element of the gradient", "[optimizers][clip]") {
  constexpr ClipByValue clipped{GradientDescent{.learning_rate = 1}, 0.25};
  REQUIRE_BOTH(weight<0>(after(clipped, 1, 1e300)) == 0.25);
  REQUIRE_BOTH(weight<0>(after(clipped, 1, -7)) == 0.75);
  REQUIRE_BOTH(weight<0>(after(clipped, 1, 0.125)) == 0.375);
  REQUIRE_BOTH(scaled(clipped, 0.5).learning_rate == 0.5);
}

TEST_CASE("ClipByValue lets NaN through, so that the step is refused", "[optimizers][clip]") {
  constexpr ClipByValue clipped{Adam{}, 0.25};
  Pair net = start();
  Pair::State<std::remove_const_t<decltype(clipped)>> state;
  CHECK_FALSE(update(net, everywhere(std::numeric_limits<double>::quiet_NaN()), clipped, state));
  CHECK(weight<0>(net) == 0.5);
}

TEST_CASE("an exponential moving average follows its recurrence", "[optimizers][average]") {
  // w = 0.5, then -0.25 a step: 0.25, 0, -0.25.  a = 0.25; 0.5 0.25 + 0.5 0 = 0.125; 0.5 0.125 - 0.5 0.25 = -0.0625
  constexpr ExponentialMovingAverage averaged{GradientDescent{.learning_rate = 0.25}, 0.5};
  constexpr auto average = [=](std::size_t steps) {
    Pair net = start();
    Pair::State<std::remove_const_t<decltype(averaged)>> state;
    for (std::size_t step = 0; step < steps; ++step) update(net, everywhere(1), averaged, state);
    return state.slots[0].layer<0>().weights[0][0];
  };
  REQUIRE_BOTH(average(1) == 0.25);
  REQUIRE_BOTH(average(2) == 0.125);
  REQUIRE_BOTH(average(3) == -0.0625);
  REQUIRE_BOTH(weight<0>(after(averaged, 3)) == -0.25);  // what is learned stays the same
}

TEST_CASE("an average around groups, and groups around clipping", "[optimizers][average][groups]") {
  constexpr ExponentialMovingAverage averaged{
      ParameterGroups{Group{in_layers<0>, Frozen{}}, Group{biases, ClipByValue{GradientDescent{.learning_rate = 1}, 0.25}},
                      GradientDescent{.learning_rate = 0.25}},
      0.5};
  constexpr auto run = [=] {
    Pair net = start();
    Pair::State<std::remove_const_t<decltype(averaged)>> state;
    for (int step = 0; step < 2; ++step) update(net, everywhere(1), averaged, state);
    return state.slots[0];
  };
  REQUIRE_BOTH(run().layer<0>().weights[0][0] == 0.5);          // frozen: its average is itself
  REQUIRE_BOTH(run().layer<2>().weights[0][0] == 0.125);        // 0.25, then 0
  REQUIRE_BOTH(run().layer<2>().bias[0] == (-0.25 - 0.5) / 2);  // clipped to 0.25
}

TEST_CASE("the trainer hands out the averaged net", "[optimizers][average]") {
  constexpr std::array<Sample<Pair::Input, Pair::Output>, 2> samples{{{{1, -1}, {0.5}}, {{0.25, 2}, {-1}}}};
  constexpr auto difference = [=] {
    Pair net{Seed{4}}, expected;
    Trainer trainer{net, MeanSquaredError{}, ExponentialMovingAverage{Adam{.learning_rate = 0.1}, 0.75}, batch<2>};
    for (int step = 0; step < 4; ++step) {
      trainer.step(samples);
      for_each_tensor<Pair>(
          [&](auto, const char*, auto& average, const auto& now) {
            for (std::size_t i = 0; i < now.values.size(); ++i)
              average.values[i] = step == 0 ? now.values[i] : 0.75 * average.values[i] + 0.25 * now.values[i];
          },
          expected, net);
    }
    const Pair average = trainer.average();
    double largest = 0;
    for_each_tensor<Pair>(
        [&](auto, const char*, const auto& a, const auto& b) {
          for (std::size_t i = 0; i < a.values.size(); ++i)
            largest = std::max(largest, test::magnitude(a.values[i] - b.values[i]));
        },
        average, expected);
    return largest;
  };
  REQUIRE_BOTH(difference() == 0);
}
