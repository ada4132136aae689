// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <string>

#include "program.hpp"
#include "support/catch.hpp"

TEST_CASE("conv_digits recognises 98 % over five seeds, folded or not", "[examples][conv_digits]") {
  constexpr int seeds = 5;
  double sum = 0, sum_folded = 0;
  for (int seed = 1; seed <= seeds; ++seed) {
    const program::Result result = program::run({.program = EXAMPLES_FOLDER "/conv_digits", .arguments = {std::to_string(seed)}});
    REQUIRE(result.exit_code == 0);
    double accuracy = 0, folded = 0;
    const std::string last = result.output.substr(result.output.rfind("test accuracy"));
    REQUIRE(std::sscanf(last.c_str(), "test accuracy: %lf %%, folded: %lf %%", &accuracy, &folded) == 2);
    CHECK(accuracy >= 97);
    sum += accuracy;
    sum_folded += folded;
  }
  CHECK(sum / seeds >= 98);
  CHECK_THAT(sum_folded, WithinAbs(sum, 0.6));  // two of 1795 answers may turn by rounding
  WARN("mean " << sum / seeds << " %");
}
