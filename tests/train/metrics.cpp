// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/layers/input_shape.hpp>
#include <ctnn/losses/label.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/train/accuracy.hpp>
#include <ctnn/train/confusion_matrix.hpp>
#include <ctnn/train/mean_absolute_error.hpp>
#include <ctnn/train/sample.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

// Outputs are the inputs.
template <class T>
using Three = BasicNet<T, InputShape<3>, Identity>;
template <class T>
using Single = BasicNet<T, InputShape<1>, Identity>;

/// Class 0 is recognised twice and once taken for 1, class 1 recognised once, class 2 once taken for 0.
template <class T>
constexpr std::array<Sample<std::array<T, 3>, Label>, 5> labelled{
    {{{9, 1, 2}, Label{0}}, {{9, 1, 2}, Label{0}}, {{1, 9, 2}, Label{0}}, {{1, 9, 2}, Label{1}}, {{9, 1, 2}, Label{2}}}};
constexpr ConfusionMatrix<3> by_hand{.counts = {{{2, 1, 0}, {0, 1, 0}, {1, 0, 0}}}};

}  // namespace

TEMPLATE_TEST_CASE("a confusion matrix counts which class was taken for which", "[train][metrics]", float, double) {
  REQUIRE_BOTH(confusion_matrix(Three<TestType>{}, labelled<TestType>) == by_hand);

  SECTION("with a target that is largest at the class") {
    constexpr std::array<Sample<std::array<TestType, 3>, std::array<TestType, 3>>, 3> one_hot{
        {{{9, 1, 2}, {1, 0, 0}}, {{1, 2, 9}, {1, 0, 0}}, {{1, 2, 9}, {0.125, 0.25, 0.625}}}};
    REQUIRE_BOTH(confusion_matrix(Three<TestType>{}, one_hot) ==
                 ConfusionMatrix<3>{.counts = {{{1, 0, 1}, {0, 0, 0}, {0, 0, 1}}}});
  }
}

TEST_CASE("what a confusion matrix tells of a class", "[train][metrics]") {
  REQUIRE_BOTH(by_hand.total() == 5);
  REQUIRE_BOTH(by_hand.accuracy() == 3.0 / 5);
  REQUIRE_BOTH(by_hand.precision(0) == 2.0 / 3);  // taken for 0: two rightly, one 2
  REQUIRE_BOTH(by_hand.recall(0) == 2.0 / 3);
  REQUIRE_BOTH(by_hand.precision(1) == 1.0 / 2);
  REQUIRE_BOTH(by_hand.recall(1) == 1);
  REQUIRE_BOTH(by_hand.recall(2) == 0);

  SECTION("is NaN where there is nothing to tell of") {
    constexpr ConfusionMatrix<2> never_yes{.counts = {{{3, 0}, {0, 0}}}};
    CHECK(std::isnan(never_yes.precision(1)));
    CHECK(std::isnan(never_yes.recall(1)));
    CHECK(std::isnan(ConfusionMatrix<2>{}.accuracy()));
    CHECK(std::isnan(by_hand.precision(2)));
    CHECK(std::isnan(by_hand.precision(3)));
    CHECK(std::isnan(by_hand.recall(3)));
  }
}

TEMPLATE_TEST_CASE("a single output says yes or no", "[train][metrics]", float, double) {
  using Samples = std::array<Sample<std::array<TestType, 1>, std::array<TestType, 1>>, 5>;
  constexpr Samples probabilities{{{{0.875}, {1}}, {{0.375}, {1}}, {{0.625}, {1}}, {{0.125}, {0}}, {{0.75}, {0}}}};
  REQUIRE_BOTH(confusion_matrix(Single<TestType>{}, probabilities) == ConfusionMatrix<2>{.counts = {{{1, 1}, {1, 2}}}});
  REQUIRE_BOTH(accuracy(Single<TestType>{}, probabilities) == 3.0 / 5);

  SECTION("above a threshold of one's own") {
    REQUIRE_BOTH(confusion_matrix(Single<TestType>{}, probabilities, 0.3) == ConfusionMatrix<2>{.counts = {{{1, 1}, {0, 3}}}});
    REQUIRE_BOTH(accuracy(Single<TestType>{}, probabilities, 0.8) == 3.0 / 5);
  }
  SECTION("for logits above 0, whether no is 0 or -1") {
    constexpr Samples logits{{{{0.25}, {1}}, {{-2}, {0}}, {{0.125}, {-1}}, {{-0.125}, {-1}}, {{0}, {-1}}}};
    REQUIRE_BOTH(accuracy(Single<TestType>{}, logits, 0) == 4.0 / 5);
    REQUIRE_BOTH(accuracy(Single<TestType>{}, logits) == 4.0 / 5);  // the yes of 0.25 is lost, the no of 0.125 right
    REQUIRE_BOTH(confusion_matrix(Single<TestType>{}, logits, 0) == ConfusionMatrix<2>{.counts = {{{3, 1}, {0, 1}}}});
  }
  SECTION("to a label too") {
    constexpr std::array<Sample<std::array<TestType, 1>, Label>, 2> both{{{{0.875}, Label{1}}, {{0.125}, Label{0}}}};
    REQUIRE_BOTH(accuracy(Single<TestType>{}, both) == 1);
    REQUIRE_BOTH(confusion_matrix(Single<TestType>{}, both) == ConfusionMatrix<2>{.counts = {{{1, 0}, {0, 1}}}});
  }
}

TEST_CASE("a label that is no class is counted apart", "[train][metrics]") {
  constexpr std::array<Sample<std::array<float, 3>, Label>, 3> samples{
      {{{9, 1, 2}, Label{3}}, {{9, 1, 2}, Label{0xffffffff}}, {{9, 1, 2}, Label{0}}}};
  constexpr ConfusionMatrix<3> expected{.counts = {{{1, 0, 0}, {0, 0, 0}, {0, 0, 0}}}, .out_of_range = 2};
  REQUIRE_BOTH(confusion_matrix(Three<float>{}, samples) == expected);
  REQUIRE_BOTH(expected.total() == 1);
  REQUIRE_BOTH(accuracy(Three<float>{}, samples) == 1.0 / 3);
}

TEMPLATE_TEST_CASE("mean absolute error is the mean over samples and outputs", "[train][metrics]", float, double) {
  constexpr std::array<Sample<std::array<TestType, 3>, std::array<TestType, 3>>, 2> samples{
      {{{1, 2, 3}, {1, 4, 2.5}}, {{0, 0, 0}, {-1, 0.5, 0}}}};
  REQUIRE_BOTH(mean_absolute_error(Three<TestType>{}, samples) == (0 + 2 + 0.5 + 1 + 0.5 + 0) / 6);
}

TEST_CASE("without samples there is nothing to measure", "[train][metrics]") {
  const std::vector<Sample<std::array<float, 3>, std::array<float, 3>>> none;
  CHECK(confusion_matrix(Three<float>{}, none) == ConfusionMatrix<3>{});
  CHECK(std::isnan(mean_absolute_error(Three<float>{}, none)));
  SECTION("and NaN stays NaN") {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const std::array<Sample<std::array<float, 3>, std::array<float, 3>>, 2> spoilt{{{{nan, 0, 0}, {}}, {}}};
    CHECK(std::isnan(mean_absolute_error(Three<float>{}, spoilt)));
  }
}

TEST_CASE("an answer with NaN in it is no class",
          "[train][metrics]") {  // at run time: clang ends a constant expression that makes a NaN
  const double nan = std::numeric_limits<double>::quiet_NaN();
  BasicNet<double, Dense<1, 3>> three;
  three.layer<0>().bias[1] = nan;
  const std::array<Sample<std::array<double, 1>, Label>, 2> labelled{{{{1.0}, {0}}, {{1.0}, {1}}}};
  CHECK(accuracy(three, labelled) == 0);
  CHECK(confusion_matrix(three, labelled).out_of_range == 2);
  CHECK(confusion_matrix(three, labelled).total() == 0);
  BasicNet<double, Dense<1, 1>> one;
  one.layer<0>().bias[0] = nan;
  const std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 1> no{{{{1.0}, {0.0}}}};
  CHECK(accuracy(one, no) == 0);
}
