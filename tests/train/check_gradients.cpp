// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/train/check_gradients.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

using Xor = Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>;
constexpr std::array<Sample<Xor::Input, Xor::Output>, 4> gate{{{{0, 0}, {0}}, {{0, 1}, {1}}, {{1, 0}, {1}}, {{1, 1}, {0}}}};

/// One neuron with one input, x = 2, y = 4.
template <class Activation>
using Neuron = BasicNet<double, Dense<1, 1>, Activation>;
constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 1> example{{{{2.0}, {4.0}}}};
template <class Activation>
constexpr Neuron<Activation> neuron(double w, double b) {
  Neuron<Activation> net;
  net.template layer<0>() = {.weights = {{w}}, .bias = {{b}}};
  return net;
}

/// Parameters in [-scale, scale), and samples.
template <class Net>
constexpr Net random_net(std::uint64_t seed, double scale) {
  Net net;
  Random random{Seed{seed}};
  for_each_tensor<Net>(
      [&](auto, const char*, auto& tensor) {
        for (double& value : tensor.values) value = random.uniform(-scale, scale);
      },
      net);
  return net;
}
template <class Net, class Target = typename Net::Output>
constexpr std::array<Sample<typename Net::Input, Target>, 3> random_samples(std::uint64_t seed) {
  std::array<Sample<typename Net::Input, Target>, 3> samples{};
  Random random{Seed{seed}};
  for (auto& sample : samples) {
    for (double& value : sample.input) value = random.uniform(-1.0, 1.0);
    if constexpr (std::is_same_v<Target, Label>) sample.target.index = static_cast<std::uint32_t>(random.next() % 3);
    else
      for (double& value : sample.target) value = random.uniform(0.0, 1.0);
  }
  return samples;
}

template <std::size_t Layers>
constexpr bool passes(const GradientCheck<Layers>& check) {
  return check.largest <= 1e-6 && check.skipped == 0;
}

}  // namespace

TEST_CASE("right gradients pass the check", "[train][gradients]") {
  constexpr auto check = [] { return check_gradients(Xor{Seed{1}}, MeanSquaredError{}, gate); };
  REQUIRE_BOTH(passes(check()));  // computed in double: float would give 1e-3
  STATIC_REQUIRE(check().per_layer.size() == 4);
  REQUIRE_BOTH(check().per_layer[1] == 0);
}

TEST_CASE("weights of 5 make large third derivatives, and hide nothing", "[train][gradients]") {
  using Steep = BasicNet<double, Dense<4, 6>, Tanh, Dense<6, 5>, Tanh, Dense<5, 3>>;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto check = check_gradients(random_net<Steep>(seed, 5), HalfSquaredError{}, random_samples<Steep>(seed));
    CHECK(check.largest <= 1e-6);
    CHECK(check.skipped == 0);
    const auto classes = check_gradients(random_net<Steep>(seed, 5), SoftmaxCrossEntropy{}, random_samples<Steep, Label>(seed));
    CHECK(classes.largest <= 1e-6);
    CHECK(classes.skipped == 0);
  }
}

TEST_CASE("rounding gives no alarm", "[train][gradients]") {
  SECTION("of a large loss") {
    constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 1> far{{{{2.0}, {1e6}}}};
    REQUIRE_BOTH(passes(check_gradients(neuron<Tanh>(0.5, 0.1), HalfSquaredError{}, far)));
  }
  SECTION("of a probability that is 1 but for the last bits") {  // log(1 - p) knows 1 - p to one bit or none
    constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 1> wrong_side{{{{1.0}, {0.0}}}};
    for (const double z : {20.0, 30.0, 35.0, 36.0, 37.0, 40.0})
      CHECK(passes(check_gradients(neuron<Sigmoid>(z, 0), BinaryCrossEntropy{}, wrong_side)));
  }
  SECTION("of a large loss of an output that is 0") {
    constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 1> far{{{{2.0}, {1e6}}}};
    REQUIRE_BOTH(passes(check_gradients(neuron<Tanh>(0, 0), HalfSquaredError{}, far)));
  }
  SECTION("of a loss that is next to nothing") {
    using Classifier = BasicNet<double, Dense<4, 8>, Tanh, Dense<8, 3>>;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      auto net = random_net<Classifier>(seed, 1);
      const auto samples = random_samples<Classifier, Label>(seed);
      Trainer trainer{net, SoftmaxCrossEntropy{}, Adam{.learning_rate = 0.02}, batch<3>};
      trainer.fit(samples, {.epochs = 2000});
      CHECK(loss_of(net, SoftmaxCrossEntropy{}, samples) < 1e-4);
      CHECK(passes(check_gradients(net, SoftmaxCrossEntropy{}, samples)));
    }
  }
}

namespace {

enum class Bug { None, Factor, Sign, Forgotten, FirstRowOnly, InputFactor, InputSign, InputForgotten };

/// y_i = f_i x_i + f_i^2 with a mistake in the backward pass.
template <Bug Mistake>
struct Faulty {
  static constexpr Shape output_shape(Shape input) { return input; }
  static constexpr Shape input_shape{4};

  template <class T>
  struct Parameters {
    Vector<T, 4> factors{};
  };
  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("factor", structs.factors...);
  }
  template <class T, class Initializer>
  static constexpr void initialize(Parameters<T>&, Random&, Initializer) {}

  template <class T, class X, class Y, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, Y y, Finish finish) {
    for (std::size_t row = 0; row < Y::rows; ++row)
      for (std::size_t i = 0; i < 4; ++i) {
        const T factor = parameters.factors[i];
        y(row, i) = finish(Element{row, i}, factor * x(row, i) + factor * factor);
      }
  }
  template <class T, class X, class GradY, class GradX, class Through, class Gradients>
  static constexpr void backward(const Parameters<T>& parameters, X x, GradY grad_y, GradX grad_x, Through through,
                                 Gradients gradients) {
    constexpr double to_x = Mistake == Bug::InputFactor      ? 1.01
                            : Mistake == Bug::InputSign      ? -1
                            : Mistake == Bug::InputForgotten ? 0
                                                             : 1;
    constexpr double to_factors = Mistake == Bug::Factor ? 1.01 : Mistake == Bug::Sign ? -1 : 1;
    if constexpr (Needed<GradX>)
      for (std::size_t row = 0; row < GradY::rows; ++row)
        for (std::size_t i = 0; i < 4; ++i)
          grad_x(row, i) = through(Element{row, i}, to_x * parameters.factors[i] * grad_y(row, i));
    for (std::size_t i = 0; i < 4; ++i) {
      T sum{0};
      for (std::size_t row = 0; row < (Mistake == Bug::FirstRowOnly ? 1 : GradY::rows); ++row)
        sum += grad_y(row, i) * (x(row, i) + (Mistake == Bug::Forgotten ? 0 : 2 * parameters.factors[i]));
      gradients[&Parameters<T>::factors](Element{0, i}, to_factors * sum);
    }
  }
};

/// tanh whose derivative lacks the square.
struct FaultyTanh {
  template <class T>
  static constexpr T value(T x) {
    return math::tanh(x);
  }
  template <class T>
  static constexpr T gradient(T y, T grad_y) {
    return grad_y * (1 - y);
  }
};

/// A loss whose gradient lacks the factor 2.
struct FaultyLoss : MeanSquaredError {
  template <Scalar T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> outputs, const std::array<T, Outputs>& target,
                                 std::span<T, Outputs> grad_outputs) const {
    const T loss = MeanSquaredError::value_and_gradient(outputs, target, grad_outputs);
    for (T& gradient : grad_outputs) gradient /= 2;
    return loss;
  }
};

template <Bug Mistake, class Activation>
using FaultyNet = BasicNet<double, Dense<2, 4>, Activation, Faulty<Mistake>, Dense<4, 2>>;

template <Bug Mistake, class Activation>
constexpr auto check_faulty(std::uint64_t seed) {
  using Net = FaultyNet<Mistake, Activation>;
  return check_gradients(random_net<Net>(seed, 1), HalfSquaredError{}, random_samples<Net>(seed));
}

}  // namespace

TEMPLATE_TEST_CASE("a wrong gradient is found, whatever stands around it", "[train][gradients]", Tanh, ReLU) {
  REQUIRE_BOTH(check_faulty<Bug::None, TestType>(1).largest <= 1e-6);
  REQUIRE_BOTH(check_faulty<Bug::Factor, TestType>(1).largest > 1e-3);
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    CHECK(check_faulty<Bug::None, TestType>(seed).largest <= 1e-6);
    const auto at_its_layer = [](const auto& check) {
      return check.per_layer[2] > 1e-3 && check.per_layer[0] <= 1e-6 && check.per_layer[3] <= 1e-6 && check.skipped == 0;
    };
    CHECK(at_its_layer(check_faulty<Bug::Factor, TestType>(seed)));
    CHECK(at_its_layer(check_faulty<Bug::Sign, TestType>(seed)));
    CHECK(at_its_layer(check_faulty<Bug::Forgotten, TestType>(seed)));
    CHECK(at_its_layer(check_faulty<Bug::FirstRowOnly, TestType>(seed)));
    const auto at_the_layer_before = [](const auto& check) {
      return check.per_layer[0] > 1e-3 && check.per_layer[2] <= 1e-6 && check.largest == check.per_layer[0] && check.skipped == 0;
    };
    CHECK(at_the_layer_before(check_faulty<Bug::InputFactor, TestType>(seed)));
    CHECK(at_the_layer_before(check_faulty<Bug::InputSign, TestType>(seed)));
    CHECK(at_the_layer_before(check_faulty<Bug::InputForgotten, TestType>(seed)));
  }
}

TEST_CASE("a wrong derivative of an activation or a loss is found", "[train][gradients]") {
  REQUIRE_BOTH(check_gradients(neuron<FaultyTanh>(0.3, 0.1), HalfSquaredError{}, example).largest > 1e-3);
  REQUIRE_BOTH(check_gradients(neuron<Tanh>(0.3, 0.1), FaultyLoss{}, example).largest > 1e-3);
  REQUIRE_BOTH(check_gradients(neuron<Tanh>(0.3, 0.1), MeanSquaredError{}, example).largest <= 1e-6);
}

TEST_CASE("a parameter at a kink is skipped and counted", "[train][gradients]") {
  // z = 2 w + b, both move it over the kink of ReLU at 0
  constexpr auto check = [](double z) { return check_gradients(neuron<ReLU>(0.5, z - 1), HalfSquaredError{}, example); };
  REQUIRE_BOTH(check(0).skipped == 2);
  REQUIRE_BOTH(check(0).largest == 0);
  for (const double z : {1e-7, 5e-7, 2e-6 / 3, -1e-7, -5e-7, -2e-6 / 3}) CHECK((check(z).skipped == 2 && check(z).largest == 0));

  SECTION("but not in sight of one") {
    constexpr double h = 1e-5;
    for (const double z : {h / 2, 2 * h / 3, h, 1.5 * h, 2 * h, 3 * h, 5 * h, -h / 2, -2 * h / 3, -h, -1.5 * h, -2 * h, -5 * h}) {
      CHECK(passes(check(z)));
    }
  }
  SECTION("of a loss") {  // the output is at the target: MeanAbsoluteError has its kink there, and 0 is right by symmetry
    REQUIRE_BOTH(check_gradients(neuron<Identity>(2, 1e-7), MeanAbsoluteError{}, example).skipped == 2);
    REQUIRE_BOTH(check_gradients(neuron<Identity>(2, 1e-7), MeanAbsoluteError{}, example).largest == 0);
    REQUIRE_BOTH(check_gradients(neuron<Identity>(2, 0), MeanAbsoluteError{}, example).largest <= 1e-6);
  }
  SECTION("even where the kinks of several samples hide each other") {  // max(0, t) - max(0, -t) is straight, at 0 too
    constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 2> opposite{{{{1.0}, {-1.0}}, {{-1.0}, {1.0}}}};
    REQUIRE_BOTH(check_gradients(neuron<ReLU>(0, 0), HalfSquaredError{}, opposite).largest == 0);
    REQUIRE_BOTH(check_gradients(neuron<ReLU>(0, 0), HalfSquaredError{}, opposite).skipped >= 1);
  }
}

TEST_CASE("a wrong gradient is found beside a kink", "[train][gradients]") {
  using Net = FaultyNet<Bug::Factor, ReLU>;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    auto net = random_net<Net>(seed, 1);
    const auto samples = random_samples<Net>(seed);
    auto& layer = net.layer<0>();
    layer.bias[0] = -(layer.weights[0][0] * samples[0].input[0] + layer.weights[1][0] * samples[0].input[1]);
    const auto check = check_gradients(net, HalfSquaredError{}, samples);
    CHECK(check.skipped == 3);  // two weights and the bias of the unit at its kink
    CHECK(check.per_layer[2] > 1e-3);
  }
}

TEST_CASE("all zeros are all kinks", "[train][gradients]") {
  const BasicNet<double, Dense<2, 4>, ReLU, Dense<4, 4>, ReLU, Dense<4, 1>> net;
  const auto samples = random_samples<decltype(net)>(1);
  CHECK(check_gradients(net, HalfSquaredError{}, samples).largest <= 1e-6);
}

TEST_CASE("more samples than a block", "[train][gradients]") {
  std::vector<Sample<Xor::Input, Xor::Output>> many;
  for (std::size_t i = 0; i < 19; ++i) many.push_back(gate[i * i % 7 % 4]);
  CHECK(check_gradients(Xor{Seed{1}}, BinaryCrossEntropy{}, many).largest <= 1e-6);
  CHECK(check_gradients(Xor{Seed{1}}, BinaryCrossEntropy{}, std::span{many}.first(9)).largest <= 1e-6);
}

TEST_CASE("what is not a number stays none", "[train][gradients]") {
  constexpr auto of_none = [] {
    return check_gradients(Xor{Seed{1}}, MeanSquaredError{}, std::array<Sample<Xor::Input, Xor::Output>, 0>{}).largest;
  };
  REQUIRE_BOTH(of_none() != of_none());
  Xor spoilt{Seed{1}};
  spoilt.layer<0>().weights[0][0] = std::numeric_limits<float>::quiet_NaN();
  const auto check = check_gradients(spoilt, MeanSquaredError{}, gate);
  CHECK(std::isnan(check.largest));
  CHECK(std::isnan(check.per_layer[2]));
}
