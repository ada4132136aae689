// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstddef>
#include <type_traits>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/catch.hpp"

using namespace ctnn;

namespace {

/// The largest difference between what a net and the folded net make of some inputs; of the size of the outputs.
template <class Net>
constexpr double difference() {
  using T = typename Net::ScalarType;
  Net net{Seed{1}};
  Random random{Seed{3}};
  for_each_tensor<Net>(
      [&](auto, const char*, auto& tensor) {
        for (T& value : tensor.values) value += random.uniform(T(-0.3), T(0.3));
      },
      net);
  const auto small = fold(net);
  double largest = 0;
  for (int i = 0; i < 2; ++i) {
    typename Net::Input x{};
    for (T& value : x) value = random.uniform(T{-1}, T{1});
    const auto expected = net(x), folded = small(x);
    for (std::size_t j = 0; j < expected.size(); ++j) {
      const double error = static_cast<double>(folded[j] - expected[j]), size = static_cast<double>(expected[j]);
      const double relative = (error < 0 ? -error : error) / (1 + (size < 0 ? -size : size));
      if (!(relative <= largest)) largest = relative;
    }
  }
  return largest;
}

template <class... Layers>
constexpr bool folds_to = false;
template <class From, class To>
constexpr bool folds_to<From, To> = std::is_same_v<Folded<From>, To>;

using Small = Net<Dense<2, 3>, BatchNorm<>, Tanh, Dropout<>, Dense<2>, BatchNorm<Epsilon{1e-3}>>;
template <class T>
using Images = BasicNet<T, InputShape<1, 6, 6>, Dropout<>, Conv2D<4, 3>, BatchNorm<>, ReLU,
                        Residual<Conv2D<4, 3, same>, BatchNorm<>, ReLU>, MaxPool2D<2>, BatchNorm<>,
                        Repeat<2, Sum<Sequential<Conv2D<4, 3, same>, BatchNorm<>, Dropout<>>, Dropout<>,
                                      Concat<Conv2D<2, 1>, Sequential<Conv2D<2, 1>, BatchNorm<>>>>>,
                        Flatten, Dropout<Rate{0.25}>, Dense<10>, BatchNorm<>, BatchNorm<>>;

}  // namespace

TEST_CASE("fold puts each BatchNorm into the layer before it, and leaves Dropout out", "[net][fold]") {
  STATIC_REQUIRE(folds_to<Small, Net<Dense<2, 3>, Tanh, Dense<2>>>);
  STATIC_REQUIRE(
      folds_to<Images<float>,
               Net<InputShape<1, 6, 6>, Conv2D<4, 3>, ReLU, Residual<Conv2D<4, 3, same>, ReLU>, MaxPool2D<2>, BatchNorm<>,
                   Repeat<2, Sum<Sequential<Conv2D<4, 3, same>>, Identity, Concat<Conv2D<2, 1>, Sequential<Conv2D<2, 1>>>>>,
                   Flatten, Dense<10>>>);
  SECTION("the outputs stay, but for rounding") {
    REQUIRE_BOTH(difference<Small>() <= 1e-6);
    REQUIRE(difference<Images<float>>() <= 1e-6);
    REQUIRE(difference<Images<double>>() <= 1e-14);
    REQUIRE(difference<Net<InputShape<2, 8>, Conv1D<4, 3, Groups{2}>, BatchNorm<>, ConvTranspose1D<2, 2>, BatchNorm<>,
                           DepthwiseConv1D<3>, BatchNorm<>>>() <= 1e-6);
  }
  SECTION("by hand: y = (2 x + 1 - 3) / sqrt(4) * 5 + 6 = 5 x + 1") {
    using One = BasicNet<double, Dense<1, 1>, BatchNorm<Epsilon{0}>>;
    constexpr auto folded = [] {
      One net;
      net.layer<0>() = {.weights = {{2}}, .bias = {{1}}};
      net.layer<1>() = {.scale = {{5}}, .shift = {{6}}, .running_mean = {{{3}}}, .running_variance = {{{4}}}};
      return fold(net);
    }();
    STATIC_REQUIRE(folded.layer<0>().weights[0][0] == 5);
    STATIC_REQUIRE(folded.layer<0>().bias[0] == 1);
  }
}

TEST_CASE("what cannot be folded stays", "[net][fold]") {
  using Opens = Net<InputShape<3>, BatchNorm<>, Dense<2>, Tanh, BatchNorm<>, Residual<Tanh>>;
  STATIC_REQUIRE(folds_to<Opens, Opens>);
  REQUIRE_BOTH(difference<Opens>() == 0);
  using Reshaped = Net<Dense<2, 6>, Reshape<2, 3>, BatchNorm<>>;  // other channels than Dense has outputs
  STATIC_REQUIRE(folds_to<Reshaped, Reshaped>);
  STATIC_REQUIRE(folds_to<Net<InputShape<3>, Dropout<>>, Net<InputShape<3>, Identity>>);
  STATIC_REQUIRE(folds_to<Net<Dense<2, 3>, Residual<Dropout<>>>, Net<Dense<2, 3>, Residual<Identity>>>);
}

namespace {

/// Linear, with weights [out][in]: what belongs to an output is a row.
struct ByRows : Dense<3, 3> {
  static constexpr bool can_be_scaled = false;
};

}  // namespace

TEST_CASE("what is folded says so, and may have an initializer of its own", "[net][fold]") {
  using Rows = Net<ByRows, BatchNorm<>>;
  STATIC_REQUIRE(folds_to<Rows, Rows>);
  using Initialized = Net<Init<Dense<2, 3>, HeNormal{}>, BatchNorm<>, Init<Residual<Dense<3>, BatchNorm<>, Tanh>, HeNormal{}>>;
  STATIC_REQUIRE(folds_to<Initialized, Net<Init<Dense<2, 3>, HeNormal{}>, Init<Residual<Dense<3>, Tanh>, HeNormal{}>>>);
  REQUIRE_BOTH(difference<Initialized>() <= 1e-6);
}

TEST_CASE("a folded net is cheaper", "[net][fold]") {
  using Net = Images<float>;
  STATIC_REQUIRE(Folded<Net>::multiply_adds < Net::multiply_adds);
  STATIC_REQUIRE(sizeof(Folded<Net>) < sizeof(Net));
  STATIC_REQUIRE(Folded<Net>::inference_bytes <= Net::inference_bytes);
}
