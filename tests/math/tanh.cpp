// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <limits>

#include <ctnn/math/tanh.hpp>

#include "math/accuracy.hpp"
#include "math/bits.hpp"
#include "support/catch.hpp"

namespace {

constexpr auto tanh_of = [](auto x) { return ctnn::math::tanh(x); };

}  // namespace

TEST_CASE("tanh is accurate to 1.31 units in the last place", "[math][tanh]") {
  const auto exact = [](long double x) { return std::tanh(x); };
  SECTION("float") { CHECK(accuracy::largest_error("tanh", -10.0f, 10.0f, tanh_of, exact) <= 1.30); }
  SECTION("double") {
    if constexpr (accuracy::measurable<double>) CHECK(accuracy::largest_error("tanh", -20.0, 20.0, tanh_of, exact) <= 1.31);
  }
}

TEMPLATE_TEST_CASE("tanh of what has an exact answer", "[math][tanh]", float, double) {
  using T = TestType;
  using Limits = std::numeric_limits<T>;
  STATIC_REQUIRE(tanh_of(T{0}) == 0);
  STATIC_REQUIRE(tanh_of(-T{0}) == 0);
  STATIC_REQUIRE(tanh_of(T{1000}) == 1);
  STATIC_REQUIRE(tanh_of(T{-1000}) == -1);
  STATIC_REQUIRE(tanh_of(Limits::infinity()) == 1);
  STATIC_REQUIRE(tanh_of(-Limits::infinity()) == -1);
  CHECK(std::isnan(tanh_of(bits::at_run_time(Limits::quiet_NaN()))));
  SECTION("the largest numbers") {
    STATIC_REQUIRE(tanh_of(Limits::max()) == 1);
    STATIC_REQUIRE(tanh_of(Limits::lowest()) == -1);
  }
  SECTION("the smallest numbers, which it returns") {  // tanh x = x - x^3 / 3 + ...
    STATIC_REQUIRE(tanh_of(Limits::denorm_min()) == Limits::denorm_min());
    STATIC_REQUIRE(tanh_of(-Limits::min()) == -Limits::min());
    STATIC_REQUIRE(tanh_of(Limits::epsilon() / 4) == Limits::epsilon() / 4);
  }
}

TEMPLATE_TEST_CASE("tanh is odd", "[math][tanh]", float, double) {
  using T = TestType;
  for (const T x : bits::at_run_time(bits::evenly_spaced<T, 1001>(T{0}, T{25}))) CHECK(tanh_of(-x) == -tanh_of(x));
}

TEMPLATE_TEST_CASE("tanh gives the same bits at compile time and at run time", "[math][tanh]", float, double) {
  using T = TestType;
  SECTION("over its range") {
    constexpr auto arguments = bits::evenly_spaced<T, 300>(T{-21}, T{21});
    constexpr auto at_compile_time = bits::map(arguments, tanh_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), tanh_of)));
  }
  SECTION("for numbers of every magnitude") {
    constexpr auto arguments = bits::scattered<T, 300>();
    constexpr auto at_compile_time = bits::map(arguments, tanh_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), tanh_of)));
  }
}
