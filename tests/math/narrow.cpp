// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

#include <ctnn/math/narrow.hpp>

#include "math/bits.hpp"
#include "support/catch.hpp"

// The processor's own conversion is the measure.

namespace {

constexpr auto narrowed = [](double x) { return ctnn::math::detail::narrow_bits(x); };
constexpr auto cast_to_float = [](double x) { return static_cast<float>(x); };
constexpr auto widened = [](float x) { return ctnn::math::detail::widen_bits(x); };
constexpr auto cast_to_double = [](float x) { return static_cast<double>(x); };

/// Floats with the doubles half way to the next one, just below and just above that.
template <std::size_t Size>
constexpr std::array<double, 4 * Size> near_halves = [] {
  std::array<double, 4 * Size> values{};
  const auto floats = bits::scattered<float, Size>();
  for (std::size_t i = 0; i < Size; ++i) {
    const auto next = std::bit_cast<float>(std::bit_cast<std::uint32_t>(floats[i]) + 1);
    const double low = static_cast<double>(floats[i]), half = low + (static_cast<double>(next) - low) / 2;
    const auto half_bits = std::bit_cast<std::uint64_t>(half);
    values[4 * i] = low;
    values[4 * i + 1] = half;
    values[4 * i + 2] = std::bit_cast<double>(half_bits - 1);
    values[4 * i + 3] = std::bit_cast<double>(half_bits + 1);
  }
  return values;
}();

using Limits = std::numeric_limits<float>;
constexpr double largest = static_cast<double>(Limits::max()), smallest = static_cast<double>(Limits::denorm_min());
constexpr std::array edges{0.0,
                           -0.0,
                           largest,
                           largest * (1 + 1e-8),
                           largest * (1 + 5e-8),
                           -largest * 2,
                           smallest,
                           smallest / 2,
                           -smallest / 2,
                           smallest * 0.500001,
                           smallest * 0.499999,
                           smallest * 1.5,
                           1e-310,
                           1e308,
                           std::numeric_limits<double>::infinity(),
                           -std::numeric_limits<double>::infinity(),
                           std::numeric_limits<double>::quiet_NaN()};

}  // namespace

TEST_CASE("a double becomes the nearest float in integers as in the processor", "[math][narrow]") {
  CHECK(bits::same(bits::map(near_halves<3000>, narrowed), bits::map(bits::at_run_time(near_halves<3000>), cast_to_float)));
  CHECK(bits::same(bits::map(bits::scattered<double, 3000>(), narrowed),
                   bits::map(bits::at_run_time(bits::scattered<double, 3000>()), cast_to_float)));
  CHECK(bits::same(bits::map(edges, narrowed), bits::map(bits::at_run_time(edges), cast_to_float)));
  STATIC_REQUIRE(narrowed(0.1) == 0.1F);
  STATIC_REQUIRE(narrowed(smallest * 1.5) == Limits::denorm_min() * 2);
}

TEST_CASE("a float becomes a double in integers as in the processor", "[math][narrow]") {
  CHECK(bits::same(bits::map(bits::scattered<float, 3000>(), widened),
                   bits::map(bits::at_run_time(bits::scattered<float, 3000>()), cast_to_double)));
  constexpr std::array values{0.0F,
                              -0.0F,
                              Limits::denorm_min(),
                              -Limits::min() / 2,
                              Limits::min(),
                              Limits::max(),
                              Limits::infinity(),
                              -Limits::infinity(),
                              Limits::quiet_NaN()};
  CHECK(bits::same(bits::map(values, widened), bits::map(bits::at_run_time(values), cast_to_double)));
  STATIC_REQUIRE(widened(0.1F) == static_cast<double>(0.1F));
}

TEMPLATE_TEST_CASE("narrow and widen are conversions", "[math][narrow]", float, double) {
  STATIC_REQUIRE(ctnn::math::narrow<TestType>(0.1) == static_cast<TestType>(0.1));
  STATIC_REQUIRE(ctnn::math::widen(TestType{0.25}) == 0.25);
}
