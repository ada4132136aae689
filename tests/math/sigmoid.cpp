// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <limits>

#include <ctnn/math/sigmoid.hpp>

#include "math/accuracy.hpp"
#include "math/bits.hpp"
#include "support/catch.hpp"

namespace {

constexpr auto sigmoid_of = [](auto x) { return ctnn::math::sigmoid(x); };

}  // namespace

TEST_CASE("sigmoid is accurate to three units in the last place", "[math][sigmoid]") {
  // e^x below 1 unit, the sum and the quotient half a unit each; a unit counts twice where the result starts a new power of two.
  const auto exact = [](long double x) { return x < 0 ? std::exp(x) / (1 + std::exp(x)) : 1 / (1 + std::exp(-x)); };
  SECTION("float") { CHECK(accuracy::largest_error("sigmoid", -88.0f, 105.0f, sigmoid_of, exact) <= 3); }
  SECTION("double") {
    if constexpr (accuracy::measurable<double>) CHECK(accuracy::largest_error("sigmoid", -709.0, 746.0, sigmoid_of, exact) <= 3);
  }
}

TEMPLATE_TEST_CASE("sigmoid of what has an exact answer", "[math][sigmoid]", float, double) {
  using T = TestType;
  using Limits = std::numeric_limits<T>;
  STATIC_REQUIRE(sigmoid_of(T{0}) == T{0.5});
  STATIC_REQUIRE(sigmoid_of(-T{0}) == T{0.5});
  STATIC_REQUIRE(sigmoid_of(T{1000}) == 1);
  STATIC_REQUIRE(sigmoid_of(T{-1000}) == 0);
  STATIC_REQUIRE(sigmoid_of(Limits::max()) == 1);
  STATIC_REQUIRE(sigmoid_of(Limits::lowest()) == 0);
  STATIC_REQUIRE(sigmoid_of(Limits::infinity()) == 1);
  STATIC_REQUIRE(sigmoid_of(-Limits::infinity()) == 0);
  STATIC_REQUIRE(sigmoid_of(Limits::denorm_min()) == T{0.5});
  CHECK(std::isnan(sigmoid_of(bits::at_run_time(Limits::quiet_NaN()))));
}

TEMPLATE_TEST_CASE("sigmoid gives the same bits at compile time and at run time", "[math][sigmoid]", float, double) {
  using T = TestType;
  SECTION("over its range") {
    constexpr auto arguments = bits::evenly_spaced<T, 300>(T{-110}, T{110});
    constexpr auto at_compile_time = bits::map(arguments, sigmoid_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), sigmoid_of)));
  }
  SECTION("for numbers of every magnitude") {
    constexpr auto arguments = bits::scattered<T, 300>();
    constexpr auto at_compile_time = bits::map(arguments, sigmoid_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), sigmoid_of)));
  }
}
