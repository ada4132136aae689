// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

using Same = BasicNet<double, InputShape<3>, Identity>;  // outputs are the inputs
using Single = BasicNet<double, InputShape<1>, Identity>;

}  // namespace

TEST_CASE("accuracy counts the labels that have the largest output", "[train]") {
  constexpr std::array<Sample<Same::Input, Label>, 4> samples{
      {{{9, 1, 2}, Label{0}}, {{1, 9, 2}, Label{1}}, {{1, 2, 9}, Label{2}}, {{1, 2, 9}, Label{1}}}};
  REQUIRE_BOTH(accuracy(Same{}, samples) == 0.75);
}

TEST_CASE("accuracy compares with the target's largest, or with its side of one half", "[train]") {
  constexpr std::array<Sample<Same::Input, Same::Output>, 2> one_hot{{{{.6, .3, .1}, {1, 0, 0}}, {{.6, .3, .1}, {0, 1, 0}}}};
  REQUIRE_BOTH(accuracy(Same{}, one_hot) == 0.5);
  constexpr std::array<Sample<Single::Input, Single::Output>, 4> single{{{{.9}, {1}}, {{.1}, {0}}, {{.4}, {1}}, {{.6}, {1}}}};
  REQUIRE_BOTH(accuracy(Single{}, single) == 0.75);
}

TEST_CASE("no samples have no accuracy", "[train]") {
  CHECK(std::isnan(accuracy(Same{}, std::vector<Sample<Same::Input, Label>>{})));
}
