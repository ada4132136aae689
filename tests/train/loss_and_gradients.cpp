// SPDX-License-Identifier: BSL-1.0
// The mathematics of the founding texts: one neuron, then one hidden layer, each expected value from its formula.
#include <array>
#include <cmath>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

namespace {

/// a = f(w x + b) with x = 2, y = 4.
template <class Activation>
using Neuron = BasicNet<double, Dense<1, 1>, Activation>;
template <class Activation>
constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 1> example{{{{2.0}, {4.0}}}};

template <class Activation>
constexpr Neuron<Activation> neuron(double w, double b) {
  Neuron<Activation> net;
  net.template layer<0>().weights[0][0] = w;
  net.template layer<0>().bias[0] = b;
  return net;
}
template <class Activation>
constexpr auto learn_from_example(double w, double b) {
  return loss_and_gradients(neuron<Activation>(w, b), MeanSquaredError{}, example<Activation>);
}
template <class Result>
constexpr double dL_dw(const Result& result) {
  return result.gradients.template layer<0>().weights[0][0];
}
template <class Result>
constexpr double dL_db(const Result& result) {
  return result.gradients.template layer<0>().bias[0];
}

}  // namespace

TEMPLATE_TEST_CASE("one neuron that passes its input on: loss 0.25, dL/dw = -2, dL/db = -1", "[train][seed]", Identity, ReLU) {
  // z = 1.5 * 2 + 0.5 = 3.5;  L = (3.5 - 4)^2;  dL/da = 2 (3.5 - 4) = -1;  da/dz = 1;  dz/dw = 2;  dz/db = 1
  REQUIRE_BOTH(learn_from_example<TestType>(1.5, 0.5).loss == 0.25);
  REQUIRE_BOTH(dL_dw(learn_from_example<TestType>(1.5, 0.5)) == -2);
  REQUIRE_BOTH(dL_db(learn_from_example<TestType>(1.5, 0.5)) == -1);
}

TEST_CASE("an inactive ReLU lets no gradient through", "[train][seed]") {
  REQUIRE_BOTH(learn_from_example<ReLU>(-1.5, 0.5).loss == 16);  // z = -2.5, a = 0
  REQUIRE_BOTH(dL_dw(learn_from_example<ReLU>(-1.5, 0.5)) == 0);
  REQUIRE_BOTH(dL_db(learn_from_example<ReLU>(-1.5, 0.5)) == 0);
  REQUIRE_BOTH(dL_dw(learn_from_example<ReLU>(-1.0, 2.0)) == 0);  // z = 0 counts as inactive
}

TEST_CASE("the sigmoid's derivative follows from its output", "[train][seed]") {
  // sigmoid(3.5), Wolfram Alpha to 17 digits
  constexpr double a = 0.97068776924864364, dL_da = 2 * (a - 4), da_dz = a * (1 - a);
  REQUIRE_BOTH(test::near(neuron<Sigmoid>(1.5, 0.5)({2.0})[0], a, 1e-15));
  REQUIRE_BOTH(test::near(dL_dw(learn_from_example<Sigmoid>(1.5, 0.5)), dL_da * da_dz * 2, 1e-14));
  REQUIRE_BOTH(test::near(dL_db(learn_from_example<Sigmoid>(1.5, 0.5)), dL_da * da_dz, 1e-14));
}

TEST_CASE("a saturated sigmoid has next to no gradient", "[train][seed]") {
  REQUIRE_BOTH(test::magnitude(dL_dw(learn_from_example<Sigmoid>(20.0, 0.0))) < 1e-15);
}

TEMPLATE_TEST_CASE("training the neuron reaches the target", "[train][seed]", Identity, ReLU) {
  constexpr auto train = [] {
    auto net = neuron<TestType>(1.5, 0.5);
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.05}, batch<1>};
    trainer.fit(example<TestType>, {.epochs = 50});
    return net;
  };
  REQUIRE_BOTH(test::near(train()({2.0})[0], 4, 1e-9));  // the error halves with each step: 0.5 / 2^50
}

namespace {

// Two inputs, two hidden ReLU units of which the second is dead, two sigmoid outputs.
using Hidden = BasicNet<double, Dense<2, 2>, ReLU, Dense<2, 2>, Sigmoid>;
constexpr double x[2] = {0.5, -1.0}, y[2] = {1.0, 0.0};
constexpr std::array<Sample<Hidden::Input, Hidden::Output>, 1> hidden_example{{{{0.5, -1.0}, {1.0, 0.0}}}};

constexpr Hidden hidden_net() {
  Hidden net;
  net.layer<0>() = {.weights = {{0.8, 0.3, -0.6, 0.9}}, .bias = {{0.1, -0.2}}};  // z1 = 1.1, -0.95
  net.layer<2>() = {.weights = {{0.7, -0.4, 0.2, 0.5}}, .bias = {{0.05, 0.15}}};
  return net;
}
constexpr auto hidden_result() { return loss_and_gradients(hidden_net(), HalfSquaredError{}, hidden_example); }

/// The formulas of the text, written out; indices as there: W[i][j] leads from j to i.
struct ByHand {
  double loss = 0, dL_dz2[2]{}, dL_da1[2]{}, dL_dz1[2]{}, dL_dW2[2][2]{}, dL_dW1[2][2]{};

  constexpr ByHand() {
    const double W1[2][2] = {{0.8, -0.6}, {0.3, 0.9}}, b1[2] = {0.1, -0.2}, W2[2][2] = {{0.7, 0.2}, {-0.4, 0.5}},
                 b2[2] = {0.05, 0.15};
    double z1[2]{}, a1[2]{};
    for (int j = 0; j < 2; ++j) z1[j] = W1[j][0] * x[0] + W1[j][1] * x[1] + b1[j], a1[j] = z1[j] > 0 ? z1[j] : 0;
    for (int i = 0; i < 2; ++i) {
      const double estimate = math::sigmoid(W2[i][0] * a1[0] + W2[i][1] * a1[1] + b2[i]);
      loss += (estimate - y[i]) * (estimate - y[i]) / 2;
      dL_dz2[i] = (estimate - y[i]) * estimate * (1 - estimate);
    }
    for (int j = 0; j < 2; ++j) {
      for (int i = 0; i < 2; ++i) dL_da1[j] += W2[i][j] * dL_dz2[i];
      dL_dz1[j] = z1[j] > 0 ? dL_da1[j] : 0;
    }
    for (int i = 0; i < 2; ++i)
      for (int j = 0; j < 2; ++j) dL_dW2[i][j] = dL_dz2[i] * a1[j], dL_dW1[i][j] = dL_dz1[i] * x[j];
  }
};

/// The largest difference between the library's gradients and the formulas.
constexpr double hidden_error() {
  const ByHand hand;
  const auto result = hidden_result();
  double largest = test::magnitude(result.loss - hand.loss);
  const auto compare = [&](double got, double wanted) {
    if (!(test::magnitude(got - wanted) <= largest)) largest = test::magnitude(got - wanted);
  };
  for (std::size_t i = 0; i < 2; ++i) {
    compare(result.gradients.layer<2>().bias[i], hand.dL_dz2[i]);
    compare(result.gradients.layer<0>().bias[i], hand.dL_dz1[i]);
    for (std::size_t j = 0; j < 2; ++j) {
      compare(result.gradients.layer<2>().weights[j][i], hand.dL_dW2[i][j]);
      compare(result.gradients.layer<0>().weights[j][i], hand.dL_dW1[i][j]);
    }
  }
  return largest;
}

/// 100 steps of SGD on the dead unit's net.
constexpr Hidden after_100_steps() {
  Hidden net = hidden_net();
  Trainer trainer{net, HalfSquaredError{}, SGD{.learning_rate = 0.1}, batch<1>};
  for (int step = 0; step < 100; ++step) trainer.step(hidden_example);
  return net;
}

}  // namespace

TEST_CASE("a hidden layer's gradients are those of the formulas", "[train][seed]") { REQUIRE_BOTH(hidden_error() <= 1e-16); }

TEST_CASE("the gradient of a hidden output sums up what all outputs say", "[train][seed]") {
  // dL/da1[0] = 0.7 dL/dz2[0] - 0.4 dL/dz2[1]; unit 0 is active, so that its bias shows it
  constexpr auto got = [] { return hidden_result().gradients.layer<0>().bias[0]; };
  constexpr auto z2 = [](std::size_t i) { return hidden_result().gradients.layer<2>().bias[i]; };
  REQUIRE_BOTH(test::near(got(), 0.7 * z2(0) - 0.4 * z2(1), 1e-16));
}

TEST_CASE("a dead unit gets exactly 0 and stays frozen over 100 steps", "[train][seed]") {
  constexpr auto into = [](std::size_t input, std::size_t unit) {
    return hidden_result().gradients.layer<0>().weights[input][unit];
  };
  REQUIRE_BOTH((into(0, 1) == 0 && into(1, 1) == 0 && hidden_result().gradients.layer<0>().bias[1] == 0));
  REQUIRE_BOTH((into(0, 0) != 0 && into(1, 0) != 0));
  REQUIRE_BOTH(after_100_steps().layer<0>().weights[0][1] == 0.3);
  REQUIRE_BOTH(after_100_steps().layer<0>().weights[1][1] == 0.9);
  REQUIRE_BOTH(after_100_steps().layer<0>().bias[1] == -0.2);
  REQUIRE_BOTH(after_100_steps().layer<0>().weights[0][0] != 0.8);
}

TEST_CASE("one step is W - rate dL/dW", "[train][seed]") {
  constexpr auto after = [] {
    Hidden net = hidden_net();
    Trainer trainer{net, HalfSquaredError{}, GradientDescent{.learning_rate = 0.1}, batch<1>};
    trainer.step(hidden_example);
    return net;
  };
  constexpr auto expected = [](std::size_t in, std::size_t out) {
    return hidden_net().layer<2>().weights[in][out] - 0.1 * hidden_result().gradients.layer<2>().weights[in][out];
  };
  REQUIRE_BOTH(after().layer<2>().weights[0][0] == expected(0, 0));
  REQUIRE_BOTH(after().layer<2>().weights[0][1] == expected(0, 1));
}

TEST_CASE("more samples than a block are a mean over all of them", "[train]") {
  // 19 samples of the same kind: the mean is that of one
  std::vector<Sample<Hidden::Input, Hidden::Output>> many(19, hidden_example[0]);
  const auto one = hidden_result(), all = loss_and_gradients(hidden_net(), HalfSquaredError{}, many);
  CHECK_THAT(all.loss, WithinRel(one.loss, 1e-14));
  CHECK_THAT(all.gradients.layer<0>().weights[1][0], WithinRel(one.gradients.layer<0>().weights[1][0], 1e-14));
}

TEST_CASE("no samples have no loss", "[train]") {
  const std::vector<Sample<Hidden::Input, Hidden::Output>> none;
  CHECK(std::isnan(loss_and_gradients(hidden_net(), HalfSquaredError{}, none).loss));
  CHECK(loss_and_gradients(hidden_net(), HalfSquaredError{}, none).gradients.layer<0>().bias[0] == 0);
  CHECK(std::isnan(loss_of(hidden_net(), HalfSquaredError{}, none)));
}
