// SPDX-License-Identifier: BSL-1.0
// What PyTorch computes, ctnn computes. The numbers were written by tests/reference/generate.py.
#include <array>
#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/elu.hpp>
#include <ctnn/layers/gelu.hpp>
#include <ctnn/layers/gelu_tanh.hpp>
#include <ctnn/layers/hard_sigmoid.hpp>
#include <ctnn/layers/hard_swish.hpp>
#include <ctnn/layers/hard_tanh.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/layers/leaky_relu.hpp>
#include <ctnn/layers/log_softmax.hpp>
#include <ctnn/layers/mish.hpp>
#include <ctnn/layers/prelu.hpp>
#include <ctnn/layers/relu.hpp>
#include <ctnn/layers/selu.hpp>
#include <ctnn/layers/sigmoid.hpp>
#include <ctnn/layers/silu.hpp>
#include <ctnn/layers/softplus.hpp>
#include <ctnn/layers/softsign.hpp>
#include <ctnn/layers/tanh.hpp>
#include <ctnn/losses/mean_squared_error.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/train/loss_and_gradients.hpp>

#include "math/bits.hpp"
#include "reference/compare.hpp"
#include "reference/pytorch_activations.hpp"
#include "reference/pytorch_log_softmax_and_prelu.hpp"
#include "support/catch.hpp"

using namespace ctnn;
using pytorch::deviation;
using pytorch::tolerance;

namespace {

template <class Function>
constexpr double derivative(double x) {
  if constexpr (Activation<Function>) return Function::gradient(Function::value(x), 1.0);
  else return Function::derivative(x);
}
template <class Function>
constexpr auto values() {
  return bits::map(pytorch::points, [](double x) { return Function::value(x); });
}
template <class Function>
constexpr auto derivatives() {
  return bits::map(pytorch::points, [](double x) { return derivative<Function>(x); });
}

template <class Function>
constexpr auto& expected = pytorch::identity;
template <>
constexpr auto& expected<ReLU> = pytorch::relu;
template <>
constexpr auto& expected<LeakyReLU<>> = pytorch::leaky_relu;
template <>
constexpr auto& expected<Sigmoid> = pytorch::sigmoid;
template <>
constexpr auto& expected<Tanh> = pytorch::tanh;
template <>
constexpr auto& expected<ELU<>> = pytorch::elu;
template <>
constexpr auto& expected<ELU<Alpha{0.375}>> = pytorch::elu_of_3_eighths;
template <>
constexpr auto& expected<SELU> = pytorch::selu;
template <>
constexpr auto& expected<Softplus> = pytorch::softplus;
template <>
constexpr auto& expected<Softsign> = pytorch::softsign;
template <>
constexpr auto& expected<HardSigmoid> = pytorch::hard_sigmoid;
template <>
constexpr auto& expected<HardTanh> = pytorch::hard_tanh;
template <>
constexpr auto& expected<GELU> = pytorch::gelu;
template <>
constexpr auto& expected<GELUTanh> = pytorch::gelu_tanh;
template <>
constexpr auto& expected<SiLU> = pytorch::silu;
template <>
constexpr auto& expected<Mish> = pytorch::mish;
template <>
constexpr auto& expected<HardSwish> = pytorch::hard_swish;

// Where PyTorch's e^x - 1, or the sum 1 + erf or 1 + tanh, is a rounding error.
template <class Function>
constexpr double floor_of_values = 0;
template <Alpha Factor>
constexpr double floor_of_values<ELU<Factor>> = pytorch::floor_of_sums;
template <>
constexpr double floor_of_values<SELU> = pytorch::floor_of_sums;
template <>
constexpr double floor_of_values<GELU> = pytorch::floor_of_sums;
template <>
constexpr double floor_of_values<GELUTanh> = pytorch::floor_of_sums;

template <class Function>
constexpr double tolerance_of_derivatives = tolerance;
template <>
constexpr double tolerance_of_derivatives<HardSigmoid> = 1e-7;  // PyTorch keeps its 1 / 6 in a float

}  // namespace

TEMPLATE_TEST_CASE("an elementwise function has PyTorch's values and derivatives", "[layers][pytorch]", Identity, ReLU,
                   LeakyReLU<>, Sigmoid, Tanh, ELU<>, ELU<Alpha{0.375}>, SELU, Softplus, Softsign, HardSigmoid, HardTanh, GELU,
                   GELUTanh, SiLU, Mish, HardSwish) {
  SECTION("values, from the smallest number to 1000") {
    STATIC_REQUIRE(deviation(values<TestType>(), expected<TestType>.values, floor_of_values<TestType>) <= tolerance);
    CHECK(deviation(values<TestType>(), expected<TestType>.values, floor_of_values<TestType>) <= tolerance);
  }
  SECTION("derivatives; those of 1 - y^2 and y (1 - y) are rounding errors where y is all but 1") {
    STATIC_REQUIRE(deviation(derivatives<TestType>(), expected<TestType>.derivatives, pytorch::floor_of_sums) <=
                   tolerance_of_derivatives<TestType>);
    CHECK(deviation(derivatives<TestType>(), expected<TestType>.derivatives, pytorch::floor_of_sums) <=
          tolerance_of_derivatives<TestType>);
  }
}

namespace {

/// How far a net is from the numbers of an example, with the mean squared error.
template <auto& Numbers, class... Layers>
struct Example {
  struct Deviations {
    double outputs = 0, loss = 0, gradients = 0;
  };
  static constexpr Deviations deviations(const auto& parameters) {
    using Net = BasicNet<double, Layers...>;
    constexpr auto samples = pytorch::samples_of<double>(Numbers);
    const Net net = pytorch::net_with<Net>(parameters);
    Deviations found;
    for (std::size_t i = 0; i < samples.size(); ++i) {
      const double error = deviation(net(samples[i].input), Numbers.outputs[i], pytorch::floor_of_sums);
      if (error > found.outputs) found.outputs = error;
    }
    const auto [loss, gradients] = loss_and_gradients(net, MeanSquaredError{}, samples);
    found.loss = deviation(loss, Numbers.loss, 0);
    found.gradients = deviation(pytorch::flat<Net>(gradients), Numbers.gradients, pytorch::floor_of_sums);
    return found;
  }
};
using ParametricRectifiers =
    Example<pytorch::parametric_rectifiers, Dense<5, 7>, PReLU<>, Dense<7, 3>, PReLU<3>, Dense<3, 4>, LogSoftmax>;
using LargeLogSoftmax = Example<pytorch::large_log_softmax, Dense<3, 3>, LogSoftmax>;

}  // namespace

TEST_CASE("slopes learn, and logarithms of probabilities are taken, as in PyTorch", "[layers][pytorch]") {
  const auto check = [](const auto& found) {
    CHECK(found.outputs <= tolerance);
    CHECK(found.loss <= tolerance);
    CHECK(found.gradients <= tolerance);
  };
  SECTION("in the compiler") {
    constexpr auto rectifiers = ParametricRectifiers::deviations(pytorch::parametric_rectifiers.parameters);
    constexpr auto large = LargeLogSoftmax::deviations(pytorch::large_log_softmax.parameters);
    check(rectifiers);
    check(large);
  }
  SECTION("at run time") {
    check(ParametricRectifiers::deviations(bits::at_run_time(pytorch::parametric_rectifiers.parameters)));
    check(LargeLogSoftmax::deviations(bits::at_run_time(pytorch::large_log_softmax.parameters)));
  }
}
