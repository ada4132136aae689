// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <string>

#include "lesson.hpp"

TEST_CASE("dead units are reported, are frozen, and can be kept alive", "[examples][lesson]") {
  const std::string output = lesson::output_of("08_dead_relu", {"dead_relu.svg"});
  std::string listed;
  int dead = 0;
  for (int unit = 0; unit < 8; ++unit) {
    const std::string number = std::to_string(unit), line = lesson::line(output, "unit " + number + ": ");
    const bool is_dead = line.find(": dead ") != line.npos;
    CHECK(is_dead == (line.find("the same to the bit") != line.npos));
    CHECK(is_dead != (line.find("moved") != line.npos));
    if (is_dead) listed += (dead++ == 0 ? "" : ", ") + number;
  }
  CHECK(dead >= 4);
  const std::string sentence = lesson::line(output, "layer 1: ");
  CHECK(sentence ==
        "layer 1: " + std::to_string(dead) +
            " of 8 ReLU units are dead on all 256 samples: lower the learning rate, He initialisation, or LeakyReLU (units " +
            listed + ").");

  const auto check = [&](const std::string& start, double& loss, double& right) {
    int still_dead = -1;
    REQUIRE(std::sscanf(lesson::line(output, start).c_str() + 35, "loss %lf, right %lf %%, dead %d of 8", &loss, &right,
                        &still_dead) == 3);
    return still_dead;
  };
  double loss = 0, right = 0;
  CHECK(check("ReLU, first epoch", loss, right) == dead);
  CHECK(right < 75);
  CHECK(check("ReLU, always", loss, right) == 0);
  CHECK(right > 90);
  CHECK(check("LeakyReLU<0.2>, first epoch", loss, right) == 0);
  CHECK(right > 85);
}
