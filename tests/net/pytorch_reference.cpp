// SPDX-License-Identifier: BSL-1.0
// What PyTorch computes, ctnn computes. The numbers were written by tests/reference/generate.py.
#include <array>
#include <cstddef>

#include <ctnn/ctnn.hpp>

#include "math/bits.hpp"
#include "reference/compare.hpp"
#include "reference/pytorch_cross_entropies.hpp"
#include "reference/pytorch_losses.hpp"
#include "reference/pytorch_squared_errors.hpp"
#include "support/catch.hpp"

using namespace ctnn;
using pytorch::batch_size;
using pytorch::deviation;
using pytorch::tolerance;

namespace {

template <auto& Numbers, auto LossFunction, class... Layers>
struct Case {
  static constexpr auto& expected = Numbers;
  static constexpr auto loss = LossFunction;
  template <class T>
  using Net = BasicNet<T, Layers...>;
};

using Rectifiers =
    Case<pytorch::rectifiers, MeanSquaredError{}, Dense<5, 7>, ReLU, Dense<7, 3>, LeakyReLU<>, Dense<3, 2>, Identity>;
using Sigmoids = Case<pytorch::sigmoids, HalfSquaredError{}, Dense<5, 7>, Tanh, Dense<7, 3>, Sigmoid, Dense<3, 2>>;
using SoftmaxOutput = Case<pytorch::softmax_output, MeanSquaredError{}, Dense<4, 6>, Tanh, Dense<6, 3>, Softmax>;
using ActivationsFirstAndDoubled = Case<pytorch::activations_first_and_doubled, HalfSquaredError{}, InputShape<3>, Tanh, Dense<9>,
                                        Softmax, Dense<4>, Sigmoid, Tanh>;
using Probabilities =
    Case<pytorch::probabilities, BinaryCrossEntropy{}, Dense<5, 7>, LeakyReLU<>, Dense<7, 3>, Tanh, Dense<3, 2>, Sigmoid>;
using Classifier = Case<pytorch::classifier, SoftmaxCrossEntropy{}, Dense<13, 11>, ReLU, Dense<11, 4>>;
using WholeVectors = Case<pytorch::whole_vectors, SoftmaxCrossEntropy{}, Dense<8, 16>, Tanh, Dense<16, 8>>;
using LargeSoftmax = Case<pytorch::large_softmax, MeanSquaredError{}, Dense<3, 3>, Softmax>;
using LargeLogits = Case<pytorch::large_logits, SoftmaxCrossEntropy{}, Dense<3, 3>>;
using CertainProbabilities = Case<pytorch::certain_probabilities, BinaryCrossEntropy{}, Dense<2, 2>>;

// One layer that returns its input, so that the loss sees exactly the numbers wanted.
constexpr std::array<double, 3> class_weights{0.5, 3, 0.125};
using AbsoluteErrors = Case<pytorch::absolute_errors, MeanAbsoluteError{}, Dense<3, 3>>;
using HuberOf1 = Case<pytorch::huber, Huber{}, Dense<3, 3>>;
using HuberOf3Eighths = Case<pytorch::huber_of_3_eighths, Huber{.delta = 0.375}, Dense<3, 3>>;
using BinaryLogits = Case<pytorch::binary_logits, BinaryCrossEntropyWithLogits{}, Dense<3, 3>>;
using Divergences = Case<pytorch::divergences, KLDivergence{}, Dense<3, 3>>;
using Hinges = Case<pytorch::hinges, Hinge{}, Dense<3, 3>>;
using Smoothed = Case<pytorch::smoothed, SoftmaxCrossEntropy{.label_smoothing = 0.125}, Dense<3, 3>>;
using Weighted = Case<pytorch::weighted, WeightedSoftmaxCrossEntropy<3>{.class_weights = class_weights}, Dense<3, 3>>;
using WeightedAndSmoothed =
    Case<pytorch::weighted_and_smoothed, WeightedSoftmaxCrossEntropy<3>{.class_weights = class_weights, .label_smoothing = 0.125},
         Dense<3, 3>>;

template <class Case>
constexpr double tolerance_of_gradients = tolerance;
// PyTorch keeps the smallest denominator, 1e-12, in a float, which is off by 4e-9 of it.
template <>
constexpr double tolerance_of_gradients<CertainProbabilities> = 1e-8;

/// How far what a net computes is from the numbers.
struct Deviations {
  double outputs = 0, outputs_of_span = 0, outputs_of_batch = 0, loss = 0, loss_beside_gradients = 0, gradients = 0;
};

template <class Case, class T = double, class Parameters>
constexpr Deviations deviations(const Parameters& parameters) {
  using Net = typename Case::template Net<T>;
  constexpr auto& expected = Case::expected;
  constexpr auto samples = pytorch::samples_of<T>(expected);
  const Net net = pytorch::net_with<Net>(parameters);
  Deviations found;

  std::array<typename Net::Input, batch_size> inputs{};
  for (std::size_t i = 0; i < batch_size; ++i) inputs[i] = samples[i].input;
  std::array<typename Net::Output, batch_size> outputs{};
  net(inputs, outputs);
  typename Net::template Tape<batch_size> tape;
  const auto rows = forward(net, inputs, tape);
  for (std::size_t i = 0; i < batch_size; ++i) {
    typename Net::Output row{};
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = rows(i, j);
    const auto larger = [&](double worst, const typename Net::Output& y) {
      const double error = deviation(pytorch::as<double>(y), expected.outputs[i], pytorch::floor_of_sums);
      return error > worst ? error : worst;
    };
    found.outputs = larger(found.outputs, net(inputs[i]));
    found.outputs_of_span = larger(found.outputs_of_span, outputs[i]);
    found.outputs_of_batch = larger(found.outputs_of_batch, row);
  }
  const auto [loss, gradients] = loss_and_gradients(net, Case::loss, samples);
  found.loss = deviation(static_cast<double>(loss_of(net, Case::loss, samples)), expected.loss, 0);
  found.loss_beside_gradients = deviation(static_cast<double>(loss), expected.loss, 0);
  found.gradients = deviation(pytorch::flat<Net>(gradients), expected.gradients, pytorch::floor_of_sums);
  return found;
}

}  // namespace

TEMPLATE_TEST_CASE("a net's outputs, loss and gradients are PyTorch's", "[net][pytorch]", Rectifiers, Sigmoids, SoftmaxOutput,
                   ActivationsFirstAndDoubled, Probabilities, Classifier, WholeVectors, LargeSoftmax, LargeLogits,
                   CertainProbabilities, AbsoluteErrors, HuberOf1, HuberOf3Eighths, BinaryLogits, Divergences, Hinges, Smoothed,
                   Weighted, WeightedAndSmoothed) {
  SECTION("in the compiler") {
    constexpr Deviations found = deviations<TestType>(TestType::expected.parameters);
    STATIC_REQUIRE(found.outputs <= tolerance);
    STATIC_REQUIRE(found.outputs_of_span <= tolerance);
    STATIC_REQUIRE(found.outputs_of_batch <= tolerance);
    STATIC_REQUIRE(found.loss <= tolerance);
    STATIC_REQUIRE(found.loss_beside_gradients <= tolerance);
    STATIC_REQUIRE(found.gradients <= tolerance_of_gradients<TestType>);
  }
  SECTION("at run time") {
    const Deviations found = deviations<TestType>(bits::at_run_time(TestType::expected.parameters));
    CHECK(found.outputs <= tolerance);
    CHECK(found.outputs_of_span <= tolerance);
    CHECK(found.outputs_of_batch <= tolerance);
    CHECK(found.loss <= tolerance);
    CHECK(found.loss_beside_gradients <= tolerance);
    CHECK(found.gradients <= tolerance_of_gradients<TestType>);
  }
}

TEMPLATE_TEST_CASE("a net of floats computes the same to float's precision", "[net][pytorch]", Rectifiers, Sigmoids, Classifier) {
  constexpr double tolerance_of_float = 1e-4;  // a unit in float's last place is 1.2e-7, and floor_of_sums enlarges it
  const Deviations found = deviations<TestType, float>(bits::at_run_time(TestType::expected.parameters));
  CHECK(found.outputs <= tolerance_of_float);
  CHECK(found.outputs_of_span <= tolerance_of_float);
  CHECK(found.outputs_of_batch <= tolerance_of_float);
  CHECK(found.loss <= tolerance_of_float);
  CHECK(found.loss_beside_gradients <= tolerance_of_float);
  CHECK(found.gradients <= tolerance_of_float);
}

TEST_CASE("PyTorch's mean of weighted losses is ours times samples / sum of the labels' weights", "[net][pytorch]") {
  const auto check = [](const auto& loss, const auto& expected) {
    using Net = BasicNet<double, Dense<3, 3>>;
    const Net net = pytorch::net_with<Net>(bits::at_run_time(expected.parameters));
    const auto found = loss_and_gradients(net, loss, pytorch::samples_of<double>(expected));
    double sum_of_weights = 0;
    for (const std::size_t label : expected.targets) sum_of_weights += class_weights[label];
    const double factor = batch_size / sum_of_weights;
    auto gradients = pytorch::flat<Net>(found.gradients);
    for (double& gradient : gradients) gradient *= factor;
    CHECK(deviation(factor * found.loss, expected.loss, 0) <= tolerance);
    CHECK(deviation(gradients, expected.gradients, pytorch::floor_of_sums) <= tolerance);
  };
  check(WeightedSoftmaxCrossEntropy<3>{.class_weights = class_weights}, pytorch::weighted_by_pytorchs_mean);
  check(WeightedSoftmaxCrossEntropy<3>{.class_weights = class_weights, .label_smoothing = 0.125},
        pytorch::weighted_and_smoothed_by_pytorchs_mean);
}
