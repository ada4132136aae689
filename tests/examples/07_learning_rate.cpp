// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <string>

#include "lesson.hpp"

TEST_CASE("too small a rate hardly moves, the right one learns, too large a one diverges", "[examples][lesson]") {
  const std::string output = lesson::output_of("07_learning_rate", {"learning_rates.svg", "find_learning_rate.svg"});
  const auto check = [&](const char* name, double& rate, double& first, double& last, std::size_t& epochs) {
    double tenth = 0, hundredth = 0;
    return std::sscanf(lesson::line(output, name).c_str() + 12, "%lf %lf %lf %lf %lf finished after %zu epochs", &rate, &first,
                       &tenth, &hundredth, &last, &epochs);
  };
  double small = 0, right = 0, first = 0, last = 0;
  std::size_t epochs = 0;
  REQUIRE(check("too small", small, first, last, epochs) == 6);
  CHECK(last > 0.9 * first);
  CHECK(epochs == 1000);
  REQUIRE(check("right", right, first, last, epochs) == 6);
  CHECK(last < 0.05 * first);
  double large = 0, before = 0, after = 0;
  REQUIRE(std::sscanf(lesson::line(output, "too large").c_str() + 12, "%lf %lf %lf - - diverged after %zu epochs", &large,
                      &before, &after, &epochs) == 4);
  CHECK(epochs < 100);
  CHECK((small < right && right < large));

  double lowest = 0, highest = 0, suggested = 0;
  REQUIRE(std::sscanf(lesson::line(output, "find_learning_rate").c_str(),
                      "find_learning_rate raised the rate from %lf step by step; beyond %lf the loss ran away. It suggests %lf.",
                      &lowest, &highest, &suggested) == 3);
  CHECK((small < suggested && suggested < large));
  CHECK(highest > suggested);
}
