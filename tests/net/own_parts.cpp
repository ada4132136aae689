// SPDX-License-Identifier: BSL-1.0
// Parts of one's own that know nothing of registers: in wide nets they give the bits of the same formulas written for lanes.
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include <ctnn/ctnn.hpp>

#include "math/bits.hpp"
#include "support/catch.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

namespace {

// They inherit what is said of initializers, and hide the formulas.

template <class Formulas>
struct OwnActivation : Formulas {
  static constexpr bool takes_lanes = false;

  template <class T>
  static constexpr T value(T x) {
    static_assert(Scalar<T>);
    return Formulas::value(x);
  }
  template <class T>
  static constexpr T gradient(T y, T grad_y) {
    static_assert(Scalar<T>);
    return Formulas::gradient(y, grad_y);
  }
};

struct OwnGELU : Elementwise<OwnGELU> {
  static constexpr double negative_slope = GELU::negative_slope;

  template <class T>
  static constexpr T value(T x) {
    static_assert(Scalar<T>);
    return GELU::value(x);
  }
  template <class T>
  static constexpr T derivative(T x) {
    static_assert(Scalar<T>);
    return GELU::derivative(x);
  }
};

/// Dense by plain loops, element by element.
template <std::size_t Inputs, std::size_t Outputs>
struct OwnDense : Dense<Inputs, Outputs> {
  template <class T>
  using Parameters = typename Dense<Inputs, Outputs>::template Parameters<T>;

  template <class T, class X, class Y, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, Y y, Finish finish) {
    for (std::size_t row = 0; row < Y::rows; ++row)
      for (std::size_t j = 0; j < Outputs; ++j) {
        T sum = parameters.bias[j];
        for (std::size_t i = 0; i < Inputs; ++i) sum += x(row, i) * parameters.weights[i][j];
        y(row, j) = finish(Element{row, j}, sum);
      }
  }
  template <class T, class X, class GradY, class GradX, class Through, class Gradients>
  static constexpr void backward(const Parameters<T>& parameters, X x, GradY grad_y, GradX grad_x, Through through,
                                 Gradients gradients) {
    if constexpr (Needed<GradX>)
      for (std::size_t row = 0; row < GradY::rows; ++row)
        for (std::size_t i = 0; i < Inputs; ++i) {
          T sum{0};
          for (std::size_t j = 0; j < Outputs; ++j) sum += grad_y(row, j) * parameters.weights[i][j];
          grad_x(row, i) = through(Element{row, i}, sum);
        }
    for (std::size_t i = 0; i < Inputs; ++i)
      for (std::size_t j = 0; j < Outputs; ++j) {
        T sum{0};
        for (std::size_t row = 0; row < GradY::rows; ++row) sum += x(row, i) * grad_y(row, j);
        gradients[&Parameters<T>::weights](Element{i, j}, sum);
      }
    for (std::size_t j = 0; j < Outputs; ++j) {
      T sum = grad_y(0, j);
      for (std::size_t row = 1; row < GradY::rows; ++row) sum += grad_y(row, j);
      gradients[&Parameters<T>::bias](Element{0, j}, sum);
    }
  }
};

template <class Inner>
struct OwnOptimizer : Inner {
  template <class T>
  struct Rule {
    decltype(Inner{}.template rule<T>(1)) formulas;
    template <class... Slots>
    constexpr T operator()(T weight, T gradient, Slots... slots) const {
      return formulas(weight, gradient, slots...);
    }
  };
  template <class T>
  constexpr Rule<T> rule(std::size_t step) const {
    return {Inner::template rule<T>(step)};
  }
};

template <class Inner>
struct OwnLoss : Inner {
  static constexpr bool takes_lanes = false;
};

template <class T>
using Wide = BasicNet<T, Dense<5, 37>, Tanh, Dense<37, 18>, GELU, Dense<18, 10>>;
template <class T>
using Own = BasicNet<T, OwnDense<5, 37>, OwnActivation<Tanh>, OwnDense<37, 18>, OwnGELU, OwnDense<18, 10>>;

/// All numbers after three steps, the second with a short batch.
template <class Net, class Loss, class Optimizer>
std::array<typename Net::ScalarType, Net::parameter_count + 3> train(const Loss& loss, const Optimizer& optimizer) {
  using T = typename Net::ScalarType;
  Net net{Seed{3}};
  std::array<Sample<typename Net::Input, typename Loss::template Target<T, 10>>, 20> samples{};
  Random random{Seed{5}};
  for (std::uint32_t i = 0; i < samples.size(); ++i) samples[i] = {test::numbers<T, 5>(random), Label{i % 10}};
  Trainer trainer{net, loss, optimizer, batch<20>};
  const std::span<const typename decltype(samples)::value_type> all{samples};
  std::array<T, Net::parameter_count + 3> numbers{trainer.step(all), trainer.step(all.first(17)), trainer.step(all)};
  std::size_t next = 3;
  for_each_tensor<Net>(
      [&](auto, const char*, const auto& tensor) {
        for (const T value : tensor.values) numbers[next++] = value;
      },
      net);
  return numbers;
}

}  // namespace

TEST_CASE("parts of one's own that take scalars give the bits of those that take lanes", "[net]") {
  const SoftmaxCrossEntropy loss{.label_smoothing = 0.1};
  const OwnLoss<SoftmaxCrossEntropy> own_loss{loss};
  const SGD sgd{.learning_rate = 0.1, .momentum = 0.9};
  const Adam adam{.learning_rate = 0.01};
  const auto expected = train<Wide<float>>(loss, sgd);
  REQUIRE(expected[2] < expected[0]);  // it learns: not all is 0
  SECTION("activations") {
    using OwnActivations = BasicNet<float, Dense<5, 37>, OwnActivation<Tanh>, Dense<37, 18>, OwnGELU, Dense<18, 10>>;
    CHECK(bits::same(train<OwnActivations>(loss, sgd), expected));
  }
  SECTION("layers") {
    using OwnLayers = BasicNet<float, Dense<5, 37>, Tanh, OwnDense<37, 18>, GELU, Dense<18, 10>>;
    CHECK(bits::same(train<OwnLayers>(loss, sgd), expected));
  }
  SECTION("losses") { CHECK(bits::same(train<Wide<float>>(own_loss, sgd), expected)); }
  SECTION("optimizers") { CHECK(bits::same(train<Wide<float>>(loss, OwnOptimizer<SGD>{sgd}), expected)); }
  SECTION("all of them, in double") {
    const auto with_adam = train<Wide<double>>(loss, adam);
    REQUIRE(with_adam[2] < with_adam[0]);
    CHECK(bits::same(train<Own<double>>(own_loss, OwnOptimizer<Adam>{adam}), with_adam));
  }
}

namespace {

/// Dense whose own forward pass leaves the bias out.
template <std::size_t Inputs, std::size_t Outputs>
struct WithoutBias : Dense<Inputs, Outputs> {
  template <class Parameters, class X, class Y, class Finish>
  static constexpr void forward(const Parameters& parameters, X x, Y y, Finish finish) {
    static_assert(X::rows == 1, "inference hands it rows that stand alone");
    for (std::size_t j = 0; j < Outputs; ++j) {
      auto sum = x(0, 0) * parameters.weights[0][j];
      for (std::size_t i = 1; i < Inputs; ++i) sum += x(0, i) * parameters.weights[i][j];
      y(0, j) = finish(Element{0, j}, sum);
    }
  }
};

}  // namespace

TEST_CASE("inference uses the forward pass of a layer that derives from another", "[net]") {
  using Net = BasicNet<double, WithoutBias<3, 5>, ReLU, Dense<5, 2>>;
  Net net{Seed{3}};
  net.layer<0>().bias.values.fill(1e6);
  std::array<Net::Input, 21> inputs{};
  std::array<Net::Output, 21> outputs{};
  Random random{Seed{5}};
  for (std::size_t i = 1; i < inputs.size(); ++i) inputs[i] = test::numbers<double, 3>(random);
  net(inputs, outputs);
  CHECK(outputs[0] == Net::Output{0, 0});  // of zeros, without a bias
  for (std::size_t i = 0; i < inputs.size(); ++i) CHECK(outputs[i] == net(inputs[i]));
}

TEMPLATE_TEST_CASE("a wrong label costs NaN and teaches nothing, in lanes as alone", "[net][losses]", float, double) {
  using T = TestType;
  using Net = BasicNet<T, Dense<13, 10>>;
  const Net net{Seed{3}};
  constexpr std::size_t count = 21;
  std::array<Sample<typename Net::Input, Label>, count> samples{};
  Random random{Seed{5}};
  for (std::uint32_t i = 0; i < count; ++i) samples[i] = {test::numbers<T, 13>(random), Label{i % 10}};
  for (const std::uint32_t wrong : {10U, 16U, 0x7fffffffU, 0x80000000U, 0xffffffffU}) {
    samples[2].target = samples[19].target = Label{wrong};
    // In trainers batches of 21 are worked on in lanes as far as they fill registers.
    typename Net::template Tape<count> tape;
    const auto loss_of = [&](const auto& loss) {
      forward_samples(net, count, [&](std::size_t row) -> const auto& { return samples[row].input; }, tape);
      return detail::batch_loss(tape, loss, count, T{0.5}, [&](std::size_t row) -> const auto& { return samples[row].target; });
    };
    const SoftmaxCrossEntropy loss{.label_smoothing = 0.25};
    const T alone = loss_of(OwnLoss<SoftmaxCrossEntropy>{loss});
    std::array<typename Net::Output, count> expected_rows{}, rows{};
    const auto copy_to = [&](auto& to) {
      for (std::size_t row = 0; row < count; ++row)
        for (std::size_t i = 0; i < 10; ++i) to[row][i] = tape.template gradient_of<0>()(row, i);
    };
    copy_to(expected_rows);
    const T together = loss_of(loss);
    copy_to(rows);
    CHECK(alone != alone);
    CHECK(together != together);
    CHECK(rows == expected_rows);
    CHECK(rows[2] == typename Net::Output{});
    CHECK(rows[19] == typename Net::Output{});
    CHECK(rows[3] != typename Net::Output{});
  }
}
