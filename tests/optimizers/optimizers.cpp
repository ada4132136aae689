// SPDX-License-Identifier: BSL-1.0
// Each optimizer by hand on one weight; fifty steps against PyTorch stand in tests/net/pytorch_reference.cpp.
#include <array>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

static_assert(Optimizer<GradientDescent> && Optimizer<SGD> && Optimizer<Adam>);
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
