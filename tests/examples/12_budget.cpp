// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <string>

#include "lesson.hpp"

TEST_CASE("a net's costs, beside their limits", "[examples][lesson]") {
  const std::string output = lesson::output_of("12_budget", {"topology.svg"});
  // 40 x 24 + 24, 24 x 16 + 16, 16 x 4 + 4
  CHECK(lesson::line(output, "Parameters ").find("1,452") != std::string::npos);
  const auto check = [&](const char* what) {
    std::size_t needed = 0, limit = 0;
    REQUIRE(std::sscanf(lesson::line(output, what).c_str() + 24, "%zu %zu", &needed, &limit) == 2);
    CHECK(needed <= limit);
    return needed;
  };
  CHECK(check("bytes of flash") >= 4 * 1452);
  CHECK(check("bytes of memory") >= 4 * (24 + 16));
  CHECK(check("multiply-adds an answer") == 40 * 24 + 24 * 16 + 16 * 4);
}
