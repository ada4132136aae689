// SPDX-License-Identifier: BSL-1.0
#include <sstream>
#include <string>
#include <vector>

#include "program.hpp"
#include "support/catch.hpp"

TEST_CASE("trained_by_the_compiler prints the truth table of xor", "[examples][trained_by_the_compiler]") {
  const program::Result result = program::run({.program = EXAMPLES_FOLDER "/10_trained_by_the_compiler"});
  REQUIRE(result.exit_code == 0);
  CHECK(result.errors.empty());

  const std::vector<std::string> lines = program::lines(result.output);
  REQUIRE(lines.size() == 5);
  for (int row = 0; row < 4; ++row) {
    const std::string& line = lines[static_cast<std::size_t>(row) + 1];
    CHECK(line.size() == lines[0].size());
    std::istringstream numbers{line};
    int a = -1, b = -1, expected = -1;
    double tanh = -1, relu = -1;
    REQUIRE(numbers >> a >> b >> expected >> tanh >> relu);
    CHECK((a == row / 2 && b == row % 2 && expected == (a ^ b)));
    CHECK_THAT(tanh, WithinAbs(expected, 0.1));
    CHECK_THAT(relu, WithinAbs(expected, 0.1));
  }
}
