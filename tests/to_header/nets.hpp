// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstdint>
#include <type_traits>

#include <ctnn/ctnn.hpp>

#include "examples/14_custom_layer/scale.hpp"

// The nets that travel through a header. Their parameters are any bits that make a finite number, denormal ones and zeros too.
namespace nets {

/// A layer with an argument of one's own.
struct Factor {
  float value;
};
template <Factor By>
struct Times {
  template <ctnn::Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    return x * static_cast<T>(By.value);
  }
  template <ctnn::Scalar T>
  [[nodiscard]] static constexpr T gradient(T, T grad_y) noexcept {
    return grad_y * static_cast<T>(By.value);
  }
};

using Plain = ctnn::Net<ctnn::Dense<7, 16>, ctnn::ReLU, ctnn::Dense<3>>;
using Double = ctnn::BasicNet<double, ctnn::Dense<16, 33>, ctnn::Tanh, ctnn::Dense<33, 2>, ctnn::Softmax>;
using Shaped = ctnn::Net<ctnn::InputShape<1, 3, 4>, ctnn::ReLU, ctnn::Dense<5>, ctnn::GELU>;
using Arguments =
    ctnn::Net<ctnn::Init<ctnn::Dense<4, 8>, ctnn::HeNormal{}>, ctnn::LeakyReLU<ctnn::Slope{1.0 / 3}>,
              ctnn::Init<ctnn::Dense<8>, ctnn::Constant{0.1}>, ctnn::ELU<ctnn::Alpha{0.7}>, ctnn::PReLU<8>, ctnn::PReLU<>>;
using Own = ctnn::BasicNet<double, ctnn::Dense<2, 4>, Times<Factor{0.1F}>, Scale<4>, ctnn::Dense<1>>;
using Structured =
    ctnn::Net<ctnn::InputShape<2, 6, 6>,
              ctnn::Conv2D<4, ctnn::Kernel{3, 2}, ctnn::Stride{1}, ctnn::Padding{1, 0, 1, 1}, ctnn::Groups{2}>,
              ctnn::BatchNorm<ctnn::Epsilon{1e-3}>, ctnn::ReLU, ctnn::MaxPool2D<2, ctnn::floor_mode>,
              ctnn::Repeat<2, ctnn::Residual<ctnn::Conv2D<4, 3, ctnn::same>, ctnn::GroupNorm<2>, ctnn::Sigmoid>>,
              ctnn::Sum<ctnn::Sequential<ctnn::DepthwiseConv2D<3, ctnn::same>, ctnn::ReLU>, ctnn::Identity>,
              ctnn::Concat<ctnn::Identity, ctnn::AveragePool2D<ctnn::Kernel{1, 1}>>, ctnn::Reshape<8, 9>,
              ctnn::Init<ctnn::Conv1D<3, 2, ctnn::Dilation{2}, ctnn::causal>, ctnn::HeNormal{}>, ctnn::Flatten,
              ctnn::Dropout<ctnn::Rate{0.25}>, ctnn::Dense<3>, ctnn::LayerNorm<>, ctnn::RMSNorm<ctnn::Epsilon{1e-6}>>;
using Nothing = ctnn::Net<ctnn::InputShape<3>, ctnn::Softmax>;

template <class T>
using BitsOf = std::conditional_t<std::is_same_v<T, float>, std::uint32_t, std::uint64_t>;

/// Calls body(bits) for each parameter with a number of random bits, which returns what it is to be.
template <class Net, class Body>
constexpr void for_each_parameter(Net& net, Body body) noexcept {
  using T = typename Net::ScalarType;
  ctnn::Random random{ctnn::Seed{Net::parameter_count}};
  ctnn::for_each_tensor<std::remove_const_t<Net>>(
      [&](auto, const char*, auto& tensor) {
        for (auto& value : tensor.values) {
          BitsOf<T> bits = static_cast<BitsOf<T>>(random.next());
          if (bits % 8 == 0) bits &= static_cast<BitsOf<T>>(0x800FFFFFFFFFFFFF >> (64 - 8 * sizeof(T)));  // small ones
          while (!ctnn::is_finite(std::bit_cast<T>(bits))) bits /= 2;
          body(value, bits);
        }
      },
      net);
}

template <class Net>
[[nodiscard]] constexpr Net make() noexcept {
  Net net;
  for_each_parameter(net, [](auto& value, auto bits) { value = std::bit_cast<typename Net::ScalarType>(bits); });
  return net;
}

/// Whether a net is what `make` makes, in type and in every bit.
template <class Made, class Net>
[[nodiscard]] constexpr bool is_as_made(const Net& net) noexcept {
  bool equal = std::is_same_v<Made, Net>;
  for_each_parameter(net, [&](auto value, auto bits) { equal = equal && std::bit_cast<decltype(bits)>(value) == bits; });
  return equal;
}

}  // namespace nets
