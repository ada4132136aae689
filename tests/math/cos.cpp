// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <limits>

#include <ctnn/math/cos.hpp>

#include "math/accuracy.hpp"
#include "math/bits.hpp"
#include "support/catch.hpp"

namespace {

constexpr auto cos_of = [](auto x) { return ctnn::math::cos(x); };

}  // namespace

TEST_CASE("cos is accurate to 0.83 units in the last place", "[math][cos]") {
  const auto exact = [](long double x) { return std::cos(x); };
  SECTION("float") { CHECK(accuracy::largest_error("cos", -1e4f, 1e4f, cos_of, exact) <= 0.83); }
  SECTION("double") {
    if constexpr (accuracy::measurable<double>) CHECK(accuracy::largest_error("cos", -1e6, 1e6, cos_of, exact) <= 0.80);
  }
}

TEMPLATE_TEST_CASE("cos of what has an exact answer", "[math][cos]", float, double) {
  using T = TestType;
  using Limits = std::numeric_limits<T>;
  STATIC_REQUIRE(cos_of(T{0}) == 1);
  STATIC_REQUIRE(cos_of(Limits::denorm_min()) == 1);
  STATIC_REQUIRE(cos_of(T(3.14159265358979323846)) == -1);  // pi as nearly as T has it
  STATIC_REQUIRE(cos_of(T(6.28318530717958647693)) == 1);
  // No digit of it would be right.
  CHECK(std::isnan(cos_of(bits::at_run_time(Limits::max()))));
  CHECK(std::isnan(cos_of(bits::at_run_time(Limits::infinity()))));
  CHECK(std::isnan(cos_of(bits::at_run_time(-Limits::infinity()))));
  CHECK(std::isnan(cos_of(bits::at_run_time(Limits::quiet_NaN()))));
}

TEMPLATE_TEST_CASE("cos is as accurate beside its zeros, where digits cancel", "[math][cos]", float, double) {
  using T = TestType;
  if constexpr (accuracy::measurable<T>) {
    double worst = 0;
    for (int quarters = 1; quarters <= 6000; ++quarters) {
      const T x = bits::at_run_time(static_cast<T>(quarters * 1.57079632679489661923L));
      worst = std::max(worst, accuracy::units_in_the_last_place(cos_of(x), std::cos(static_cast<long double>(x))));
    }
    CHECK(worst <= 0.83);
  }
}

TEMPLATE_TEST_CASE("cos of many turns is that of an angle rounded in its last place", "[math][cos]", float, double) {
  using T = TestType;
  constexpr T far = sizeof(T) == 4 ? T(0x1p20) : T(0x1p49);
  if constexpr (accuracy::measurable<T>)
    for (const T x : bits::at_run_time(bits::evenly_spaced<T, 1001>(-far, far))) {
      const T unit = std::nextafter(std::abs(x), std::numeric_limits<T>::infinity()) - std::abs(x);
      CHECK_THAT(cos_of(x), WithinAbs(static_cast<double>(std::cos(static_cast<long double>(x))), static_cast<double>(unit)));
    }
}

TEMPLATE_TEST_CASE("cos gives the same bits at compile time and at run time", "[math][cos]", float, double) {
  using T = TestType;
  SECTION("over its range") {
    constexpr auto arguments = bits::evenly_spaced<T, 300>(T{-1000}, T{1000});
    constexpr auto at_compile_time = bits::map(arguments, cos_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), cos_of)));
  }
  SECTION("for numbers of every magnitude") {
    constexpr auto arguments = bits::scattered<T, 300>();
    constexpr auto at_compile_time = bits::map(arguments, cos_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), cos_of)));
  }
}
