// SPDX-License-Identifier: BSL-1.0
#include <ctnn/layers/conv_transpose1d.hpp>

#include "layers/windowed.hpp"
#include "support/both.hpp"

using namespace ctnn;
using test::Numbers;

namespace {

struct Transposed {
  std::size_t kernel, stride = 1, dilation = 1, before = 0;
};

/// y[f][o stride + k dilation - before] += W[c][k][f] x[c][o]
template <class Declared, class T, Shape Input>
void check(std::size_t length_expected, Transposed loops) {
  STATIC_REQUIRE(Declared::is_valid);
  STATIC_REQUIRE(!Declared::fault(Input));
  using Layer = with_input_t<Declared, Input>;
  constexpr std::size_t batch = 3, channels = Input.extents[0], length = Input.extents[1];
  constexpr Shape output = Layer::output_shape(Input);
  STATIC_REQUIRE(output == Declared::output_shape(Input));
  const std::size_t filters = output.extents[0], outputs = output.extents[1];
  REQUIRE(outputs == length_expected);
  typename Layer::template Parameters<T> parameters{};
  const Numbers weights = test::random_numbers(parameters.weights.values.size(), 5), bias = test::random_numbers(filters, 6);
  test::set(parameters, weights, bias);
  for (const auto edge : {test::Edge::Front, test::Edge::Back}) {
    test::Fed<Layer, T> fed;
    fed.gradients = {Numbers(weights.size()), Numbers(filters)};
    fed.run(parameters, edge);
    Numbers y(batch * output.size()), grad_x(batch * Input.size()), grad_weights(weights.size()), grad_bias(filters);
    for (std::size_t row = 0; row < batch; ++row) {
      for (std::size_t i = 0; i < output.size(); ++i) {
        y[row * output.size() + i] = bias[i / outputs];
        grad_bias[i / outputs] += fed.grad_y[row * output.size() + i];
      }
      for (std::size_t c = 0; c < channels; ++c)
        for (std::size_t o = 0; o < length; ++o)
          for (std::size_t k = 0; k < loops.kernel; ++k)
            for (std::size_t f = 0; f < filters; ++f) {
              const std::size_t i = o * loops.stride + k * loops.dilation - loops.before;
              if (i >= outputs) continue;
              const std::size_t from = (row * channels + c) * length + o, to = (row * filters + f) * outputs + i,
                                weight = (c * loops.kernel + k) * filters + f;
              y[to] += weights[weight] * fed.x[from];
              grad_x[from] += weights[weight] * fed.grad_y[to];
              grad_weights[weight] += fed.x[from] * fed.grad_y[to];
            }
    }
    for (std::size_t i = 0; i < y.size(); ++i) y[i] *= fed.after[i];
    for (std::size_t i = 0; i < grad_x.size(); ++i) grad_x[i] *= fed.before[i];
    CHECK(test::count_wrong(fed.y, y, test::tolerance<T>) == 0);
    CHECK(fed.y_inferred == fed.y);
    CHECK(test::count_wrong(fed.grad_x, grad_x, test::tolerance<T>) == 0);
    CHECK(test::count_wrong(fed.gradients[0], grad_weights, test::tolerance<T>) == 0);
    CHECK(test::count_wrong(fed.gradients[1], grad_bias, test::tolerance<T>) == 0);
  }
}

}  // namespace

TEMPLATE_TEST_CASE("ConvTranspose1D is its loops", "[layers][convolution]", float, double) {
  SECTION("plain") { check<ConvTranspose1D<4, 3>, TestType, Shape{5, 20}>(22, {.kernel = 3}); }
  SECTION("with a stride") { check<ConvTranspose1D<4, 4, Stride{2}, Padding{1}>, TestType, Shape{3, 20}>(40, {4, 2, 1, 1}); }
  SECTION("with more at the end") {
    check<ConvTranspose1D<4, 3, Stride{2}, Padding{1}, OutputPadding{1}>, TestType, Shape{3, 20}>(40, {3, 2, 1, 1});
    check<ConvTranspose1D<2, 2, Stride{5}, OutputPadding{4}>, TestType, Shape{3, 7}>(36, {2, 5, 1, 0});
  }
  SECTION("with dilation") { check<ConvTranspose1D<20, 3, Dilation{3}, Padding{2}>, TestType, Shape{3, 9}>(11, {3, 1, 3, 2}); }
  SECTION("with stride and dilation") {
    check<ConvTranspose1D<3, 3, Stride{3}, Dilation{2}, Padding{1, 0}>, TestType, Shape{2, 9}>(28, {3, 3, 2, 1});
  }
  SECTION("without padding that was larger than the kernel") {
    check<ConvTranspose1D<3, 2, Padding{3}>, TestType, Shape{2, 9}>(4, {2, 1, 1, 3});
  }
}

TEST_CASE("ConvTranspose1D by hand", "[layers][convolution]") {
  constexpr auto once = [] {
    using Once = test::Once<ConvTranspose1D<1, 2, Stride{2}, OutputPadding{1}>, Shape{1, 2}>;
    Once::Layer::Parameters<double> parameters{};
    parameters.weights.values = {1, 2};
    parameters.bias[0] = 0.5;
    Once run{};
    const auto gradients = run.run(parameters, {1, 10}, {1, 2, 4, 8, 16});
    return run.y == std::array{1.5, 2.5, 10.5, 20.5, 0.5} && run.grad_x == std::array{5.0, 20.0} &&
           gradients.weights.values == std::array{41.0, 82.0} && gradients.bias[0] == 31;
  };
  REQUIRE_BOTH(once());
}

TEST_CASE("ConvTranspose1D tells what it cannot be", "[layers][convolution]") {
  STATIC_REQUIRE(ConvTranspose1D<1, 2, Padding{3}>::fault(Shape{1, 3}).kind == Fault::Kind::EmptyLayer);
  STATIC_REQUIRE(ConvTranspose1D<1, 2>::fault(Shape{3}).kind == Fault::Kind::RankMismatch);
  STATIC_REQUIRE(!ConvTranspose1D<1, 2, OutputPadding{1}>::is_valid);
  STATIC_REQUIRE(!ConvTranspose1D<1, 2, same>::is_valid);
  STATIC_REQUIRE(!ConvTranspose1D<1, 2, floor_mode>::is_valid);
}
