// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <limits>

#include <ctnn/math/expm1.hpp>

#include "math/accuracy.hpp"
#include "math/bits.hpp"
#include "support/catch.hpp"

namespace {

constexpr auto expm1_of = [](auto x) { return ctnn::math::expm1(x); };

}  // namespace

TEST_CASE("expm1 is accurate to 1.08 units in the last place", "[math][expm1]") {
  const auto exact = [](long double x) { return std::expm1(x); };
  SECTION("float") { CHECK(accuracy::largest_error("expm1", -30.0f, 89.0f, expm1_of, exact) <= 1.08); }
  SECTION("double") {
    if constexpr (accuracy::measurable<double>) CHECK(accuracy::largest_error("expm1", -60.0, 710.0, expm1_of, exact) <= 0.90);
  }
}

TEMPLATE_TEST_CASE("expm1 of what has an exact answer", "[math][expm1]", float, double) {
  using T = TestType;
  using Limits = std::numeric_limits<T>;
  STATIC_REQUIRE(expm1_of(T{0}) == 0);
  STATIC_REQUIRE(expm1_of(-T{0}) == 0);
  STATIC_REQUIRE(expm1_of(T{1000}) == Limits::infinity());
  STATIC_REQUIRE(expm1_of(T{-1000}) == -1);
  STATIC_REQUIRE(expm1_of(Limits::max()) == Limits::infinity());
  STATIC_REQUIRE(expm1_of(Limits::lowest()) == -1);
  STATIC_REQUIRE(expm1_of(Limits::infinity()) == Limits::infinity());
  STATIC_REQUIRE(expm1_of(-Limits::infinity()) == -1);
  CHECK(std::isnan(expm1_of(bits::at_run_time(Limits::quiet_NaN()))));
  CHECK(std::isnan(expm1_of(bits::at_run_time(-Limits::quiet_NaN()))));
  SECTION("the smallest numbers, which it returns") {  // e^x - 1 = x + x^2 / 2 + ...
    STATIC_REQUIRE(expm1_of(Limits::denorm_min()) == Limits::denorm_min());
    STATIC_REQUIRE(expm1_of(-Limits::min()) == -Limits::min());
    STATIC_REQUIRE(expm1_of(Limits::epsilon() / 4) == Limits::epsilon() / 4);
  }
}

TEMPLATE_TEST_CASE("expm1 reaches infinity exactly where the largest number ends", "[math][expm1]", float, double) {
  using T = TestType;
  // As for exp: a 1 less is nothing there.
  constexpr T last_finite = sizeof(T) == 4 ? T(0x1.62e42ep+6) : T(0x1.62e42fefa39efp+9);
  constexpr T first_infinite = sizeof(T) == 4 ? T(0x1.62e430p+6) : T(0x1.62e42fefa39f0p+9);
  STATIC_REQUIRE(expm1_of(last_finite) < std::numeric_limits<T>::infinity());
  STATIC_REQUIRE(expm1_of(first_infinite) == std::numeric_limits<T>::infinity());
}

TEMPLATE_TEST_CASE("expm1 gives the same bits at compile time and at run time", "[math][expm1]", float, double) {
  using T = TestType;
  SECTION("over its range") {
    constexpr auto arguments = bits::evenly_spaced<T, 300>(T{-50}, T{720});
    constexpr auto at_compile_time = bits::map(arguments, expm1_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), expm1_of)));
  }
  SECTION("for numbers of every magnitude") {
    constexpr auto arguments = bits::scattered<T, 300>();
    constexpr auto at_compile_time = bits::map(arguments, expm1_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), expm1_of)));
  }
}
