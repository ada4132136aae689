// SPDX-License-Identifier: BSL-1.0
#include <limits>
#include <type_traits>

#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/input_shape.hpp>
#include <ctnn/layers/relu.hpp>
#include <ctnn/net/convert.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/random/random.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

template <class T>
using Hidden = BasicNet<T, InputShape<2>, Dense<3>, ReLU, Dense<1>>;

constexpr Hidden<double> a_third() {
  Hidden<double> net;
  net.layer<0>().weights[1][2] = 1.0 / 3;
  net.layer<2>().bias[0] = -0.5;
  return net;
}

}  // namespace

TEST_CASE("a net is converted to another scalar, parameter by parameter", "[net]") {
  STATIC_REQUIRE(std::is_same_v<decltype(convert<float>(a_third())), Hidden<float>>);
  REQUIRE_BOTH(convert<float>(a_third()).layer<0>().weights[1][2] == 1.0f / 3);  // rounded to the nearest
  REQUIRE_BOTH(convert<float>(a_third()).layer<0>().weights[1][1] == 0);
  REQUIRE_BOTH(convert<float>(a_third()).layer<2>().bias[0] == -0.5f);
}

TEST_CASE("from float to double nothing is lost", "[net]") {
  static constexpr Hidden<float> net{Seed{1}};
  constexpr auto same = [] {
    const Hidden<float> back = convert<float>(convert<double>(net));
    return back.layer<0>().weights == net.layer<0>().weights && back.layer<2>().weights == net.layer<2>().weights;
  };
  REQUIRE_BOTH(same());
  REQUIRE_BOTH(convert<double>(net).layer<2>().weights[0][0] == static_cast<double>(net.layer<2>().weights[0][0]));
}

TEST_CASE("what a float cannot hold becomes infinite", "[net]") {
  Hidden<double> net;
  net.layer<2>().bias[0] = 1e300;
  CHECK(convert<float>(net).layer<2>().bias[0] == std::numeric_limits<float>::infinity());
}
