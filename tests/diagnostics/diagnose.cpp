// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

template <class T>
using Pair = Sample<std::array<T, 2>, std::array<T, 1>>;

/// The corners of a square.
template <class T>
constexpr std::array<Pair<T>, 4> corners{{{{-1, -1}, {0}}, {{-1, 1}, {1}}, {{1, -1}, {1}}, {{1, 1}, {0}}}};

template <class T>
using Rectified = BasicNet<T, Dense<2, 8>, ReLU, Dense<8, 1>, Sigmoid>;

/// The units with these indices are killed: on the corners z <= -1000 + |w1| + |w2| < 0.
template <class T>
constexpr Rectified<T> with_dead_units(std::initializer_list<std::size_t> units) {
  Rectified<T> net{Seed{4}};
  for (T& bias : net.template layer<0>().bias.values) bias = 10;  // all others are active: |w| < 2.5
  for (const std::size_t unit : units) net.template layer<0>().bias[unit] = -1000;
  return net;
}
template <class T>
constexpr Diagnosis<Rectified<T>> diagnosis_of(std::initializer_list<std::size_t> units) {
  return diagnose(with_dead_units<T>(units), MeanSquaredError{}, corners<T>);
}

template <class Diagnosis>
constexpr bool only_these_are_dead(const Diagnosis& diagnosis, std::size_t layer, std::initializer_list<std::size_t> units) {
  bool right = diagnosis.layers[layer].dead == units.size();
  for (std::size_t unit = 0; unit < diagnosis.layers[layer].units; ++unit) {
    bool expected = false;
    for (const std::size_t dead : units) expected = expected || dead == unit;
    right = right && diagnosis.is_dead(layer, unit) == expected;
  }
  return right;
}

}  // namespace

TEMPLATE_TEST_CASE("the dead units are those that were killed", "[diagnostics][diagnose]", float, double) {
  REQUIRE_BOTH(only_these_are_dead(diagnosis_of<TestType>({}), 1, {}));
  REQUIRE_BOTH(only_these_are_dead(diagnosis_of<TestType>({5}), 1, {5}));
  REQUIRE_BOTH(only_these_are_dead(diagnosis_of<TestType>({0, 2, 7}), 1, {0, 2, 7}));
  REQUIRE_BOTH(only_these_are_dead(diagnosis_of<TestType>({0, 1, 2, 3, 4, 5, 6, 7}), 1, {0, 1, 2, 3, 4, 5, 6, 7}));
  REQUIRE_BOTH(!diagnosis_of<TestType>({5}).is_dead(1, 8));
  REQUIRE_BOTH(!diagnosis_of<TestType>({5}).is_dead(0, 5));
  REQUIRE_BOTH(!diagnosis_of<TestType>({5}).is_dead(9, 5));
}

TEST_CASE("dead on all samples is dead, alive on one is alive", "[diagnostics][diagnose]") {
  // z = x for one unit and -x for the other
  static constexpr auto net = [] {
    Net<Dense<1, 2>, ReLU, Dense<2, 1>> made;
    made.layer<0>().weights.values = {1, -1};
    made.layer<2>().weights.values = {1, 1};
    return made;
  }();
  using One = Sample<std::array<float, 1>, std::array<float, 1>>;
  static constexpr std::array<One, 3> samples{{{{1}, {0}}, {{2}, {0}}, {{3}, {0}}}};
  REQUIRE_BOTH(only_these_are_dead(diagnose(net, MeanSquaredError{}, samples), 1, {1}));
  static constexpr std::array<One, 3> mixed{{{{1}, {0}}, {{2}, {0}}, {{-3}, {0}}}};
  REQUIRE_BOTH(only_these_are_dead(diagnose(net, MeanSquaredError{}, mixed), 1, {}));
  static constexpr std::array<One, 1> at_the_kink{{{{0}, {0}}}};  // the derivative there is taken as 0
  REQUIRE_BOTH(only_these_are_dead(diagnose(net, MeanSquaredError{}, at_the_kink), 1, {0, 1}));
  // Nine samples are two blocks of them; the only one that is active is the last.
  std::vector<One> many(9, One{{-1}, {0}});
  many.back().input = {1};
  REQUIRE(only_these_are_dead(diagnose(net, MeanSquaredError{}, many), 1, {}));
  many.back().input = {-1};
  REQUIRE(only_these_are_dead(diagnose(net, MeanSquaredError{}, many), 1, {0}));
}

TEST_CASE("a unit of an image is a channel, dead where it is dead everywhere", "[diagnostics][diagnose]") {
  using Image = Net<InputShape<1, 3, 3>, Conv2D<3, 2>, ReLU, Flatten, Dense<2>>;
  static constexpr auto net = [] {
    Image made{Seed{1}};
    made.layer<0>().weights.values.fill(1);
    made.layer<0>().bias.values = {0, -100, -10};  // sums: 4 in three windows, 12 where the 9 is
    return made;
  }();
  static constexpr std::array<Sample<Image::Input, Image::Output>, 1> samples{{{{1, 1, 1, 1, 1, 1, 1, 1, 9}, {}}}};
  static constexpr auto diagnosis = diagnose(net, MeanSquaredError{}, samples);
  REQUIRE_BOTH(diagnosis.layers[1].units == 3);
  REQUIRE_BOTH(only_these_are_dead(diagnosis, 1, {1}));
  REQUIRE_BOTH(diagnosis.layers[2].units == 0);  // Flatten only reshapes
}

TEST_CASE("what is dead and what is saturated follows from the derivative", "[diagnostics][diagnose]") {
  // z = x: -8, 0, 8
  static constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 3> samples{
      {{{-8.0}, {0.0}}, {{0.0}, {0.0}}, {{8.0}, {0.0}}}};
  const auto layer_of = []<class Activation>(Activation) {
    BasicNet<double, Dense<1, 1>, Activation> net;
    net.template layer<0>().weights[0][0] = 1;
    return diagnose(net, MeanSquaredError{}, samples).layers[1];
  };
  const auto sigmoid = layer_of(Sigmoid{});  // derivatives 3e-4, 0.25, 3e-4
  REQUIRE(sigmoid.dead == 0);
  REQUIRE(sigmoid.saturated == 2.0 / 3);
  const auto tanh = layer_of(Tanh{});  // 5e-7, 1, 5e-7
  REQUIRE(tanh.dead == 0);
  REQUIRE(tanh.saturated == 2.0 / 3);
  const auto leaky = layer_of(LeakyReLU<>{});  // 0.01, 0.01, 1
  REQUIRE(leaky.dead == 0);
  REQUIRE(leaky.saturated == 2.0 / 3);
  const auto gelu = layer_of(GELU{});  // elementwise, from x: -5e-14, 0.5, 1
  REQUIRE(gelu.dead == 0);
  REQUIRE(gelu.saturated == 1.0 / 3);
  // gelu'(-1.5) = -0.128; the leaky unit lets its hundredth through on every sample
  static constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 1> negative{{{{-1.5}, {0.0}}}};
  BasicNet<double, Dense<1, 1>, GELU> gelu_alone;
  gelu_alone.layer<0>().weights[0][0] = 1;
  REQUIRE(diagnose(gelu_alone, MeanSquaredError{}, negative).layers[1].saturated == 0);
  BasicNet<double, Dense<1, 1>, LeakyReLU<>> leaky_alone;
  leaky_alone.layer<0>().weights[0][0] = 1;
  REQUIRE(diagnose(leaky_alone, MeanSquaredError{}, negative).layers[1].dead == 0);
  const auto identity = layer_of(Identity{});
  REQUIRE(identity.dead == 0);
  REQUIRE(std::isnan(identity.saturated));
  const auto softmax = layer_of(Softmax{});  // no elementwise function
  REQUIRE(softmax.units == 1);
  REQUIRE(std::isnan(softmax.saturated));
}

TEST_CASE("an elementwise layer that opens a net is looked at too", "[diagnostics][diagnose]") {
  using Opens = BasicNet<double, InputShape<2>, SiLU, Dense<1>>;
  static constexpr std::array<Sample<Opens::Input, Opens::Output>, 2> samples{{{{0.0, -1.0}, {0.0}}, {{-20.0, 0.0}, {0.0}}}};
  // silu'(0) = 0.5, silu'(-1) = 0.0723, silu'(-20) = -4e-8
  REQUIRE_BOTH(diagnose(Opens{}, MeanSquaredError{}, samples).layers[0].saturated == 0.25);
  REQUIRE_BOTH(diagnose(Opens{}, MeanSquaredError{}, samples).layers[0].units == 2);
}

TEST_CASE("mean and deviation of what a layer makes", "[diagnostics][diagnose]") {
  // y = (x + 1, 2 x) of x = 1, 3: 2, 2, 4, 6; mean 3.5, variance 11 / 4
  static constexpr auto net = [] {
    BasicNet<double, Dense<1, 2>> made;
    made.layer<0>().weights.values = {1, 2};
    made.layer<0>().bias.values = {1, 0};
    return made;
  }();
  static constexpr std::array<Sample<std::array<double, 1>, std::array<double, 2>>, 2> samples{{{{1}, {}}, {{3}, {}}}};
  static constexpr auto layer = diagnose(net, MeanSquaredError{}, samples).layers[0];
  REQUIRE_BOTH(layer.units == 2);
  REQUIRE_BOTH(layer.mean == 3.5);
  REQUIRE_BOTH(!diagnose(net, MeanSquaredError{}, samples).is_dead(0, 1));  // no derivative of its own
  REQUIRE(layer.deviation == Approx(std::sqrt(2.75)).epsilon(1e-15));
  // Far from 0 no digit is lost: 1e9 + 1, 1e9 + 3
  static constexpr std::array<Sample<std::array<double, 1>, std::array<double, 2>>, 2> far{{{{1e9 + 1}, {}}, {{1e9 + 3}, {}}}};
  BasicNet<double, Dense<1, 2>> same;
  same.layer<0>().weights.values = {1, 1};
  REQUIRE(diagnose(same, MeanSquaredError{}, far).layers[0].deviation == 1);
}

TEMPLATE_TEST_CASE("norms and zeros are those of loss_and_gradients", "[diagnostics][diagnose]", float, double) {
  const auto net = with_dead_units<TestType>({1, 2});
  const auto expected = loss_and_gradients(net, MeanSquaredError{}, corners<TestType>);
  typename Rectified<TestType>::Gradients gradients;
  const auto diagnosis = diagnose(net, MeanSquaredError{}, corners<TestType>, gradients);
  REQUIRE(diagnosis.loss == static_cast<double>(expected.loss));
  REQUIRE(diagnosis.samples == 4);
  const auto check = [&](const LayerDiagnosis& layer, const auto& parameters, const auto& derivatives, const auto& delivered) {
    double weights = 0, norm = 0, zeros = 0, count = 0;
    const auto add = [&](const auto& w, const auto& g, const auto& same) {
      for (std::size_t i = 0; i < w.values.size(); ++i) {
        weights += std::pow(static_cast<double>(w.values[i]), 2);
        norm += std::pow(static_cast<double>(g.values[i]), 2);
        zeros += g.values[i] == 0;
        count += 1;
        REQUIRE(same.values[i] == g.values[i]);
      }
    };
    add(parameters.weights, derivatives.weights, delivered.weights);
    add(parameters.bias, derivatives.bias, delivered.bias);
    REQUIRE(layer.weight_norm == Approx(std::sqrt(weights)).epsilon(1e-14));
    REQUIRE(layer.gradient_norm == Approx(std::sqrt(norm)).epsilon(1e-14));
    REQUIRE(layer.zero_gradients == zeros / count);
  };
  check(diagnosis.layers[0], net.template layer<0>(), expected.gradients.template layer<0>(), gradients.template layer<0>());
  check(diagnosis.layers[2], net.template layer<2>(), expected.gradients.template layer<2>(), gradients.template layer<2>());
  // Of 16 weights and 8 biases those of two units: 6 of 24. (No other gradient is 0 here.)
  REQUIRE(diagnosis.layers[0].zero_gradients == 0.25);
  REQUIRE(std::isnan(diagnosis.layers[1].weight_norm));
  REQUIRE(std::isnan(diagnosis.layers[1].gradient_norm));
  REQUIRE(diagnosis.layers[0].units == 0);  // its outputs are ReLU's by the time they are stored
}

TEST_CASE("the update is what the optimizer would do", "[diagnostics][diagnose]") {
  auto net = with_dead_units<double>({});
  for (double& weight : net.layer<2>().weights.values) weight *= 0.05;  // where the sigmoid is not saturated
  const GradientDescent plain{.learning_rate = 0.25};
  const auto diagnosis = diagnose(net, MeanSquaredError{}, corners<double>, plain);
  for (const std::size_t i : {0u, 2u})  // dw = rate g
    REQUIRE(diagnosis.layers[i].update_ratio ==
            Approx(0.25 * diagnosis.layers[i].gradient_norm / diagnosis.layers[i].weight_norm).epsilon(1e-12));
  REQUIRE(std::isnan(diagnosis.layers[1].update_ratio));
  REQUIRE(std::isnan(diagnose(net, MeanSquaredError{}, corners<double>).layers[0].update_ratio));

  // Adam's first step moves each of the 9 parameters by the rate (epsilon apart).
  const auto first = diagnose(net, MeanSquaredError{}, corners<double>, Adam{.learning_rate = 0.01});
  REQUIRE(first.layers[2].update_ratio == Approx(0.01 * 3 / first.layers[2].weight_norm).epsilon(1e-4));

  // With a trainer's state: what its next step does.
  auto trained = net;
  Trainer trainer{trained, MeanSquaredError{}, SGD{.learning_rate = 0.1, .momentum = 0.9}, batch<4>};
  trainer.step(corners<double>);
  const auto next = diagnose(trained, MeanSquaredError{}, corners<double>, trainer.optimizer(), trainer.state().optimizer);
  const auto before = trained;
  trainer.step(corners<double>);
  REQUIRE(next.layers[2].update_ratio == Approx(update_ratios(before, trained)[2]).epsilon(1e-9));
}

TEST_CASE("update ratios of weights that are 0", "[diagnostics][diagnose]") {
  using Small = BasicNet<double, Dense<1, 1>, Tanh>;
  static constexpr Small zero{}, one = [] {
    Small net;
    net.layer<0>().bias[0] = 3;
    net.layer<0>().weights[0][0] = 4;
    return net;
  }();
  REQUIRE(std::isnan(update_ratios(zero, zero)[0]));
  REQUIRE(std::isnan(update_ratios(one, one)[1]));
  REQUIRE_BOTH(update_ratios(zero, one)[0] == std::numeric_limits<double>::infinity());
  REQUIRE_BOTH(update_ratios(one, zero)[0] == 1);
  REQUIRE_BOTH(update_ratios(one, one)[0] == 0);
}

TEST_CASE("what cannot be diagnosed is said", "[diagnostics][diagnose]") {
  const Rectified<float> net{Seed{1}};
  const auto status = [&](const auto& samples) { return diagnose(net, MeanSquaredError{}, samples).status; };
  REQUIRE(status(corners<float>) == DiagnosisStatus::Diagnosed);
  REQUIRE(status(std::vector<Pair<float>>{}) == DiagnosisStatus::InvalidData);
  REQUIRE(diagnose(net, MeanSquaredError{}, std::span<const Pair<float>>{}).samples == 0);
  auto samples = corners<float>;
  samples[3].input[1] = std::numeric_limits<float>::quiet_NaN();
  REQUIRE(status(samples) == DiagnosisStatus::InvalidData);
  samples = corners<float>;
  samples[2].target[0] = std::numeric_limits<float>::infinity();
  REQUIRE(status(samples) == DiagnosisStatus::InvalidData);

  using Classifier = Net<Dense<2, 3>>;
  std::array<Sample<Classifier::Input, Label>, 2> labelled{{{{0, 1}, Label{2}}, {{1, 0}, Label{3}}}};
  REQUIRE(diagnose(Classifier{}, SoftmaxCrossEntropy{}, labelled).status == DiagnosisStatus::InvalidData);
  labelled[1].target = Label{0};
  REQUIRE(diagnose(Classifier{}, SoftmaxCrossEntropy{}, labelled).status == DiagnosisStatus::Diagnosed);

  auto overflowing = net;
  overflowing.layer<0>().weights.values.fill(std::numeric_limits<float>::max());
  overflowing.layer<2>().weights.values.fill(std::numeric_limits<float>::max());
  const auto overflown = diagnose(overflowing, MeanSquaredError{}, corners<float>, Adam{});
  REQUIRE(overflown.status == DiagnosisStatus::NotFinite);
  REQUIRE(std::isnan(overflown.layers[0].update_ratio));
}

TEST_CASE("nets with BatchNorm and Dropout are diagnosed as they are in training", "[diagnostics][diagnose]") {
  using Batched = Net<Dense<2, 4>, BatchNorm<>, ReLU, Dropout<Rate{0.5}>, Dense<1>>;
  static constexpr auto diagnosis = diagnose(Batched{Seed{1}}, MeanSquaredError{}, corners<float>);
  REQUIRE_BOTH(diagnosis.status == DiagnosisStatus::Diagnosed);
  REQUIRE_BOTH(diagnosis.layers[0].units == 4);  // nothing is fused into it: its outputs are seen
  REQUIRE_BOTH(diagnosis.layers[1].gradient_norm > 0);
}

TEST_CASE("fit's observer can diagnose", "[diagnostics][diagnose]") {
  Rectified<float> net{Seed{1}};
  Trainer trainer{net, MeanSquaredError{}, Adam{}, batch<4>};
  std::size_t calls = 0;
  trainer.fit(corners<float>, {.epochs = 3}, [&](const EpochReport&) {
    calls += diagnose(net, MeanSquaredError{}, corners<float>).status == DiagnosisStatus::Diagnosed;
  });
  REQUIRE(calls == 3);
}
