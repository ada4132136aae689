// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <limits>

#include <ctnn/math/exp.hpp>

#include "math/accuracy.hpp"
#include "math/bits.hpp"
#include "support/catch.hpp"

namespace {

constexpr auto exp_of = [](auto x) { return ctnn::math::exp(x); };

template <class T>
constexpr T infinity = std::numeric_limits<T>::infinity();
template <class T>
constexpr T smallest = std::numeric_limits<T>::denorm_min();
// The arguments between which exp leaves the finite numbers: the largest whose result is finite, and its neighbour.
template <class T>
constexpr T last_finite = sizeof(T) == 4 ? T(0x1.62e42ep+6) : T(0x1.62e42fefa39efp+9);
template <class T>
constexpr T first_infinite = sizeof(T) == 4 ? T(0x1.62e430p+6) : T(0x1.62e42fefa39f0p+9);

}  // namespace

TEST_CASE("exp is accurate to one unit in the last place", "[math][exp]") {
  const auto exact = [](long double x) { return std::exp(x); };
  SECTION("float") { CHECK(accuracy::largest_error("exp", -105.0f, 89.0f, exp_of, exact) <= 0.97); }
  SECTION("double") {
    if constexpr (accuracy::measurable<double>) CHECK(accuracy::largest_error("exp", -746.0, 710.0, exp_of, exact) <= 0.88);
  }
}

TEMPLATE_TEST_CASE("exp of what has an exact answer", "[math][exp]", float, double) {
  using T = TestType;
  STATIC_REQUIRE(exp_of(T{0}) == 1);
  STATIC_REQUIRE(exp_of(-T{0}) == 1);
  STATIC_REQUIRE(exp_of(infinity<T>) == infinity<T>);
  STATIC_REQUIRE(exp_of(-infinity<T>) == 0);
  STATIC_REQUIRE(exp_of(T{1000}) == infinity<T>);
  STATIC_REQUIRE(exp_of(T{-1000}) == 0);
  STATIC_REQUIRE(exp_of(std::numeric_limits<T>::max()) == infinity<T>);
  STATIC_REQUIRE(exp_of(std::numeric_limits<T>::lowest()) == 0);
  STATIC_REQUIRE(exp_of(smallest<T>) == 1);
  CHECK(std::isnan(exp_of(bits::at_run_time(std::numeric_limits<T>::quiet_NaN()))));
  CHECK(std::isnan(exp_of(bits::at_run_time(-std::numeric_limits<T>::quiet_NaN()))));
}

TEMPLATE_TEST_CASE("exp reaches infinity exactly where the largest number ends", "[math][exp]", float, double) {
  using T = TestType;
  const auto largest = static_cast<long double>(std::numeric_limits<T>::max());
  REQUIRE(std::exp(static_cast<long double>(last_finite<T>)) < largest);
  REQUIRE(std::exp(static_cast<long double>(first_infinite<T>)) > largest);
  STATIC_REQUIRE(exp_of(last_finite<T>) < infinity<T>);
  STATIC_REQUIRE(exp_of(first_infinite<T>) == infinity<T>);
}

TEMPLATE_TEST_CASE("exp reaches 0 through the subnormal numbers", "[math][exp]", float, double) {
  using T = TestType;
  // ln(2) times the exponents of the smallest number and of its half, to which ties are rounded away.
  constexpr T ln_smallest = sizeof(T) == 4 ? T(-103.27893) : T(-744.44007192138127),
              ln_half = sizeof(T) == 4 ? T(-103.97208) : T(-745.13321910194111);
  STATIC_REQUIRE(exp_of(ln_smallest) == smallest<T>);
  STATIC_REQUIRE(exp_of(ln_half + T(0.01)) == smallest<T>);
  STATIC_REQUIRE(exp_of(ln_half - T(0.01)) == 0);
}

TEMPLATE_TEST_CASE("exp gives the same bits at compile time and at run time", "[math][exp]", float, double) {
  using T = TestType;
  SECTION("over its range") {
    constexpr auto arguments = bits::evenly_spaced<T, 300>(T{-750}, T{720});
    constexpr auto at_compile_time = bits::map(arguments, exp_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), exp_of)));
  }
  SECTION("for numbers of every magnitude") {
    constexpr auto arguments = bits::scattered<T, 300>();
    constexpr auto at_compile_time = bits::map(arguments, exp_of);
    CHECK(bits::same(at_compile_time, bits::map(bits::at_run_time(arguments), exp_of)));
  }
}
