// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstdio>
#include <string>

#include "lesson.hpp"

TEST_CASE("compiler and program train to the same bits", "[examples][lesson]") {
  const std::string output = lesson::output_of("11_same_bits", {"xor.svg"});
  unsigned compiled = 0, run = 1;
  REQUIRE(std::sscanf(lesson::line(output, "fingerprint of the net that the compiler").c_str(), "%*[^:]: %x", &compiled) == 1);
  REQUIRE(std::sscanf(lesson::line(output, "fingerprint of the net that the program").c_str(), "%*[^:]: %x", &run) == 1);
  CHECK(compiled == run);
  for (int unit = 0; unit < 4; ++unit) {
    std::array<char, 40> name{}, first{}, second{};
    const std::string line = lesson::line(output, "W1[" + std::to_string(unit) + "][0]");
    REQUIRE(std::sscanf(line.c_str(), "%39s %39s %39s", name.data(), first.data(), second.data()) == 3);
    CHECK(std::string{first.data()} == second.data());
  }
}
