// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

#include <ctnn/losses/label.hpp>
#include <ctnn/train/sample.hpp>
#include <ctnn/train/standardization.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

template <class T>
using Samples = std::array<Sample<std::array<T, 2>, std::array<T, 1>>, 4>;

// The mean of 2, 4, 4, 6 is 4, the squares of the distances are 4, 0, 0, 4: their mean is 2.
template <class T>
constexpr Samples<T> samples{{{{2, 7}, {10}}, {{4, 7}, {10}}, {{4, 7}, {20}}, {{6, 7}, {20}}}};

}  // namespace

TEMPLATE_TEST_CASE("standardization takes the mean and the population deviation", "[train][standardization]", float, double) {
  constexpr auto scaling = standardization(samples<TestType>);
  STATIC_REQUIRE(scaling.mean == std::array<TestType, 2>{4, 7});
  STATIC_REQUIRE(scaling.deviation == std::array<TestType, 2>{TestType(1.4142135623730951), 1});  // of a constant: 1
  REQUIRE(standardization(std::span{samples<TestType>}) == scaling);
  REQUIRE_BOTH(scaling({4, 8}) == std::array<TestType, 2>{0, 1});
  REQUIRE_BOTH(scaling.inverse({0, 1}) == std::array<TestType, 2>{4, 8});

  constexpr auto targets = target_standardization(samples<TestType>);
  REQUIRE_BOTH(targets == Standardization<std::array<TestType, 1>>{.mean = {15}, .deviation = {5}});
  REQUIRE_BOTH(targets({20}) == std::array<TestType, 1>{1});
  REQUIRE_BOTH(targets.inverse({-1}) == std::array<TestType, 1>{10});
}

TEST_CASE("standardization is scikit-learn's", "[train][standardization]") {
  // StandardScaler of scikit-learn 1.2.1, numpy 1.24.2: mean_ and scale_ of [[0.1, -3, 1e6], [0.7, 2, 1e6 + 1], [0.4, 11, 1e6 +
  // 3]].
  using Input = std::array<double, 3>;
  const std::vector<Sample<Input, Label>> three{{{0.1, -3, 1e6}, {}}, {{0.7, 2, 1e6 + 1}, {}}, {{0.4, 11, 1e6 + 3}, {}}};
  const auto scaling = standardization(three);
  const Input mean{0.39999999999999997, 3.3333333333333335, 1000001.3333333334},
      deviation{0.24494897427831777, 5.792715732327589, 1.247219128924647};
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK_THAT(scaling.mean[i], WithinRel(mean[i], 1e-15));
    CHECK_THAT(scaling.deviation[i], WithinRel(deviation[i], 1e-12));  // near 1e6, where sums of squares would lose 12 digits
  }
}

TEST_CASE("equal numbers have the deviation 1, whatever their sum is rounded to", "[train][standardization]") {
  std::vector<Sample<std::array<double, 1>, Label>> equal(1000, {{0.1}, {}});
  CHECK(standardization(equal).mean[0] == 0.1);
  CHECK(standardization(equal).deviation[0] == 1);
  equal[0].input[0] = 0.2;
  CHECK(standardization(equal).deviation[0] < 0.01);
}

TEST_CASE("without samples nothing is scaled", "[train][standardization]") {
  using Input = std::array<float, 2>;
  const std::vector<Sample<Input, Label>> none;
  CHECK(standardization(none) == Standardization<Input>{});
  REQUIRE_BOTH(Standardization<Input>{}({3, 4}) == Input{3, 4});
}

TEST_CASE("an inverted scaling gives the numbers back", "[train][standardization]") {
  constexpr auto scaling = standardization(samples<float>);
  for (const float x : {-1e6F, -1.5F, 0.0F, 3.25F, 1e6F})
    CHECK_THAT(scaling.inverse(scaling({x, x}))[0], WithinRel(x, 1e-5F) || WithinAbs(0, 1e-6));
}

TEST_CASE("NaN in a column stays in that column", "[train][standardization]") {
  auto broken = samples<float>;
  broken[1].input[0] = std::numeric_limits<float>::quiet_NaN();
  const auto scaling = standardization(broken);
  CHECK(std::isnan(scaling.mean[0]));
  CHECK(scaling.mean[1] == 7);
}
