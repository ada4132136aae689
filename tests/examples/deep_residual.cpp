// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <string>

#include "program.hpp"
#include "support/catch.hpp"

TEST_CASE("forty layers of sigmoids learn only with a way around each", "[examples][deep_residual]") {
  const program::Result result = program::run({.program = EXAMPLES_DEEP_RESIDUAL, .arguments = {}});
  REQUIRE(result.exit_code == 0);
  const auto row = [&](const std::string& name, double& ratio, double& loss, double& right) {
    const std::string line = result.output.substr(result.output.find("\n" + name) + 1);
    return std::sscanf(line.c_str(), "%*s gradient of the first layer / of the last: %lf loss after 300 epochs: %lf right: %lf",
                       &ratio, &loss, &right);
  };
  double plain_ratio = 0, plain_loss = 0, plain_right = 0, ratio = 0, loss = 0, right = 0;
  REQUIRE(row("plain", plain_ratio, plain_loss, plain_right) == 3);
  REQUIRE(row("residual", ratio, loss, right) == 3);
  CHECK(plain_ratio < 1e-20);  // 0.25^40 = 8e-25 at most, times what weights below 1 do
  CHECK(plain_right <= 65);    // 62 % is what always the same answer gets
  CHECK(plain_loss >= 0.9);
  CHECK(ratio > 1e-4);
  CHECK(right >= 90);
  CHECK(loss <= 0.4);
}
