// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

static_assert(Loss<MeanSquaredError> && Loss<HalfSquaredError> && Loss<BinaryCrossEntropy> && Loss<SoftmaxCrossEntropy>);
static_assert(!Loss<Adam> && !Loss<ReLU> && !Loss<int>);

namespace {

template <class T, std::size_t Size>
struct Result {
  T loss{};
  std::array<T, Size> gradient{};
};
template <class L, class T, std::size_t Size, class Target>
constexpr Result<T, Size> apply(const L& loss, const std::array<T, Size>& outputs, const Target& target) {
  Result<T, Size> result;
  result.loss = loss.value_and_gradient(std::span<const T, Size>{outputs}, target, std::span<T, Size>{result.gradient});
  return result;
}

constexpr bool is_nan(double x) { return x != x; }

}  // namespace

TEMPLATE_TEST_CASE("MeanSquaredError is the mean of (y - t)^2, its derivative 2 (y - t) / n", "[losses]", float, double) {
  using T = TestType;
  constexpr auto result = [] { return apply(MeanSquaredError{}, std::array<T, 2>{3, -1}, std::array<T, 2>{1, 0}); };
  REQUIRE_BOTH(result().loss == T(2.5));
  REQUIRE_BOTH(result().gradient == std::array<T, 2>{2, -1});
  REQUIRE_BOTH(apply(MeanSquaredError{}, std::array<T, 1>{T(3.5)}, std::array<T, 1>{4}).loss == T(0.25));
}

TEMPLATE_TEST_CASE("HalfSquaredError is half the sum of (y - t)^2, its derivative y - t", "[losses]", float, double) {
  using T = TestType;
  constexpr auto result = [] { return apply(HalfSquaredError{}, std::array<T, 2>{3, -1}, std::array<T, 2>{1, 0}); };
  REQUIRE_BOTH(result().loss == T(2.5));
  REQUIRE_BOTH(result().gradient == std::array<T, 2>{2, -1});
}

TEST_CASE("squared errors at +-1000", "[losses]") {
  REQUIRE_BOTH(apply(MeanSquaredError{}, std::array{1000.0}, std::array{-1000.0}).loss == 4e6);
  REQUIRE_BOTH(apply(HalfSquaredError{}, std::array{-1000.0}, std::array{1000.0}).loss == 2e6);
}

TEST_CASE("BinaryCrossEntropy is -(t log p + (1 - t) log(1 - p))", "[losses]") {
  constexpr double ln_2 = 0.69314718055994531;
  constexpr auto result = [](double p, double t) { return apply(BinaryCrossEntropy{}, std::array{p}, std::array{t}); };
  REQUIRE_BOTH(test::near(result(0.5, 1).loss, ln_2, 1e-15));
  REQUIRE_BOTH(test::near(result(0.25, 1).loss, 2 * ln_2, 1e-15));
  REQUIRE_BOTH(result(0.5, 1).gradient[0] == -2);                         // (p - t) / (p (1 - p))
  REQUIRE_BOTH(test::near(result(0.25, 0).gradient[0], 4.0 / 3, 1e-15));  // 1 / (1 - p)
}

TEST_CASE("BinaryCrossEntropy of certainty ends at 100, as PyTorch's", "[losses]") {
  constexpr auto result = [](double p, double t) { return apply(BinaryCrossEntropy{}, std::array{p}, std::array{t}); };
  REQUIRE_BOTH(result(0, 0).loss == 0);
  REQUIRE_BOTH(result(1, 1).loss == 0);
  REQUIRE_BOTH(result(0, 1).loss == 100);
  REQUIRE_BOTH(result(1, 0).loss == 100);
  REQUIRE_BOTH(result(1, 0).gradient[0] == 1e12);
  // Behind a sigmoid at +-1000 the probability is exactly 0 or 1
  REQUIRE_BOTH(result(math::sigmoid(-1000.0), 1).loss == 100);
  REQUIRE_BOTH(result(math::sigmoid(1000.0), 1).loss == 0);
}

TEMPLATE_TEST_CASE("SoftmaxCrossEntropy of logits at +-1000", "[losses]", float, double) {
  using T = TestType;
  constexpr auto result = [](std::uint32_t label) {
    return apply(SoftmaxCrossEntropy{}, std::array<T, 3>{1000, 0, -1000}, Label{label});
  };
  REQUIRE_BOTH(result(0).loss == 0);
  REQUIRE_BOTH(result(1).loss == 1000);
  REQUIRE_BOTH(result(2).loss == 2000);
  REQUIRE_BOTH(result(0).gradient == std::array<T, 3>{0, 0, 0});
  REQUIRE_BOTH(result(2).gradient == std::array<T, 3>{1, 0, -1});
}

TEST_CASE("SoftmaxCrossEntropy of equal logits is log n, its gradient softmax - onehot", "[losses]") {
  constexpr auto result = [] { return apply(SoftmaxCrossEntropy{}, std::array{2.0, 2.0, 2.0, 2.0}, Label{1}); };
  REQUIRE_BOTH(test::near(result().loss, 1.3862943611198906, 1e-15));  // log 4
  REQUIRE_BOTH(result().gradient == std::array{0.25, -0.75, 0.25, 0.25});
}

TEST_CASE("a label out of range is NaN, and nothing is written beside the gradient", "[losses]") {
  constexpr auto result = [](std::uint32_t label) {
    return apply(SoftmaxCrossEntropy{}, std::array{1.0, 2.0, 3.0}, Label{label});
  };
  REQUIRE_BOTH(is_nan(result(3).loss));
  REQUIRE_BOTH(is_nan(result(0xffffffff).loss));
  REQUIRE_BOTH(result(3).gradient == std::array{0.0, 0.0, 0.0});
}

TEST_CASE("NaN stays NaN in every loss", "[losses]") {  // at run time only: clang ends a constant expression that makes a NaN
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(std::isnan(apply(MeanSquaredError{}, std::array{nan, 1.0}, std::array{0.0, 1.0}).loss));
  CHECK(std::isnan(apply(HalfSquaredError{}, std::array{nan, 1.0}, std::array{0.0, 1.0}).loss));
  CHECK(std::isnan(apply(BinaryCrossEntropy{}, std::array{nan}, std::array{0.0}).loss));
  CHECK(std::isnan(apply(BinaryCrossEntropy{}, std::array{0.5}, std::array{nan}).loss));
  CHECK(std::isnan(apply(SoftmaxCrossEntropy{}, std::array{nan, 1.0}, Label{1}).loss));
  CHECK(std::isnan(apply(SoftmaxCrossEntropy{}, std::array{1.0, nan}, Label{0}).loss));
}
