// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstddef>

#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/input_shape.hpp>
#include <ctnn/layers/prelu.hpp>
#include <ctnn/layers/relu.hpp>
#include <ctnn/layers/tanh.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/net/net_from.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

using Small = BasicNet<double, InputShape<2>, Dense<3>, Tanh, PReLU<>, Dense<1>>;
template <class Net, std::size_t Count, class T = typename Net::ScalarType>
concept NetFrom = requires(const T (&numbers)[Count]) { net_from<Net>(numbers); };

}  // namespace

TEST_CASE("net_from takes the parameters layer by layer, row by row", "[net]") {
  constexpr Small net = net_from<Small>({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14});
  REQUIRE_BOTH(net.layer<0>().weights.values == std::array<double, 6>{1, 2, 3, 4, 5, 6});
  REQUIRE_BOTH(net.layer<0>().weights[1][0] == 4);
  REQUIRE_BOTH(net.layer<0>().bias.values == std::array<double, 3>{7, 8, 9});
  REQUIRE_BOTH(net.layer<2>().slopes.values == std::array<double, 1>{10});
  REQUIRE_BOTH(net.layer<3>().weights.values == std::array<double, 3>{11, 12, 13});
  REQUIRE_BOTH(net.layer<3>().bias.values == std::array<double, 1>{14});
}

TEST_CASE("net_from takes exactly as many numbers as the net has parameters, of its scalar", "[net]") {
  STATIC_REQUIRE(Small::parameter_count == 14);
  STATIC_REQUIRE(NetFrom<Small, 14>);
  STATIC_REQUIRE(!NetFrom<Small, 13>);
  STATIC_REQUIRE(!NetFrom<Small, 15>);
  STATIC_REQUIRE(!NetFrom<Small, 14, float>);
}

TEST_CASE("net_from makes large nets within the compilers' limits", "[net]") {
  using Large = Net<Dense<784, 128>, ReLU, Dense<128, 10>>;
  static constexpr struct Numbers {
    float values[Large::parameter_count];
    constexpr Numbers() noexcept : values{} {
      float next = 0;
      for (float& value : values) value = next++;
    }
  } numbers;
  static constexpr Large net = net_from<Large>(numbers.values);
  STATIC_REQUIRE(net.layer<0>().weights[783][127] == 784 * 128 - 1);
  STATIC_REQUIRE(net.layer<2>().bias[9] == 101769);
  float expected = 0;
  bool equal = true;
  for_each_tensor<Large>(
      [&](auto, const char*, const auto& tensor) {
        for (const float value : tensor.values) equal = equal && value == expected++;
      },
      net);
  CHECK(equal);
  CHECK(expected == 101770);
}
