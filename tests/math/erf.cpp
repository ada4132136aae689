// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <limits>

#include <ctnn/math/erf.hpp>

#include "math/accuracy.hpp"
#include "math/bits.hpp"
#include "support/catch.hpp"

namespace {

constexpr auto erf_of = [](auto x) { return ctnn::math::erf(x); };

}  // namespace

TEST_CASE("erf is accurate to 1.5 units in the last place", "[math][erf]") {
  const auto exact = [](long double x) { return std::erf(x); };
  SECTION("float") { CHECK(accuracy::largest_error("erf", -5.0f, 5.0f, erf_of, exact) <= 1.25); }
  SECTION("double") {
    if constexpr (accuracy::measurable<double>) CHECK(accuracy::largest_error("erf", -7.0, 7.0, erf_of, exact) <= 1.50);
  }
}

TEMPLATE_TEST_CASE("erf of what has an exact answer", "[math][erf]", float, double) {
  using T = TestType;
  using Limits = std::numeric_limits<T>;
  STATIC_REQUIRE(erf_of(T{0}) == 0);
  STATIC_REQUIRE(erf_of(-T{0}) == 0);
  STATIC_REQUIRE(erf_of(T{1000}) == 1);
  STATIC_REQUIRE(erf_of(T{-1000}) == -1);
  STATIC_REQUIRE(erf_of(Limits::max()) == 1);
  STATIC_REQUIRE(erf_of(Limits::lowest()) == -1);
  STATIC_REQUIRE(erf_of(Limits::infinity()) == 1);
  STATIC_REQUIRE(erf_of(-Limits::infinity()) == -1);
  STATIC_REQUIRE(erf_of(Limits::denorm_min()) == Limits::denorm_min());  // 2 / sqrt(pi) = 1.13 times it
  CHECK(std::isnan(erf_of(bits::at_run_time(Limits::quiet_NaN()))));
}

TEMPLATE_TEST_CASE("erf is odd and never beyond 1", "[math][erf]", float, double) {
  using T = TestType;
  for (const T x : bits::at_run_time(bits::evenly_spaced<T, 1001>(T{0}, T{8}))) {
    CHECK(erf_of(-x) == -erf_of(x));
    CHECK(erf_of(x) <= 1);
  }
}

TEMPLATE_TEST_CASE("erf gives the same bits at compile time and at run time", "[math][erf]", float, double) {
  using T = TestType;
  SECTION("over its range") {
    constexpr auto arguments = bits::evenly_spaced<T, 300>(T{-7}, T{7});
    constexpr auto at_compile_time = bits::map(arguments, erf_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), erf_of)));
  }
  SECTION("for numbers of every magnitude") {
    constexpr auto arguments = bits::scattered<T, 300>();
    constexpr auto at_compile_time = bits::map(arguments, erf_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), erf_of)));
  }
}
