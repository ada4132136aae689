// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <string_view>
#include <type_traits>

#include <ctnn/ctnn.hpp>

#include "math/bits.hpp"
#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

static_assert(Activation<Identity> && Activation<ReLU> && Activation<LeakyReLU<>> && Activation<Sigmoid> && Activation<Tanh>);
static_assert(Activation<ELU<>> && Activation<SELU> && Activation<Softplus> && Activation<Softsign> && Activation<HardSigmoid> &&
              Activation<HardTanh>);
static_assert(!Activation<Softmax> && !Activation<Dense<2, 1>> && !Activation<int>);              // Softmax mixes its inputs
static_assert(Layer<GELU> && Layer<GELUTanh> && Layer<SiLU> && Layer<Mish> && Layer<HardSwish>);  // no derivative from the output
static_assert(!Activation<GELU> && !Activation<GELUTanh> && !Activation<SiLU> && !Activation<Mish> && !Activation<HardSwish>);
static_assert(Layer<PReLU<>> && Layer<PReLU<3>> && Layer<LogSoftmax>);
static_assert(ELU<Alpha{0}>::is_valid && !ELU<Alpha{-1}>::is_valid);

namespace {

template <class Function, class T>
constexpr T derivative(T x) {
  if constexpr (Activation<Function>) return Function::gradient(Function::value(x), T{1});
  else return Function::derivative(x);
}

/// 0 for large numbers below 0, x for large numbers above.
template <class Function, class T>
constexpr bool is_a_rectifier_far_out() {
  bool all = true;
  for (const T x : {T{1000}, std::numeric_limits<T>::max(), std::numeric_limits<T>::infinity()})
    all = all && Function::value(x) == x && Function::value(-x) == 0 && derivative<Function>(x) == 1 &&
          derivative<Function>(-x) == 0;
  return all;
}

/// `high` for large numbers, `low` for large numbers below 0.
template <class Function, class T>
constexpr bool saturates(T low, T high) {
  bool all = true;
  for (const T x : {std::numeric_limits<T>::max(), std::numeric_limits<T>::infinity()})
    all = all && Function::value(x) == high && Function::value(-x) == low && derivative<Function>(x) == 0 &&
          derivative<Function>(-x) == 0;
  return all;
}

}  // namespace

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

TEMPLATE_TEST_CASE("linear and exponential pieces meet at 0", "[layers]", float, double) {
  using T = TestType;
  constexpr T infinity = std::numeric_limits<T>::infinity(), tiny = std::numeric_limits<T>::denorm_min();
  constexpr double lambda = 1.0507009873554804934193349852946, alpha = 1.6732632423543772848170429916717;
  constexpr T l{static_cast<T>(lambda)}, la{static_cast<T>(lambda * alpha)};
  REQUIRE_BOTH(ELU<>::value(T(2)) == 2);
  REQUIRE_BOTH(ELU<>::value(T(0)) == 0);
  REQUIRE_BOTH(ELU<>::value(-tiny) == -tiny);
  REQUIRE_BOTH(ELU<>::value(T(-1000)) == -1);
  REQUIRE_BOTH(ELU<Alpha{0.5}>::value(-infinity) == T(-0.5));
  REQUIRE_BOTH(ELU<>::value(infinity) == infinity);
  REQUIRE_BOTH(ELU<>::gradient(T(2), T(3)) == 3);
  REQUIRE_BOTH(ELU<Alpha{0.5}>::gradient(T(0), T(4)) == 2);  // alpha e^0, as in PyTorch
  REQUIRE_BOTH(ELU<Alpha{0.5}>::gradient(T(-0.25), T(4)) == 1);
  REQUIRE_BOTH(ELU<>::gradient(T(-1), T(3)) == 0);
  REQUIRE_BOTH(SELU::value(T(2)) == 2 * l);
  REQUIRE_BOTH(SELU::value(T(0)) == 0);
  REQUIRE_BOTH(SELU::value(T(-1000)) == -la);
  REQUIRE_BOTH(SELU::value(-infinity) == -la);
  REQUIRE_BOTH(SELU::value(infinity) == infinity);
  REQUIRE_BOTH(SELU::gradient(T(2), T(3)) == 3 * l);
  REQUIRE_BOTH(SELU::gradient(T(0), T(1)) == la);
  REQUIRE_BOTH(SELU::gradient(-la, T(1)) == 0);
}

TEST_CASE("SELU keeps mean 0 and variance 1 of a normal distribution", "[layers][selu]") {
  double mean = 0, variance = 0;
  constexpr double step = 1e-3;  // trapezoidal rule; its error is below step^2
  for (int i = -12000; i <= 12000; ++i) {
    const double x = i * step, weight = step * std::exp(-0.5 * x * x) / std::sqrt(2 * 3.14159265358979323846);
    mean += weight * SELU::value(x);
    variance += weight * SELU::value(x) * SELU::value(x);
  }
  CHECK_THAT(mean, WithinAbs(0, 1e-6));
  CHECK_THAT(variance, WithinAbs(1, 1e-6));
}

TEMPLATE_TEST_CASE("piecewise linear activations at and between their corners", "[layers]", float, double) {
  using T = TestType;
  REQUIRE_BOTH(HardSigmoid::value(T(0)) == T(0.5));
  REQUIRE_BOTH(HardSigmoid::value(T(1.5)) == T(0.75));
  REQUIRE_BOTH(HardSigmoid::value(T(3)) == 1);
  REQUIRE_BOTH(HardSigmoid::value(T(-3)) == 0);
  REQUIRE_BOTH(HardSigmoid::gradient(T(0.75), T(12)) == 2);
  REQUIRE_BOTH(HardSigmoid::gradient(T(0), T(12)) == 0);
  REQUIRE_BOTH(HardSigmoid::gradient(T(1), T(12)) == 0);
  REQUIRE_BOTH(HardTanh::value(T(-0.75)) == T(-0.75));
  REQUIRE_BOTH(HardTanh::value(T(2)) == 1);
  REQUIRE_BOTH(HardTanh::gradient(T(0.75), T(12)) == 12);
  REQUIRE_BOTH(HardTanh::gradient(T(1), T(12)) == 0);
  REQUIRE_BOTH(HardTanh::gradient(T(-1), T(12)) == 0);
  REQUIRE_BOTH(HardSwish::value(T(1.5)) == T(1.125));
  REQUIRE_BOTH(HardSwish::value(T(-1.5)) == T(-0.375));
  REQUIRE_BOTH(HardSwish::value(T(3)) == 3);
  REQUIRE_BOTH(HardSwish::value(T(-3)) == 0);
  REQUIRE_BOTH(HardSwish::derivative(T(0)) == T(0.5));
  REQUIRE_BOTH(HardSwish::derivative(T(1.5)) == 1);
  REQUIRE_BOTH(HardSwish::derivative(T(-3)) == T(-0.5));  // as PyTorch has it
  REQUIRE_BOTH(HardSwish::derivative(T(3)) == T(1.5));
}

TEMPLATE_TEST_CASE("smooth functions at 0", "[layers]", float, double) {
  using T = TestType;
  constexpr double unit = static_cast<double>(std::numeric_limits<T>::epsilon()), ln2 = 0.693147180559945309417;
  REQUIRE_BOTH(Softsign::value(T(0)) == 0);
  REQUIRE_BOTH(Softsign::value(T(-3)) == T(-0.75));
  REQUIRE_BOTH(Softsign::gradient(T(-0.75), T(16)) == 1);
  REQUIRE_BOTH(test::near(static_cast<double>(Softplus::value(T(0))), ln2, unit));
  REQUIRE_BOTH(test::near(static_cast<double>(derivative<Softplus>(T(0))), 0.5, unit));
  REQUIRE_BOTH(GELU::value(T(0)) == 0);
  REQUIRE_BOTH(GELU::derivative(T(0)) == T(0.5));
  REQUIRE_BOTH(GELUTanh::value(T(0)) == 0);
  REQUIRE_BOTH(GELUTanh::derivative(T(0)) == T(0.5));
  REQUIRE_BOTH(SiLU::value(T(0)) == 0);
  REQUIRE_BOTH(SiLU::derivative(T(0)) == T(0.5));
  REQUIRE_BOTH(Mish::value(T(0)) == 0);
  REQUIRE_BOTH(test::near(static_cast<double>(Mish::derivative(T(0))), 0.6, unit));  // tanh(log 2) = (4 - 1) / (4 + 1)
}

TEMPLATE_TEST_CASE("smooth functions far out", "[layers]", float, double) {
  using T = TestType;
  REQUIRE_BOTH(is_a_rectifier_far_out<Softplus, T>());
  REQUIRE_BOTH(is_a_rectifier_far_out<GELU, T>());
  REQUIRE_BOTH(is_a_rectifier_far_out<GELUTanh, T>());
  REQUIRE_BOTH(is_a_rectifier_far_out<SiLU, T>());
  REQUIRE_BOTH(is_a_rectifier_far_out<Mish, T>());
  REQUIRE_BOTH(is_a_rectifier_far_out<HardSwish, T>());
  REQUIRE_BOTH(saturates<Softsign, T>(-1, 1));
  REQUIRE_BOTH(saturates<HardSigmoid, T>(0, 1));
  REQUIRE_BOTH(saturates<HardTanh, T>(-1, 1));
}

TEMPLATE_TEST_CASE("an elementwise function keeps NaN", "[layers]", Identity, ReLU, LeakyReLU<>, Sigmoid, Tanh, ELU<>, SELU,
                   Softplus, Softsign, HardSigmoid, HardTanh, GELU, GELUTanh, SiLU, Mish, HardSwish) {
  const auto check = [](auto nan) {
    CHECK(std::isnan(TestType::value(nan)));
    if constexpr (!Activation<TestType>) CHECK(std::isnan(TestType::derivative(nan)));
  };
  check(bits::at_run_time(std::numeric_limits<float>::quiet_NaN()));
  check(bits::at_run_time(std::numeric_limits<double>::quiet_NaN()));
}

TEMPLATE_TEST_CASE("an elementwise function of float is that of double", "[layers]", ELU<>, SELU, Softplus, Softsign, HardSigmoid,
                   HardTanh, GELU, GELUTanh, SiLU, Mish, HardSwish) {
  for (const float x : bits::at_run_time(bits::evenly_spaced<float, 1001>(-30, 30))) {
    const double wide = static_cast<double>(x);
    CHECK_THAT(static_cast<double>(TestType::value(x)), WithinAbs(TestType::value(wide), 1e-6 * std::max(1.0, std::abs(wide))));
    CHECK_THAT(static_cast<double>(derivative<TestType>(x)), WithinAbs(derivative<TestType>(wide), 2e-6));
  }
}

TEMPLATE_TEST_CASE("PReLU learns one slope, or one for each input", "[layers][prelu]", float, double) {
  using T = TestType;
  using One = BasicNet<T, InputShape<2, 2>, PReLU<>>;
  using Each = BasicNet<T, PReLU<4>>;
  STATIC_REQUIRE(One::parameter_count == 1);
  STATIC_REQUIRE(Each::parameter_count == 4);
  STATIC_REQUIRE(One::output_shape == Shape{2, 2});
  STATIC_REQUIRE(Each::input_shape == Shape{4});
  constexpr auto start = []<class Net>(std::type_identity<Net>) { return Net{Seed{1}}({-8, 4, 0, -2}); };
  REQUIRE_BOTH(start(std::type_identity<One>{}) == typename One::Output{-2, 4, 0, T(-0.5)});
  REQUIRE_BOTH(start(std::type_identity<Each>{}) == typename Each::Output{-2, 4, 0, T(-0.5)});

  // dL/dy = y: the slope's share is x y where x <= 0, 16 of the first input and 1 of the last; the mean of two equal samples.
  constexpr auto gradient = []<class Net>(std::type_identity<Net>) {
    const Sample<typename Net::Input, typename Net::Output> sample{{-8, 4, 0, -2}, {}};
    return loss_and_gradients(Net{Seed{1}}, HalfSquaredError{}, std::array{sample, sample}).gradients.template layer<0>().slopes;
  };
  REQUIRE_BOTH(gradient(std::type_identity<One>{})[0] == 17);
  REQUIRE_BOTH(gradient(std::type_identity<Each>{}) == Vector<T, 4>{{16, 0, 0, 1}});
}

TEST_CASE("PReLU's slopes are called as in PyTorch", "[layers][prelu]") {
  Net<Dense<2, 3>, PReLU<3>> net;
  int found = 0;
  for_each_tensor<decltype(net)>(
      [&](auto layer, std::string_view name, auto& tensor) {
        if (layer == 1) found += name == "weight" && tensor.size() == 3 ? 1 : 100;
      },
      net);
  CHECK(found == 1);
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

TEST_CASE("log softmax far out", "[layers][softmax]") {
  // log(e^0 + e^1 + e^2) = 2.40760596444438 to 15 digits
  constexpr auto y = [](double shift) { return BasicNet<double, InputShape<3>, LogSoftmax>{}({shift, shift + 1, shift + 2}); };
  for (const double shift : {0.0, 1000.0, -1000.0})
    for (std::size_t i = 0; i < 3; ++i) CHECK_THAT(y(shift)[i], WithinAbs(static_cast<double>(i) - 2.40760596444438, 1e-14));
  STATIC_REQUIRE(test::near(y(1000)[2], -0.40760596444438, 1e-14));
  constexpr auto apart = [] { return BasicNet<double, InputShape<2>, LogSoftmax>{}({1000, -1000}); };
  REQUIRE_BOTH(apart()[0] == 0);
  REQUIRE_BOTH(apart()[1] == -2000);
}

TEST_CASE("layers that mix or weigh their inputs keep NaN", "[layers]") {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const double nan = bits::at_run_time(std::numeric_limits<double>::quiet_NaN());
  for (const double y : BasicNet<double, InputShape<3>, LogSoftmax>{}({nan, 1, 2})) CHECK(std::isnan(y));
  CHECK(BasicNet<double, InputShape<2>, LogSoftmax>{}({-infinity, 1}) == std::array{-infinity, 0.0});
  const auto rectified = BasicNet<double, PReLU<2>>{Seed{1}}({nan, -infinity});
  CHECK(std::isnan(rectified[0]));
  CHECK(rectified[1] == -infinity);
}

TEMPLATE_TEST_CASE("a layer runs the activation behind it", "[layers]", Dense<2>, Softmax, LogSoftmax, GELU, PReLU<>, PReLU<2>) {
  constexpr Seed seed{3};
  constexpr auto plain = BasicNet<double, InputShape<2>, TestType>{seed}({-0.5, 2});
  REQUIRE_BOTH(BasicNet<double, InputShape<2>, TestType, Tanh>{seed}({-0.5, 2}) == bits::map(plain, Tanh::value<double>));
}
