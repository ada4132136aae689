// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"

using namespace ctnn;

static_assert(Initializer<GlorotUniform> && Initializer<HeUniform> && !Initializer<Adam>);

namespace {

/// The largest weight of layer 0, and the mean of the squares, each beside what a uniform distribution in [-limit, limit) promises.
template <class Net>
void check_limit(double limit) {
  const Net net{Seed{5}};
  double largest = 0, squares = 0;
  const auto& weights = net.template layer<0>().weights.values;
  for (const auto weight : weights) {
    largest = std::max(largest, std::abs(static_cast<double>(weight)));
    squares += static_cast<double>(weight) * static_cast<double>(weight);
  }
  const double count = static_cast<double>(weights.size());
  CHECK(largest <= limit * (1 + 1e-6));
  CHECK(largest > limit * (1 - 10 / count));  // P(all |w| below that) = (1 - 10 / n)^n < 5e-5
  CHECK_THAT(squares / count,
             WithinRel(limit * limit / 3, 5 * std::sqrt(0.8 / count)));  // 5 deviations; var(w^2) = 4 limit^4 / 45
  for (const auto bias : net.template layer<0>().bias.values) CHECK(bias == 0);
}

}  // namespace

TEMPLATE_TEST_CASE("weights are drawn as the activation behind them wants", "[initializers]", float, double) {
  using T = TestType;
  const double glorot = std::sqrt(6.0 / (40 + 60)), he = std::sqrt(6.0 / 40);
  SECTION("Glorot before a sigmoid") { check_limit<BasicNet<T, Dense<40, 60>, Sigmoid>>(glorot); }
  SECTION("Glorot before tanh") { check_limit<BasicNet<T, Dense<40, 60>, Tanh>>(glorot); }
  SECTION("Glorot before nothing") { check_limit<BasicNet<T, Dense<40, 60>>>(glorot); }
  SECTION("Glorot before another layer") { check_limit<BasicNet<T, Dense<40, 60>, Softmax>>(glorot); }
  SECTION("He before ReLU") { check_limit<BasicNet<T, Dense<40, 60>, ReLU>>(he); }
  SECTION("He before LeakyReLU, whose slope keeps more") {
    check_limit<BasicNet<T, Dense<40, 60>, LeakyReLU<Slope{0.5}>>>(std::sqrt(6.0 / (1.25 * 40)));
  }
}
