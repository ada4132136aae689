// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <limits>

#include <ctnn/math/sin.hpp>

#include "math/accuracy.hpp"
#include "math/bits.hpp"
#include "support/catch.hpp"

namespace {

constexpr auto sin_of = [](auto x) { return ctnn::math::sin(x); };

}  // namespace

TEST_CASE("sin is accurate to 0.83 units in the last place", "[math][sin]") {
  const auto exact = [](long double x) { return std::sin(x); };
  SECTION("float") { CHECK(accuracy::largest_error("sin", -1e4f, 1e4f, sin_of, exact) <= 0.83); }
  SECTION("double") {
    if constexpr (accuracy::measurable<double>) CHECK(accuracy::largest_error("sin", -1e6, 1e6, sin_of, exact) <= 0.80);
  }
}

TEMPLATE_TEST_CASE("sin of what has an exact answer", "[math][sin]", float, double) {
  using T = TestType;
  using Limits = std::numeric_limits<T>;
  STATIC_REQUIRE(sin_of(T{0}) == 0);
  STATIC_REQUIRE(sin_of(-T{0}) == 0);
  STATIC_REQUIRE(sin_of(Limits::denorm_min()) == Limits::denorm_min());  // sin x = x - x^3 / 6 + ...
  STATIC_REQUIRE(sin_of(-Limits::min()) == -Limits::min());
  STATIC_REQUIRE(sin_of(T(1.57079632679489661923)) == 1);  // pi / 2 as nearly as T has it
  STATIC_REQUIRE(sin_of(T(4.71238898038468985769)) == -1);
  // No digit of it would be right.
  CHECK(std::isnan(sin_of(bits::at_run_time(Limits::max()))));
  CHECK(std::isnan(sin_of(bits::at_run_time(Limits::infinity()))));
  CHECK(std::isnan(sin_of(bits::at_run_time(-Limits::infinity()))));
  CHECK(std::isnan(sin_of(bits::at_run_time(Limits::quiet_NaN()))));
}

TEMPLATE_TEST_CASE("sin is as accurate beside its zeros, where digits cancel", "[math][sin]", float, double) {
  using T = TestType;
  if constexpr (accuracy::measurable<T>) {
    double worst = 0;
    for (int quarters = 1; quarters <= 6000; ++quarters) {
      const T x = bits::at_run_time(static_cast<T>(quarters * 1.57079632679489661923L));
      worst = std::max(worst, accuracy::units_in_the_last_place(sin_of(x), std::sin(static_cast<long double>(x))));
    }
    CHECK(worst <= 0.83);
  }
}

TEMPLATE_TEST_CASE("sin of many turns is that of an angle rounded in its last place", "[math][sin]", float, double) {
  using T = TestType;
  constexpr T far = sizeof(T) == 4 ? T(0x1p20) : T(0x1p49);
  if constexpr (accuracy::measurable<T>)
    for (const T x : bits::at_run_time(bits::evenly_spaced<T, 1001>(-far, far))) {
      const T unit = std::nextafter(std::abs(x), std::numeric_limits<T>::infinity()) - std::abs(x);
      CHECK_THAT(sin_of(x), WithinAbs(static_cast<double>(std::sin(static_cast<long double>(x))), static_cast<double>(unit)));
    }
}

TEMPLATE_TEST_CASE("sin gives the same bits at compile time and at run time", "[math][sin]", float, double) {
  using T = TestType;
  SECTION("over its range") {
    constexpr auto arguments = bits::evenly_spaced<T, 300>(T{-1000}, T{1000});
    constexpr auto at_compile_time = bits::map(arguments, sin_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), sin_of)));
  }
  SECTION("for numbers of every magnitude") {
    constexpr auto arguments = bits::scattered<T, 300>();
    constexpr auto at_compile_time = bits::map(arguments, sin_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), sin_of)));
  }
}
