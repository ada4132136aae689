// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <limits>

#include <ctnn/math/sqrt.hpp>

#include "math/bits.hpp"
#include "support/catch.hpp"

// IEEE 754 asks of std::sqrt that it be rounded correctly, so ours must equal it in every bit.

namespace {

constexpr auto sqrt_of = [](auto x) { return ctnn::math::sqrt(x); };
constexpr auto standard_sqrt = [](auto x) { return std::sqrt(x); };

/// Positive numbers of every magnitude.
template <class T, std::size_t Size>
constexpr std::array<T, Size> positive = bits::map(bits::scattered<T, Size>(), [](T x) { return x < 0 ? -x : x; });

/// Squares and their neighbours: there the root is all but exact, and a wrong last bit would show.
template <class T>
constexpr std::array<T, 300> near_squares = [] {
  std::array<T, 300> values{};
  for (std::size_t i = 0; i < 100; ++i) {
    const T root = T{1} + static_cast<T>(i * 7919 % 1024) / T{1024}, square = root * root;
    values[3 * i] = square - square * std::numeric_limits<T>::epsilon() / 2;
    values[3 * i + 1] = square;
    values[3 * i + 2] = square + square * std::numeric_limits<T>::epsilon();
  }
  return values;
}();

}  // namespace

TEMPLATE_TEST_CASE("sqrt is rounded correctly at compile time", "[math][sqrt]", float, double) {
  using T = TestType;
  SECTION("for numbers of every magnitude") {
    constexpr auto roots = bits::map(positive<T, 2000>, sqrt_of);
    CHECK(bits::same(roots, bits::map(bits::at_run_time(positive<T, 2000>), standard_sqrt)));
  }
  SECTION("over four binades") {
    constexpr auto arguments = bits::evenly_spaced<T, 1000>(T{0.5}, T{8});
    constexpr auto roots = bits::map(arguments, sqrt_of);
    CHECK(bits::same(roots, bits::map(bits::at_run_time(arguments), standard_sqrt)));
  }
  SECTION("beside squares") {
    constexpr auto roots = bits::map(near_squares<T>, sqrt_of);
    CHECK(bits::same(roots, bits::map(bits::at_run_time(near_squares<T>), standard_sqrt)));
  }
  SECTION("at both ends") {
    using Limits = std::numeric_limits<T>;
    constexpr std::array<T, 6> arguments{
        Limits::denorm_min(), 3 * Limits::denorm_min(), Limits::min() - Limits::denorm_min(), Limits::min(),
        Limits::max(),        Limits::max() / 2};
    constexpr auto roots = bits::map(arguments, sqrt_of);
    CHECK(bits::same(roots, bits::map(bits::at_run_time(arguments), standard_sqrt)));
  }
}

TEMPLATE_TEST_CASE("sqrt is rounded correctly at run time", "[math][sqrt]", float, double) {
  using T = TestType;
  const auto arguments = bits::at_run_time(positive<T, 2000>);
  CHECK(bits::same(bits::map(arguments, sqrt_of), bits::map(arguments, standard_sqrt)));
}

TEMPLATE_TEST_CASE("sqrt of what has an exact answer", "[math][sqrt]", float, double) {
  using T = TestType;
  using Limits = std::numeric_limits<T>;
  STATIC_REQUIRE(sqrt_of(T{4}) == 2);
  STATIC_REQUIRE(sqrt_of(T{1}) == 1);
  STATIC_REQUIRE(bits::same(sqrt_of(T{0}), T{0}));
  STATIC_REQUIRE(bits::same(sqrt_of(-T{0}), -T{0}));
  STATIC_REQUIRE(sqrt_of(Limits::infinity()) == Limits::infinity());
  constexpr T of_minus_one = sqrt_of(T{-1}), of_minus_infinity = sqrt_of(-Limits::infinity()),
              of_nan = sqrt_of(Limits::quiet_NaN());
  STATIC_REQUIRE(of_minus_one != of_minus_one);
  STATIC_REQUIRE(of_minus_infinity != of_minus_infinity);
  STATIC_REQUIRE(of_nan != of_nan);
  CHECK(std::isnan(sqrt_of(bits::at_run_time(T{-1}))));
  CHECK(std::isnan(sqrt_of(bits::at_run_time(Limits::quiet_NaN()))));
}

TEMPLATE_TEST_CASE("sqrt digit by digit is that of the processor", "[math][sqrt]", float, double) {
  using T = TestType;
  using Limits = std::numeric_limits<T>;
  constexpr auto by_digits = [](auto x) { return ctnn::math::detail::sqrt_by_digits(x); };
  const auto same_roots = [&](const auto& arguments) {
    const auto given = bits::at_run_time(arguments);
    return bits::same(bits::map(given, by_digits), bits::map(given, standard_sqrt));
  };
  CHECK(same_roots(positive<T, 20000>));
  CHECK(same_roots(near_squares<T>));
  CHECK(same_roots(bits::evenly_spaced<T, 1000>(T{0.5}, T{8})));
  CHECK(same_roots(std::array<T, 10>{T{0}, -T{0}, T{-1}, Limits::denorm_min(), 3 * Limits::denorm_min(), Limits::min(),
                                     Limits::min() - Limits::denorm_min(), Limits::max(), Limits::infinity(),
                                     Limits::quiet_NaN()}));
  STATIC_REQUIRE(by_digits(T{2.25}) == T{1.5});
}
