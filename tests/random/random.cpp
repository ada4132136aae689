// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include <ctnn/random/random.hpp>

#include "math/bits.hpp"
#include "random/chi_square.hpp"
#include "support/catch.hpp"

using ctnn::Random;
using ctnn::Seed;

namespace {

template <class T, std::size_t Size, class Draw>
constexpr std::array<T, Size> draws(Seed seed, Draw draw) {
  Random random{seed};
  std::array<T, Size> values{};
  for (T& value : values) value = draw(random);
  return values;
}

/// x with x ^ (x >> shift) == y: every step repairs `shift` more bits.
constexpr std::uint64_t undo_xorshift(std::uint64_t y, unsigned shift) {
  std::uint64_t x = y;
  for (unsigned bits = shift; bits < 64; bits += shift) x = y ^ (x >> shift);
  return x;
}

/// The seed whose first number is `output`: SplitMix64 run backwards. The factors are the inverses of its own modulo 2^64.
constexpr Seed seed_of_first(std::uint64_t output) {
  static_assert(0xbf58476d1ce4e5b9 * 0x96de1b173f119089 == 1 && 0x94d049bb133111eb * 0x319642b2d24d8ec3 == 1);
  std::uint64_t z = undo_xorshift(output, 31) * 0x319642b2d24d8ec3;
  z = undo_xorshift(z, 27) * 0x96de1b173f119089;
  return {undo_xorshift(z, 30) - 0x9e3779b97f4a7c15};
}
constexpr Seed all_bits_set = seed_of_first(~std::uint64_t{0}), all_bits_clear = seed_of_first(0);

/// Sums of the powers of many numbers. Seeds are fixed, so the tests below either always pass or never do; bounds are 5 standard
/// deviations of what is measured, so that about one correct generator in two million would fail one.
struct Moments {
  double count, mean, variance, skewness, kurtosis;
};
template <class T>
Moments moments(const std::vector<T>& values) {
  const auto count = static_cast<double>(values.size());
  double mean = 0, powers[5]{};
  for (const T value : values) mean += static_cast<double>(value) / count;
  for (const T value : values)
    for (int k = 2; k < 5; ++k) powers[k] += std::pow(static_cast<double>(value) - mean, k) / count;
  const double variance = powers[2];
  return {count, mean, variance, powers[3] / std::pow(variance, 1.5), powers[4] / (variance * variance)};
}
constexpr std::size_t many = 200'000;

template <class Draw>
auto many_draws(std::uint64_t seed, Draw draw) {
  Random random{Seed{seed}};
  std::vector<decltype(draw(random))> values(many);
  for (auto& value : values) value = draw(random);
  return values;
}

}  // namespace

TEST_CASE("Random is SplitMix64", "[random]") {
  // As printed by the authors' C program (prng.di.unimi.it/splitmix64.c) for the seed 1234567.
  constexpr std::array<std::uint64_t, 5> expected{6457827717110365317, 3203168211198807973, 9817491932198370423U,
                                                  4593380528125082431, 16408922859458223821U};
  constexpr auto next = [](Random& random) { return random.next(); };
  STATIC_REQUIRE(draws<std::uint64_t, 5>(Seed{1234567}, next) == expected);
  CHECK(draws<std::uint64_t, 5>(Seed{bits::at_run_time(std::uint64_t{1234567})}, next) == expected);
}

TEMPLATE_TEST_CASE("uniform() lies in [0, 1)", "[random]", float, double) {
  using T = TestType;
  STATIC_REQUIRE(Random{all_bits_set}.next() == ~std::uint64_t{0});
  STATIC_REQUIRE(Random{all_bits_set}.uniform<T>() < 1);
  STATIC_REQUIRE(Random{all_bits_set}.uniform<T>() >= 1 - std::numeric_limits<T>::epsilon());
  STATIC_REQUIRE(Random{all_bits_clear}.next() == 0);
  STATIC_REQUIRE(Random{all_bits_clear}.uniform<T>() == 0);
}

TEMPLATE_TEST_CASE("uniform(low, high) lies in [low, high)", "[random]", float, double) {
  using T = TestType;
  SECTION("where low + (high - low) u would round up to high") {
    STATIC_REQUIRE(Random{all_bits_set}.uniform<T>(T{1}, T{2}) < 2);
    STATIC_REQUIRE(Random{all_bits_set}.uniform<T>(T{1}, T{2}) >= 1);
    constexpr T next_after_one = 1 + std::numeric_limits<T>::epsilon();
    STATIC_REQUIRE(Random{all_bits_set}.uniform<T>(T{1}, next_after_one) == 1);
  }
  SECTION("at the lower end") { STATIC_REQUIRE(Random{all_bits_clear}.uniform<T>(T{-3}, T{5}) == -3); }
  SECTION("always") {
    for (const T value : many_draws(1, [](Random& random) { return random.uniform<T>(T{-0.25}, T{0.75}); }))
      if (!(value >= T{-0.25} && value < T{0.75})) FAIL("outside: " << value);
  }
}

TEMPLATE_TEST_CASE("uniform numbers are spread evenly", "[random]", float, double) {
  using T = TestType;
  const auto values = many_draws(2, [](Random& random) { return random.uniform<T>(); });
  SECTION("in their moments") {
    const Moments found = moments(values);
    CHECK_THAT(found.mean, WithinAbs(0.5, 5 * std::sqrt(1 / (12 * found.count))));
    CHECK_THAT(found.variance, WithinAbs(1.0 / 12, 5 * std::sqrt(1 / (180 * found.count))));  // E(x - 1/2)^4 = 1/80
  }
  SECTION("over 100 bins") {
    std::vector<double> counts(100), expected(100, static_cast<double>(many) / 100);
    for (const T value : values) ++counts[static_cast<std::size_t>(value * 100)];
    CHECK(chi_square(counts, expected) < chi_square_bound(99));
  }
  SECTION("in pairs of neighbours, over 10 times 10 bins") {
    std::vector<double> counts(100), expected(100, static_cast<double>(many) / 200);
    for (std::size_t i = 0; i < many; i += 2)
      ++counts[10 * static_cast<std::size_t>(values[i] * 10) + static_cast<std::size_t>(values[i + 1] * 10)];
    CHECK(chi_square(counts, expected) < chi_square_bound(99));
  }
}

TEMPLATE_TEST_CASE("normal numbers have mean 0 and deviation 1", "[random]", float, double) {
  using T = TestType;
  const auto values = many_draws(3, [](Random& random) { return random.normal<T>(); });
  SECTION("in their moments") {
    const Moments found = moments(values);
    CHECK_THAT(found.mean, WithinAbs(0, 5 * std::sqrt(1 / found.count)));
    CHECK_THAT(found.variance, WithinAbs(1, 5 * std::sqrt(2 / found.count)));
    CHECK_THAT(found.skewness, WithinAbs(0, 5 * std::sqrt(6 / found.count)));
    CHECK_THAT(found.kurtosis, WithinAbs(3, 5 * std::sqrt(24 / found.count)));
  }
  SECTION("over 62 bins of a tenth of a deviation") {
    const auto below = [](double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); };
    std::vector<double> counts(62), expected(62);
    const auto edge = [](std::size_t bin) { return static_cast<double>(bin) / 10 - 3.1; };
    for (const T value : values) {
      const double bin = std::floor((static_cast<double>(value) + 3.1) * 10);
      ++counts[static_cast<std::size_t>(bin < 0 ? 0 : bin > 61 ? 61 : bin)];
    }
    for (std::size_t bin = 0; bin < 62; ++bin)
      expected[bin] = static_cast<double>(many) * ((bin == 61 ? 1 : below(edge(bin + 1))) - (bin == 0 ? 0 : below(edge(bin))));
    CHECK(chi_square(counts, expected) < chi_square_bound(61));
  }
  SECTION("of which none is infinite") {
    for (const T value : values)
      if (!std::isfinite(value)) FAIL("not finite");
  }
}

TEMPLATE_TEST_CASE("random numbers are the same at compile time and at run time", "[random]", float, double) {
  using T = TestType;
  const Seed seed{bits::at_run_time(std::uint64_t{7})};
  SECTION("uniform in [0, 1)") {
    constexpr auto draw = [](Random& random) { return random.uniform<T>(); };
    constexpr auto at_compile_time = draws<T, 200>(Seed{7}, draw);
    CHECK(bits::same(at_compile_time, draws<T, 200>(seed, draw)));
  }
  SECTION("uniform in an interval") {
    constexpr auto draw = [](Random& random) { return random.uniform<T>(T(-0.3), T(0.7)); };
    constexpr auto at_compile_time = draws<T, 200>(Seed{7}, draw);
    CHECK(bits::same(at_compile_time, draws<T, 200>(seed, draw)));
  }
  SECTION("normal") {
    constexpr auto draw = [](Random& random) { return random.normal<T>(); };
    constexpr auto at_compile_time = draws<T, 200>(Seed{7}, draw);
    CHECK(bits::same(at_compile_time, draws<T, 200>(seed, draw)));
  }
}

TEST_CASE("another seed gives other numbers", "[random]") {
  STATIC_REQUIRE(Random{Seed{1}}.next() != Random{Seed{2}}.next());
  STATIC_REQUIRE(Random{Seed{}}.next() != Random{Seed{1}}.next());
}
