// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

static_assert(Initializer<GlorotUniform> && Initializer<HeUniform> && !Initializer<Adam>);
static_assert(Initializer<LeCunUniform> && Initializer<GlorotNormal> && Initializer<HeNormal> && Initializer<LeCunNormal>);
static_assert(Initializer<Orthogonal> && Initializer<Zeros> && Initializer<Constant>);

namespace {

/// A template argument can be any of them: Init<Dense<4, 8>, HeNormal{}>.
template <auto Of>
struct Holds {};
[[maybe_unused]] Holds<GlorotUniform{}> glorot_uniform;
[[maybe_unused]] Holds<HeUniform{.negative_slope = 0.5}> he_uniform;
[[maybe_unused]] Holds<LeCunUniform{}> lecun_uniform;
[[maybe_unused]] Holds<GlorotNormal{}> glorot_normal;
[[maybe_unused]] Holds<HeNormal{.negative_slope = 0.5}> he_normal;
[[maybe_unused]] Holds<LeCunNormal{}> lecun_normal;
[[maybe_unused]] Holds<Orthogonal{.gain = 2}> orthogonal;
[[maybe_unused]] Holds<Zeros{}> zeros;
[[maybe_unused]] Holds<Constant{.value = 0.5}> constant;

/// What n numbers from a distribution around 0 say of it.
struct Statistics {
  double count = 0, largest = 0, mean = 0, variance = 0;
};
template <class Values>
Statistics statistics_of(const Values& values) {
  Statistics found{.count = static_cast<double>(values.size())};
  for (const auto value : values) {
    const double x = static_cast<double>(value);
    found.largest = std::max(found.largest, std::abs(x));
    found.mean += x / found.count;
    found.variance += x * x / found.count;
  }
  return found;
}

/// Beside what a uniform distribution in [-limit, limit) promises.
void check_uniform(const Statistics& found, double limit) {
  CHECK(found.largest <= limit * (1 + 1e-6));
  CHECK(found.largest > limit * (1 - 10 / found.count));  // P(all |w| below that) = (1 - 10 / n)^n < 5e-5
  // Five deviations; var(w) = limit^2 / 3, var(w^2) = 4 limit^4 / 45
  CHECK_THAT(found.mean, WithinAbs(0, 5 * limit / std::sqrt(3 * found.count)));
  CHECK_THAT(found.variance, WithinRel(limit * limit / 3, 5 * std::sqrt(0.8 / found.count)));
}

/// Beside what a normal distribution promises.
void check_normal(const Statistics& found, double variance) {
  const double deviation = std::sqrt(variance);
  // Five deviations; var(w^2) = 2 variance^2
  CHECK_THAT(found.mean, WithinAbs(0, 5 * deviation / std::sqrt(found.count)));
  CHECK_THAT(found.variance, WithinRel(variance, 5 * std::sqrt(2 / found.count)));
  CHECK(found.largest > 2.5 * deviation);  // P(all below that) = 0.9876^2400 < 1e-13: there is no limit
}

template <class Net>
void check_default(double limit) {
  const Net net{Seed{5}};
  check_uniform(statistics_of(net.template layer<0>().weights.values), limit);
  for (const auto bias : net.template layer<0>().bias.values) CHECK(bias == 0);
}

template <class T, class Weights>
constexpr Matrix<T, 40, 60> filled(const Weights& initializer) {
  Matrix<T, 40, 60> weights;
  Random random{Seed{9}};
  initializer.fill(weights, 40, 60, random);
  return weights;
}

/// The largest element of W W^T - gain^2 I, or of W^T W - gain^2 I where there are fewer columns.
template <class T, std::size_t Rows, std::size_t Columns, std::size_t... Extents>
constexpr double deviation_from_orthogonal(const Orthogonal& initializer) {
  Tensor<T, Extents...> weights;
  static_assert(weights.values.size() == Rows * Columns);
  Random random{Seed{13}};
  initializer.fill(weights, 1, 1, random);
  constexpr std::size_t vectors = std::min(Rows, Columns), size = std::max(Rows, Columns);
  const auto element = [&](std::size_t vector, std::size_t i) {
    return static_cast<double>(weights.values[Rows <= Columns ? vector * Columns + i : i * Columns + vector]);
  };
  double largest = 0;
  for (std::size_t a = 0; a < vectors; ++a)
    for (std::size_t b = 0; b < vectors; ++b) {
      double error = a == b ? -initializer.gain * initializer.gain : 0;
      for (std::size_t i = 0; i < size; ++i) error += element(a, i) * element(b, i);
      largest = std::max(largest, error < 0 ? -error : error);
    }
  return largest;
}

}  // namespace

TEMPLATE_TEST_CASE("weights are drawn as the activation behind them wants", "[initializers]", float, double) {
  using T = TestType;
  const double glorot = std::sqrt(6.0 / (40 + 60)), he = std::sqrt(6.0 / 40);
  SECTION("Glorot before a sigmoid") { check_default<BasicNet<T, Dense<40, 60>, Sigmoid>>(glorot); }
  SECTION("Glorot before tanh") { check_default<BasicNet<T, Dense<40, 60>, Tanh>>(glorot); }
  SECTION("Glorot before nothing") { check_default<BasicNet<T, Dense<40, 60>>>(glorot); }
  SECTION("Glorot before another layer") { check_default<BasicNet<T, Dense<40, 60>, Softmax>>(glorot); }
  SECTION("He before ReLU") { check_default<BasicNet<T, Dense<40, 60>, ReLU>>(he); }
  SECTION("He before LeakyReLU, whose slope keeps more") {
    check_default<BasicNet<T, Dense<40, 60>, LeakyReLU<Slope{0.5}>>>(std::sqrt(6.0 / (1.25 * 40)));
  }
}

TEMPLATE_TEST_CASE("an initializer draws with its variance", "[initializers]", float, double) {
  const auto statistics = [](const auto& initializer) { return statistics_of(filled<TestType>(initializer).values); };
  SECTION("GlorotUniform") { check_uniform(statistics(GlorotUniform{}), std::sqrt(6.0 / (40 + 60))); }
  SECTION("HeUniform") { check_uniform(statistics(HeUniform{.negative_slope = 0.5}), std::sqrt(6 / (1.25 * 40))); }
  SECTION("LeCunUniform") { check_uniform(statistics(LeCunUniform{}), std::sqrt(3.0 / 40)); }
  SECTION("GlorotNormal") { check_normal(statistics(GlorotNormal{}), 2.0 / (40 + 60)); }
  SECTION("HeNormal") { check_normal(statistics(HeNormal{}), 2.0 / 40); }
  SECTION("HeNormal before a leaky rectifier") { check_normal(statistics(HeNormal{.negative_slope = 0.5}), 2 / (1.25 * 40)); }
  SECTION("LeCunNormal") { check_normal(statistics(LeCunNormal{}), 1.0 / 40); }
}

TEMPLATE_TEST_CASE("Zeros and Constant fill with one number", "[initializers]", float, double) {
  using T = TestType;
  constexpr auto all_are = [](const Matrix<T, 40, 60>& weights, T value) {
    return std::all_of(weights.values.begin(), weights.values.end(), [&](T weight) { return weight == value; });
  };
  REQUIRE_BOTH(all_are(filled<T>(Zeros{}), 0));
  REQUIRE_BOTH(all_are(filled<T>(Constant{.value = 0.1}), T(0.1)));
  REQUIRE_BOTH(all_are(filled<T>(Constant{}), 0));
}

TEMPLATE_TEST_CASE("Orthogonal's rows or columns are orthonormal", "[initializers]", float, double) {
  using T = TestType;
  constexpr double tolerance = 4 * static_cast<double>(std::numeric_limits<T>::epsilon());
  constexpr Orthogonal plain, doubled{.gain = 2};
  SECTION("columns of a tall matrix") { REQUIRE_BOTH(deviation_from_orthogonal<T, 12, 5, 12, 5>(plain) <= tolerance); }
  SECTION("rows of a wide matrix") { REQUIRE_BOTH(deviation_from_orthogonal<T, 5, 12, 5, 12>(plain) <= tolerance); }
  SECTION("both of a square matrix") { REQUIRE_BOTH(deviation_from_orthogonal<T, 16, 16, 16, 16>(plain) <= tolerance); }
  SECTION("a single number") { REQUIRE_BOTH(deviation_from_orthogonal<T, 1, 1, 1, 1>(plain) <= tolerance); }
  SECTION("a vector") { REQUIRE_BOTH(deviation_from_orthogonal<T, 1, 9, 9>(plain) <= tolerance); }
  SECTION("extents before the last are rows together") {
    REQUIRE_BOTH(deviation_from_orthogonal<T, 12, 5, 2, 3, 2, 5>(plain) <= tolerance);
  }
  SECTION("times gain") { REQUIRE_BOTH(deviation_from_orthogonal<T, 5, 12, 5, 12>(doubled) <= 4 * tolerance); }
  SECTION("of a large square matrix") { REQUIRE(deviation_from_orthogonal<T, 128, 128, 128, 128>(plain) <= 8 * tolerance); }
}

TEST_CASE("Orthogonal draws again where nothing is left of a vector", "[initializers]") {
  constexpr Seed seed{26849042};  // its first normal float is 0
  REQUIRE_BOTH(Random{seed}.normal<float>() == 0);
  constexpr auto weight = [](Seed start) {
    Matrix<float, 1, 1> weights;
    Random random{start};
    Orthogonal{}.fill(weights, 1, 1, random);
    return weights[0][0];
  };
  REQUIRE_BOTH(test::near(static_cast<double>(weight(seed) * weight(seed)), 1, 1e-6));
}

TEST_CASE("Orthogonal knows no side", "[initializers]") {
  // Of a rotation drawn at random every element has mean 0 and variance 1 / n.
  double sum = 0, squares = 0;
  constexpr int count = 2000, size = 4;
  for (std::uint64_t seed = 0; seed < count; ++seed) {
    Matrix<double, size, size> weights;
    Random random{Seed{seed}};
    Orthogonal{}.fill(weights, size, size, random);
    sum += weights[size - 1][0];
    squares += weights[size - 1][0] * weights[size - 1][0];
  }
  CHECK_THAT(sum / count, WithinAbs(0, 5 * std::sqrt(1.0 / size / count)));
  CHECK_THAT(squares / count, WithinRel(1.0 / size, 5 * std::sqrt(2.0 / count)));
}
