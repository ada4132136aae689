// SPDX-License-Identifier: BSL-1.0
#include <ctnn/math/clamp.hpp>
#include <ctnn/math/erf.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/expm1.hpp>
#include <ctnn/math/log.hpp>
#include <ctnn/math/log1p.hpp>
#include <ctnn/math/sigmoid.hpp>
#include <ctnn/math/tanh.hpp>

#include "support/catch.hpp"
#include "support/each_lane.hpp"

using namespace ctnn;

TEMPLATE_TEST_CASE("a function gives in every lane the bits that it gives alone", "[math][lanes]", float, double) {
  const auto numbers = test::all_kinds_of_numbers<TestType>();
  const auto check = [&](const char* name, auto function) {
    INFO(name);
    CHECK(test::lanes_that_differ(function, numbers) == 0);
  };
  check("clamp", [](auto x) { return math::clamp(x, -1, 3); });
  check("erf", [](auto x) { return math::erf(x); });
  check("exp", [](auto x) { return math::exp(x); });
  check("expm1", [](auto x) { return math::expm1(x); });
  check("log", [](auto x) { return math::log(x); });
  check("log1p", [](auto x) { return math::log1p(x); });
  check("sigmoid", [](auto x) { return math::sigmoid(x); });
  check("tanh", [](auto x) { return math::tanh(x); });
}
