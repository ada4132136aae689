// SPDX-License-Identifier: BSL-1.0
// Each optimizer by hand on one weight; fifty steps against PyTorch stand in pytorch_reference.cpp.
#include <array>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

static_assert(Optimizer<GradientDescent> && Optimizer<SGD> && Optimizer<Adam>);
static_assert(Optimizer<RMSProp> && Optimizer<Adagrad> && Optimizer<AdamW> && Optimizer<Nadam> && Optimizer<Lion>);
static_assert(!Optimizer<MeanSquaredError> && !Optimizer<int>);

namespace {

using One = BasicNet<double, Dense<1, 1>>;

/// The weight after gradients g1, g2, ... from w = 1.
template <class Rule, std::size_t Steps>
constexpr double after(const Rule& optimizer, const std::array<double, Steps>& gradients) {
  One net;
  net.layer<0>().weights[0][0] = 1;
  One::State<Rule> state;
  for (const double g : gradients) {
    One::Gradients gradient;
    gradient.layer<0>().weights[0][0] = g;
    update(net, gradient, optimizer, state);
  }
  return net.layer<0>().weights[0][0];
}

}  // namespace

TEST_CASE("GradientDescent: w -= rate g", "[optimizers]") {
  REQUIRE_BOTH(after(GradientDescent{.learning_rate = 0.5}, std::array{1.0}) == 0.5);
  REQUIRE_BOTH(after(GradientDescent{.learning_rate = 0.5}, std::array{1.0, -4.0}) == 2.5);
}

TEST_CASE("SGD without momentum is gradient descent, and weight decay pulls towards 0", "[optimizers]") {
  REQUIRE_BOTH(after(SGD{.learning_rate = 0.5}, std::array{1.0, -4.0}) == 2.5);
  REQUIRE_BOTH(after(SGD{.learning_rate = 0.5, .weight_decay = 0.5}, std::array{0.0}) == 0.75);  // 1 - 0.5 * (0 + 0.5 * 1)
}

TEST_CASE("SGD with momentum remembers a velocity", "[optimizers]") {
  // v = 1; 0.5 + 2 = 2.5:  w = 1 - 0.5 - 1.25
  REQUIRE_BOTH(after(SGD{.learning_rate = 0.5, .momentum = 0.5}, std::array{1.0, 2.0}) == -0.75);
  // Nesterov: g + 0.5 v = 1.5; 2 + 1.25 = 3.25:  w = 1 - 0.75 - 1.625
  REQUIRE_BOTH(after(SGD{.learning_rate = 0.5, .momentum = 0.5, .nesterov = true}, std::array{1.0, 2.0}) == -1.375);
}

TEST_CASE("Adam's first step has the length of its rate, whatever the gradient", "[optimizers]") {
  // m / (1 - beta1) = g, v / (1 - beta2) = g^2: the step is rate g / (|g| + epsilon)
  REQUIRE_BOTH(test::near(after(Adam{.learning_rate = 0.25}, std::array{1e-3}), 0.75, 1e-5));
  REQUIRE_BOTH(test::near(after(Adam{.learning_rate = 0.25}, std::array{-1e6}), 1.25, 1e-12));
  REQUIRE_BOTH(after(Adam{.learning_rate = 0.25}, std::array{0.0}) == 1);
}

TEST_CASE("Adam's second step, by its formula", "[optimizers]") {
  // beta1 = 0.5, beta2 = 0.75, g = 1 then 3:  m = 0.5, 1.75;  v = 0.25, 2.4375;  corrections 0.75 and 0.4375 in the second step
  constexpr double second = 0.1 * (1.75 / 0.75) / math::sqrt(2.4375 / 0.4375);
  REQUIRE_BOTH(test::near(after(Adam{.learning_rate = 0.1, .beta1 = 0.5, .beta2 = 0.75, .epsilon = 1e-30}, std::array{1.0, 3.0}),
                          1 - 0.1 - second, 1e-15));
}

TEST_CASE("AdamW decays the weight itself, and Adam's step follows", "[optimizers]") {
  // 1 - 0.25 0.5 1, then a step of length 0.25: the decay has no part in the gradient's mean and square
  REQUIRE_BOTH(test::near(after(AdamW{.learning_rate = 0.25, .weight_decay = 0.5}, std::array{1e3}), 0.875 - 0.25, 1e-10));
  REQUIRE_BOTH(after(AdamW{.learning_rate = 0.25, .weight_decay = 0.5}, std::array{0.0, 0.0}) == 0.875 * 0.875);
  REQUIRE_BOTH(after(AdamW{.learning_rate = 0.25}, std::array{0.0}) == 0.9975);  // the default decay is 0.01
}

TEST_CASE("a float keeps AdamW's small decays", "[optimizers]") {
  BasicNet<float, Dense<1, 1>> net;
  net.layer<0>().weights[0][0] = 0.5F;
  decltype(net)::State<AdamW> state;
  for (int i = 0; i < 1000; ++i) update(net, {}, AdamW{}, state);
  // 0.5 (1 - 1e-5)^1000; a rate of 1 - 1e-5 rounded to float would be 1 - 1.0014e-5
  CHECK_THAT(static_cast<double>(net.layer<0>().weights[0][0]), WithinAbs(0.5 * 0.99004978, 2e-6));
}

TEST_CASE("RMSProp divides by the root of a running mean of squares", "[optimizers]") {
  // alpha = 0.75, g = 2 then 4:  v = 1, 0.75 + 4 = 4.75
  constexpr double second = 0.5 * 4 / math::sqrt(4.75);
  REQUIRE_BOTH(test::near(after(RMSProp{.learning_rate = 0.5, .alpha = 0.75, .epsilon = 1e-30}, std::array{2.0}), 0, 1e-15));
  REQUIRE_BOTH(
      test::near(after(RMSProp{.learning_rate = 0.5, .alpha = 0.75, .epsilon = 1e-30}, std::array{2.0, 4.0}), -second, 1e-15));
  REQUIRE_BOTH(after(RMSProp{.learning_rate = 0.5, .alpha = 0.75, .epsilon = 1}, std::array{2.0}) == 0.5);  // 1 - 0.5 2 / (1 + 1)
  // g = 0 + 2 1 in place of the gradient
  REQUIRE_BOTH(after(RMSProp{.learning_rate = 0.5, .alpha = 0.75, .epsilon = 1, .weight_decay = 2}, std::array{0.0}) == 0.5);
}

TEST_CASE("RMSProp with momentum adds up its steps", "[optimizers]") {
  // d = 2, 2 / sqrt(0.75 + 1):  b = 2, 1 + d
  constexpr double second = 2 / math::sqrt(1.75);
  REQUIRE_BOTH(
      test::near(after(RMSProp{.learning_rate = 0.25, .alpha = 0.75, .epsilon = 1e-30, .momentum = 0.5}, std::array{2.0, 2.0}),
                 1 - 0.25 * 2 - 0.25 * (1 + second), 1e-15));
}

TEST_CASE("Adagrad divides by the root of the sum of squares", "[optimizers]") {
  REQUIRE_BOTH(after(Adagrad{.learning_rate = 0.5, .epsilon = 1e-30}, std::array{3.0}) == 0.5);
  REQUIRE_BOTH(
      test::near(after(Adagrad{.learning_rate = 0.5, .epsilon = 1e-30}, std::array{3.0, 4.0}), 0.5 - 0.5 * 4 / 5, 1e-15));
  REQUIRE_BOTH(after(Adagrad{.learning_rate = 0.5, .epsilon = 1}, std::array{3.0}) == 1 - 0.5 * 3 / 4);
  REQUIRE_BOTH(after(Adagrad{.learning_rate = 0.5, .epsilon = 1, .weight_decay = 2}, std::array{1.0}) == 0.625);  // g = 1 + 2 1
}

TEST_CASE("Nadam's first and second step, by its formula", "[optimizers]") {
  // momentum_decay = 0 makes every mu beta1 / 2 = 0.25. g = 1 then 3; beta2 = 0.75 as in Adam's test.
  //   m = 0.5, 1.75;  v / (1 - beta2^t) = 1, 2.4375 / 0.4375;  M = 1/4, 1/16, 1/64
  constexpr Nadam nadam{.learning_rate = 0.1, .beta1 = 0.5, .beta2 = 0.75, .epsilon = 1e-30, .momentum_decay = 0};
  constexpr double first = 0.1 * (0.75 * 1 / 0.75 + 0.25 * 0.5 / 0.9375);
  constexpr double second = 0.1 * (0.75 * 3 / 0.9375 + 0.25 * 1.75 / 0.984375) / math::sqrt(2.4375 / 0.4375);
  REQUIRE_BOTH(test::near(after(nadam, std::array{1.0}), 1 - first, 1e-15));
  REQUIRE_BOTH(test::near(after(nadam, std::array{1.0, 3.0}), 1 - first - second, 1e-15));
}

TEST_CASE("Nadam's momentum grows from half of beta1 to beta1", "[optimizers]") {
  // 0.96^(t momentum_decay) is nothing: mu = beta1 = 0.5, M = 1/2, 1/4
  constexpr Nadam nadam{.learning_rate = 0.1, .beta1 = 0.5, .beta2 = 0.75, .epsilon = 1e-30, .momentum_decay = 1e4};
  REQUIRE_BOTH(test::near(after(nadam, std::array{1.0}), 1 - 0.1 * (0.5 * 1 / 0.5 + 0.5 * 0.5 / 0.75), 1e-15));
  // 0.96^1 = 0.96 and 0.9216: mu = 0.26, 0.2696
  constexpr Nadam slow{.learning_rate = 0.1, .beta1 = 0.5, .beta2 = 0.75, .epsilon = 1e-30, .momentum_decay = 1};
  REQUIRE_BOTH(test::near(after(slow, std::array{1.0}), 1 - 0.1 * (1 + 0.2696 * 0.5 / (1 - 0.26 * 0.2696)), 1e-15));
}

TEST_CASE("Lion moves by its rate, to the side of a mean of gradients", "[optimizers]") {
  REQUIRE_BOTH(after(Lion{.learning_rate = 0.25}, std::array{1e-30}) == 0.75);
  REQUIRE_BOTH(after(Lion{.learning_rate = 0.25}, std::array{-1e30}) == 1.25);
  REQUIRE_BOTH(after(Lion{.learning_rate = 0.25}, std::array{0.0}) == 1);  // sign(0) = 0
  // beta1 = 0.75, beta2 = 0.5, g = 4 then -4:  c = 1 and 0.75 2 - 1 = 0.5: the mean outweighs the gradient
  REQUIRE_BOTH(after(Lion{.learning_rate = 0.25, .beta1 = 0.75, .beta2 = 0.5}, std::array{4.0, -4.0}) == 0.5);
  // g = 4 then -8:  c = 1 and 1.5 - 2
  REQUIRE_BOTH(after(Lion{.learning_rate = 0.25, .beta1 = 0.75, .beta2 = 0.5}, std::array{4.0, -8.0}) == 1);
  REQUIRE_BOTH(after(Lion{.learning_rate = 0.25, .weight_decay = 0.5}, std::array{1.0}) == 1 - 0.125 - 0.25);
}

TEST_CASE("an optimizer that keeps no momentum leaves its slot alone", "[optimizers]") {
  One net;
  One::State<RMSProp> state;
  One::Gradients gradient;
  gradient.layer<0>().weights[0][0] = 1;
  state.slot<1>().layer<0>().weights[0][0] = 42;
  update(net, gradient, RMSProp{}, state);
  CHECK(state.slot<1>().layer<0>().weights[0][0] == 42);
  update(net, gradient, RMSProp{.momentum = 0.5}, state);
  CHECK(state.slot<1>().layer<0>().weights[0][0] != 42);
}
