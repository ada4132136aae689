// SPDX-License-Identifier: BSL-1.0
#include <limits>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

static_assert(Activation<Identity> && Activation<ReLU> && Activation<LeakyReLU<>> && Activation<Sigmoid> && Activation<Tanh>);
static_assert(!Activation<Softmax> && !Activation<Dense<2, 1>> && !Activation<int>);  // Softmax mixes its inputs

TEMPLATE_TEST_CASE("activations at and around 0", "[layers]", float, double) {
  using T = TestType;
  REQUIRE_BOTH(ReLU::value(T(-1)) == 0);
  REQUIRE_BOTH(ReLU::value(T(2)) == 2);
  REQUIRE_BOTH(ReLU::gradient(T(0), T(3)) == 0);  // the derivative at 0 is 0, as in PyTorch
  REQUIRE_BOTH(ReLU::gradient(T(2), T(3)) == 3);
  REQUIRE_BOTH(LeakyReLU<>::value(T(-1)) == T(-0.01));
  REQUIRE_BOTH(LeakyReLU<Slope{0.25}>::value(T(-8)) == -2);
  REQUIRE_BOTH(LeakyReLU<Slope{0.25}>::gradient(T(-2), T(4)) == 1);
  REQUIRE_BOTH(Sigmoid::value(T(0)) == T(0.5));
  REQUIRE_BOTH(Sigmoid::gradient(T(0.5), T(8)) == 2);  // a (1 - a) = 1/4
  REQUIRE_BOTH(Tanh::value(T(0)) == 0);
  REQUIRE_BOTH(Tanh::gradient(T(0.5), T(4)) == 3);  // 1 - a^2 = 3/4
}

TEMPLATE_TEST_CASE("activations far out", "[layers]", float, double) {
  using T = TestType;
  REQUIRE_BOTH(Sigmoid::value(T(1000)) == 1);
  REQUIRE_BOTH(Sigmoid::value(T(-1000)) == 0);
  REQUIRE_BOTH(Sigmoid::gradient(Sigmoid::value(T(1000)), T(1)) == 0);
  REQUIRE_BOTH(Tanh::value(T(1000)) == 1);
  REQUIRE_BOTH(Tanh::value(T(-1000)) == -1);
  REQUIRE_BOTH(Sigmoid::value(std::numeric_limits<T>::infinity()) == 1);
  REQUIRE_BOTH(Sigmoid::value(-std::numeric_limits<T>::infinity()) == 0);
}

TEST_CASE("softmax far out", "[layers][softmax]") {
  // e^0, e^1, e^2 over their sum, to 14 digits
  constexpr auto y = [](double shift) { return BasicNet<double, InputShape<3>, Softmax>{}({shift, shift + 1, shift + 2}); };
  for (const double shift : {0.0, 1000.0, -1000.0}) {
    CHECK_THAT(y(shift)[0], WithinRel(.09003057317038, 1e-13));
    CHECK_THAT(y(shift)[1], WithinRel(.24472847105480, 1e-13));
    CHECK_THAT(y(shift)[2], WithinRel(.66524095577482, 1e-13));
  }
  STATIC_REQUIRE(test::near(y(1000)[2], .66524095577482, 1e-13));
  constexpr auto apart = [] { return BasicNet<double, InputShape<2>, Softmax>{}({1000, -1000}); };
  REQUIRE_BOTH(apart()[0] == 1);
  REQUIRE_BOTH(apart()[1] == 0);
}
