// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <limits>

#include <ctnn/math/log.hpp>

#include "math/accuracy.hpp"
#include "math/bits.hpp"
#include "support/catch.hpp"

namespace {

constexpr auto log_of = [](auto x) { return ctnn::math::log(x); };
constexpr auto exact = [](long double x) { return std::log(x); };

template <class T>
double error_on(T low, T high) {
  return accuracy::largest_error("log", low, high, log_of, exact);
}

}  // namespace

TEST_CASE("log is accurate to one unit in the last place", "[math][log]") {
  SECTION("float, all positive numbers") {
    CHECK(error_on(std::numeric_limits<float>::denorm_min(), std::numeric_limits<float>::max()) <= 0.80);
  }
  SECTION("float near 1, where the result is small") { CHECK(error_on(0.5f, 2.0f) <= 0.80); }
  if constexpr (accuracy::measurable<double>) {
    SECTION("double, all positive numbers") {
      CHECK(error_on(std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::max()) <= 0.83);
    }
    SECTION("double near 1, where the result is small") { CHECK(error_on(0.5, 2.0) <= 0.83); }
  }
}

TEMPLATE_TEST_CASE("log of what has an exact answer", "[math][log]", float, double) {
  using T = TestType;
  using Limits = std::numeric_limits<T>;
  STATIC_REQUIRE(log_of(T{1}) == 0);
  STATIC_REQUIRE(log_of(T{0}) == -Limits::infinity());
  STATIC_REQUIRE(log_of(-T{0}) == -Limits::infinity());
  STATIC_REQUIRE(log_of(Limits::infinity()) == Limits::infinity());
  constexpr T of_minus_one = log_of(T{-1}), of_minus_infinity = log_of(-Limits::infinity()), of_nan = log_of(Limits::quiet_NaN());
  STATIC_REQUIRE(of_minus_one != of_minus_one);
  STATIC_REQUIRE(of_minus_infinity != of_minus_infinity);
  STATIC_REQUIRE(of_nan != of_nan);
  CHECK(std::isnan(log_of(bits::at_run_time(-Limits::denorm_min()))));
  CHECK(std::isnan(log_of(bits::at_run_time(Limits::quiet_NaN()))));
}

TEMPLATE_TEST_CASE("log gives the same bits at compile time and at run time", "[math][log]", float, double) {
  using T = TestType;
  SECTION("near 1") {
    constexpr auto arguments = bits::evenly_spaced<T, 300>(T{0}, T{4});
    constexpr auto at_compile_time = bits::map(arguments, log_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), log_of)));
  }
  SECTION("for numbers of every magnitude and sign") {
    constexpr auto arguments = bits::scattered<T, 300>();
    constexpr auto at_compile_time = bits::map(arguments, log_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), log_of)));
  }
}
