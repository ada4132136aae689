// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <limits>

#include <ctnn/math/log1p.hpp>

#include "math/accuracy.hpp"
#include "math/bits.hpp"
#include "support/catch.hpp"

namespace {

constexpr auto log1p_of = [](auto x) { return ctnn::math::log1p(x); };

}  // namespace

TEST_CASE("log1p is accurate to 1.44 units in the last place", "[math][log1p]") {
  const auto exact = [](long double x) { return std::log1p(x); };
  SECTION("float") { CHECK(accuracy::largest_error("log1p", -1.0f, 3e38f, log1p_of, exact) <= 1.44); }
  SECTION("double") {
    if constexpr (accuracy::measurable<double>) CHECK(accuracy::largest_error("log1p", -1.0, 1e308, log1p_of, exact) <= 1.44);
  }
}

TEMPLATE_TEST_CASE("log1p of what has an exact answer", "[math][log1p]", float, double) {
  using T = TestType;
  using Limits = std::numeric_limits<T>;
  STATIC_REQUIRE(log1p_of(T{0}) == 0);
  STATIC_REQUIRE(log1p_of(-T{0}) == 0);
  STATIC_REQUIRE(log1p_of(T{-1}) == -Limits::infinity());
  STATIC_REQUIRE(log1p_of(Limits::infinity()) == Limits::infinity());
  CHECK(std::isnan(log1p_of(bits::at_run_time(T(-1.5)))));
  CHECK(std::isnan(log1p_of(bits::at_run_time(-Limits::infinity()))));
  CHECK(std::isnan(log1p_of(bits::at_run_time(Limits::quiet_NaN()))));
  SECTION("the smallest numbers, which it returns") {  // log(1 + x) = x - x^2 / 2 + ...
    STATIC_REQUIRE(log1p_of(Limits::denorm_min()) == Limits::denorm_min());
    STATIC_REQUIRE(log1p_of(-Limits::min()) == -Limits::min());
    STATIC_REQUIRE(log1p_of(Limits::epsilon() / 4) == Limits::epsilon() / 4);
  }
}

TEMPLATE_TEST_CASE("log1p gives the same bits at compile time and at run time", "[math][log1p]", float, double) {
  using T = TestType;
  SECTION("over its range") {
    constexpr auto arguments = bits::evenly_spaced<T, 300>(T{-1}, T{30});
    constexpr auto at_compile_time = bits::map(arguments, log1p_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), log1p_of)));
  }
  SECTION("for numbers of every magnitude") {
    constexpr auto arguments = bits::scattered<T, 300>();
    constexpr auto at_compile_time = bits::map(arguments, log1p_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), log1p_of)));
  }
}
