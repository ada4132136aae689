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
static_assert(Loss<MeanAbsoluteError> && Loss<Huber> && Loss<BinaryCrossEntropyWithLogits> && Loss<KLDivergence> && Loss<Hinge>);
static_assert(Loss<WeightedSoftmaxCrossEntropy<2>> && Loss<WeightedSoftmaxCrossEntropy<3>>);
static_assert(!Loss<Adam> && !Loss<ReLU> && !Loss<int>);
static_assert(BinaryCrossEntropyWithLogits::decision_threshold == 0 && Hinge::decision_threshold == 0);

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

TEST_CASE("label smoothing gives every class its share of the target", "[losses]") {
  SECTION("of equal logits every target costs log n") {
    constexpr auto result = [] {
      return apply(SoftmaxCrossEntropy{.label_smoothing = 0.2}, std::array{2.0, 2.0, 2.0, 2.0}, Label{1});
    };
    REQUIRE_BOTH(test::near(result().loss, 1.3862943611198906, 1e-15));
    // 1/4 - target, which is 0.8 + 0.05 for the label, 0.05 for the others
    REQUIRE_BOTH(test::near(result().gradient[1], -0.6, 1e-15));
    REQUIRE_BOTH(test::near(result().gradient[3], 0.2, 1e-15));
  }
  SECTION("at +-1000, where the classes cost 0, 1000 and 2000") {
    constexpr auto result = [](std::uint32_t label, double smoothing) {
      return apply(SoftmaxCrossEntropy{.label_smoothing = smoothing}, std::array{1000.0, 0.0, -1000.0}, Label{label});
    };
    REQUIRE_BOTH(test::near(result(0, 0.3).loss, 300, 1e-15));   // 0.1 (0 + 1000 + 2000)
    REQUIRE_BOTH(test::near(result(2, 0.3).loss, 1700, 1e-15));  // 0.7 2000 + 300
    REQUIRE_BOTH(test::near(result(0, 1).loss, 1000, 1e-15));
    REQUIRE_BOTH(test::near(result(2, 1).loss, 1000, 1e-15));
    REQUIRE_BOTH(test::near(result(2, 0.3).gradient[2], -0.8, 1e-15));
    REQUIRE_BOTH(test::near(result(2, 0.3).gradient[0], 0.9, 1e-15));
  }
}

TEST_CASE("class weights of 1 change nothing", "[losses]") {
  constexpr auto result = [](const auto& loss) { return apply(loss, std::array{0.5, -1.25, 2.0}, Label{2}); };
  constexpr WeightedSoftmaxCrossEntropy<3> weighted;
  REQUIRE_BOTH(result(weighted).loss == result(SoftmaxCrossEntropy{}).loss);
  REQUIRE_BOTH(result(weighted).gradient == result(SoftmaxCrossEntropy{}).gradient);
}

TEMPLATE_TEST_CASE("class weights multiply the loss and the gradient of their class", "[losses]", float, double) {
  using T = TestType;
  constexpr auto result = [](std::uint32_t label) {
    return apply(WeightedSoftmaxCrossEntropy<3>{.class_weights = {2, 0, 0.5}}, std::array<T, 3>{1000, 0, -1000}, Label{label});
  };
  REQUIRE_BOTH(result(0).loss == 0);
  REQUIRE_BOTH(result(1).loss == 0);
  REQUIRE_BOTH(result(1).gradient == std::array<T, 3>{0, 0, 0});
  REQUIRE_BOTH(result(2).loss == 1000);
  REQUIRE_BOTH(result(2).gradient == std::array<T, 3>{T(0.5), 0, T(-0.5)});
}

TEST_CASE("class weights also weigh the shares of label smoothing", "[losses]") {
  constexpr auto result = [](std::uint32_t label) {
    return apply(WeightedSoftmaxCrossEntropy<3>{.class_weights = {2, 1, 0.5}, .label_smoothing = 0.3},
                 std::array{1000.0, 0.0, -1000.0}, Label{label});
  };
  REQUIRE_BOTH(test::near(result(0).loss, 200, 1e-15));         // 0.1 (1 1000 + 0.5 2000)
  REQUIRE_BOTH(test::near(result(2).loss, 900, 1e-15));         // 0.7 0.5 2000 + 200
  REQUIRE_BOTH(test::near(result(2).gradient[0], 0.5, 1e-15));  // (0.35 + 0.1 3.5) - 0.1 2
  REQUIRE_BOTH(test::near(result(2).gradient[1], -0.1, 1e-15));
  REQUIRE_BOTH(test::near(result(2).gradient[2], -0.4, 1e-15));
}

TEMPLATE_TEST_CASE("MeanAbsoluteError is the mean of |y - t|, its derivative a sign", "[losses]", float, double) {
  using T = TestType;
  constexpr auto result = [] { return apply(MeanAbsoluteError{}, std::array<T, 4>{3, -1, 2, 0}, std::array<T, 4>{1, 0, 2, 0}); };
  REQUIRE_BOTH(result().loss == T(0.75));
  REQUIRE_BOTH(result().gradient == std::array<T, 4>{T(0.25), T(-0.25), 0, 0});  // 0 at the kink
  REQUIRE_BOTH(apply(MeanAbsoluteError{}, std::array<T, 1>{1000}, std::array<T, 1>{-1000}).loss == 2000);
}

TEMPLATE_TEST_CASE("Huber is e^2 / 2 near 0 and a straight line beyond delta", "[losses]", float, double) {
  using T = TestType;
  constexpr auto result = [](double delta, T error) {
    return apply(Huber{.delta = delta}, std::array<T, 2>{error, 0}, std::array<T, 2>{});
  };
  REQUIRE_BOTH(2 * result(1, T(0.5)).loss == T(0.125));
  REQUIRE_BOTH(2 * result(1, -3).loss == T(2.5));
  REQUIRE_BOTH(2 * result(1, 1).loss == T(0.5));
  REQUIRE_BOTH(2 * result(2, 5).loss == 8);  // 2 (5 - 1)
  REQUIRE_BOTH(2 * result(1, 1000).loss == T(999.5));
  REQUIRE_BOTH(2 * result(1, -1000).loss == T(999.5));
  REQUIRE_BOTH(result(1, T(0.5)).gradient == std::array<T, 2>{T(0.25), 0});
  REQUIRE_BOTH(result(2, 5).gradient == std::array<T, 2>{1, 0});
  REQUIRE_BOTH(result(2, -5).gradient == std::array<T, 2>{-1, 0});
}

TEST_CASE("BinaryCrossEntropyWithLogits is log(1 + e^z) - t z, finite at every logit", "[losses]") {
  constexpr auto result = [](double z, double t) { return apply(BinaryCrossEntropyWithLogits{}, std::array{z}, std::array{t}); };
  REQUIRE_BOTH(test::near(result(0, 1).loss, 0.69314718055994531, 1e-15));  // log 2
  REQUIRE_BOTH(result(0, 1).gradient[0] == -0.5);
  REQUIRE_BOTH(test::near(result(2, 0.25).loss, 1.6269280110429725, 1e-15));  // log(1 + e^2) - 1/2
  REQUIRE_BOTH(test::near(result(2, 0.25).gradient[0], 0.8807970779778824 - 0.25, 1e-15));
  REQUIRE_BOTH(result(1000, 1).loss == 0);
  REQUIRE_BOTH(result(1000, 1).gradient[0] == 0);
  REQUIRE_BOTH(result(1000, 0).loss == 1000);
  REQUIRE_BOTH(result(1000, 0).gradient[0] == 1);
  REQUIRE_BOTH(result(-1000, 1).loss == 1000);
  REQUIRE_BOTH(result(-1000, 1).gradient[0] == -1);
  REQUIRE_BOTH(result(-1000, 0).loss == 0);
  REQUIRE_BOTH(result(-1000, 0).gradient[0] == 0);
  // log(1 + e^-40) = e^-40, though 1 + e^-40 rounds to 1
  REQUIRE_BOTH(test::near(result(40, 1).loss * 1e18, 4.248354255291589, 1e-14));
}

TEST_CASE("KLDivergence is the sum of t (log t - y), with 0 log 0 = 0", "[losses]") {
  constexpr double ln_2 = 0.69314718055994531, ln_3 = 1.0986122886681098;
  constexpr auto result = [](std::array<double, 2> y, std::array<double, 2> t) { return apply(KLDivergence{}, y, t); };
  REQUIRE_BOTH(test::near(result({-2 * ln_2, ln_3 - 2 * ln_2}, {0.5, 0.5}).loss, ln_2 - ln_3 / 2, 1e-15));  // from 1/4, 3/4
  REQUIRE_BOTH(test::near(result({-ln_2, -ln_2}, {0.5, 0.5}).loss, 0, 1e-15));
  REQUIRE_BOTH(result({-1000, 0}, {1, 0}).loss == 1000);
  REQUIRE_BOTH(result({-1000, 0}, {0, 1}).loss == 0);
  REQUIRE_BOTH(result({-1000, 0}, {0.25, 0.75}).gradient == std::array{-0.25, -0.75});
  REQUIRE_BOTH(result({-std::numeric_limits<double>::infinity(), 0}, {0, 1}).loss == 0);  // log 0 where nothing is expected
  CHECK(std::isnan(result({-ln_2, -ln_2}, {-0.5, 1.5}).loss));
  CHECK(std::isnan(result({std::numeric_limits<double>::quiet_NaN(), 0}, {0, 1}).loss));
}

TEMPLATE_TEST_CASE("Hinge is the mean of what t y lacks to 1", "[losses]", float, double) {
  using T = TestType;
  constexpr auto result = [](T y, T t) { return apply(Hinge{}, std::array<T, 2>{y, 3}, std::array<T, 2>{t, 1}); };
  REQUIRE_BOTH(result(T(0.5), 1).loss == T(0.25));
  REQUIRE_BOTH(result(T(0.5), 1).gradient == std::array<T, 2>{T(-0.5), 0});
  REQUIRE_BOTH(result(T(0.5), -1).loss == T(0.75));
  REQUIRE_BOTH(result(T(0.5), -1).gradient == std::array<T, 2>{T(0.5), 0});
  REQUIRE_BOTH(result(1, 1).loss == 0);
  REQUIRE_BOTH(result(1, 1).gradient == std::array<T, 2>{0, 0});  // 0 at the kink
  REQUIRE_BOTH(result(1000, 1).loss == 0);
  REQUIRE_BOTH(result(-1000, 1).loss == T(500.5));
}

TEST_CASE("a label out of range is NaN, and nothing is written beside the gradient", "[losses]") {
  constexpr auto result = [](const auto& loss, std::uint32_t label) {
    return apply(loss, std::array{1.0, 2.0, 3.0}, Label{label});
  };
  constexpr SoftmaxCrossEntropy plain;
  constexpr WeightedSoftmaxCrossEntropy<3> weighted;
  REQUIRE_BOTH(is_nan(result(plain, 3).loss));
  REQUIRE_BOTH(is_nan(result(plain, 0xffffffff).loss));
  REQUIRE_BOTH(result(plain, 3).gradient == std::array{0.0, 0.0, 0.0});
  REQUIRE_BOTH(is_nan(result(weighted, 3).loss));
  REQUIRE_BOTH(is_nan(result(weighted, 0xffffffff).loss));
  REQUIRE_BOTH(result(weighted, 3).gradient == std::array{0.0, 0.0, 0.0});
}
