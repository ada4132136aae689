// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

#include "lesson.hpp"

TEST_CASE("one layer learns AND, OR and NAND, but of XOR nothing; two learn it", "[examples][lesson]") {
  const std::string output =
      lesson::output_of("04_logic_gates", {"and.svg", "or.svg", "nand.svg", "xor_one_layer.svg", "xor_two_layers.svg"});
  const auto check = [&](const char* start, const std::array<double, 4>& truth, double tolerance, double largest_loss) {
    const std::string line = lesson::line(output, start);
    std::array<double, 4> said{};
    double loss = 0, right = 0;
    REQUIRE(std::sscanf(line.c_str() + 19, "%lf %lf %lf %lf %lf %lf", &said[0], &said[1], &said[2], &said[3], &loss, &right) ==
            6);
    for (std::size_t i = 0; i < 4; ++i) CHECK_THAT(said[i], WithinAbs(truth[i], tolerance));
    CHECK(loss <= largest_loss);
    return std::array{loss, right};
  };
  CHECK(check("AND   one layer", {0, 0, 0, 1}, 0.1, 0.1)[1] == 4);
  CHECK(check("OR    one layer", {0, 1, 1, 1}, 0.1, 0.1)[1] == 4);
  CHECK(check("NAND  one layer", {1, 1, 1, 0}, 0.1, 0.1)[1] == 4);
  CHECK(check("XOR   two layers", {0, 1, 1, 0}, 0.1, 0.1)[1] == 4);
  // The loss is convex, and smallest where its gradient is 0: w = 0, b = 0.
  const auto [loss, right] = check("XOR   one layer", {0.5, 0.5, 0.5, 0.5}, 0.005, 0.6932);
  CHECK_THAT(loss, WithinAbs(std::log(2), 5e-5));
  CHECK(right <= 3);
}
