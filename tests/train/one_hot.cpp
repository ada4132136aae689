// SPDX-License-Identifier: BSL-1.0
#include <array>

#include <ctnn/losses/label.hpp>
#include <ctnn/train/one_hot.hpp>

#include "support/both.hpp"

using namespace ctnn;

TEST_CASE("one_hot is 1 for the label's class", "[train][one_hot]") {
  REQUIRE_BOTH(one_hot<3>(Label{0}) == std::array<float, 3>{1, 0, 0});
  REQUIRE_BOTH(one_hot<3, double>(Label{2}) == std::array<double, 3>{0, 0, 1});
  REQUIRE_BOTH(one_hot<1>(Label{0}) == std::array<float, 1>{1});
}

TEST_CASE("one_hot of a label that is no class is 0", "[train][one_hot]") {
  REQUIRE_BOTH(one_hot<3>(Label{3}) == std::array<float, 3>{});
  REQUIRE_BOTH(one_hot<3>(Label{0xffffffff}) == std::array<float, 3>{});
}
