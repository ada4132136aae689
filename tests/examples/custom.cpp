// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string>

#include "program.hpp"
#include "support/catch.hpp"

namespace {

/// What a program prints, in less than a second.
std::string output_of(const char* name) {
  const auto start = std::chrono::steady_clock::now();
  const program::Result result = program::run({.program = name});
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{1});
  CHECK(result.exit_code == 0);
  CHECK(result.errors.empty());
  return result.output;
}

}  // namespace

TEST_CASE("a training step of one's own finds the end of the corridor", "[examples][custom]") {
  double before = 0, after = 0;
  int shortest = 0;
  REQUIRE(std::sscanf(output_of(EXAMPLES_FOLDER "/16_custom_loop").c_str(), "steps to the end: %lf -> %lf (at least %d)", &before,
                      &after, &shortest) == 3);
  CHECK(shortest == 9);
  CHECK_THAT(before, WithinRel(90, 0.2));  // 9 x 10: a random walk with a wall behind it; the mean of 200 varies by 6 %
  CHECK(after >= shortest);
  CHECK(after < 1.2 * shortest);
}

TEST_CASE("a loss of one's own finds the quantiles", "[examples][custom]") {
  const std::vector<std::string> lines = program::lines(output_of(EXAMPLES_FOLDER "/15_custom_loss"));
  REQUIRE(lines.size() == 2);
  // y = 2 x + (0.2 + x) n, and a tenth of all normal numbers n is below -1.2816.
  const std::array<double, 2> shares{10, 90}, slopes{2 - 1.2816, 2 + 1.2816}, offsets{-0.2 * 1.2816, 0.2 * 1.2816};
  for (std::size_t i = 0; i < 2; ++i) {
    double share = 0, slope = 0, offset = 0, before = 0, after = 0;
    REQUIRE(std::sscanf(lines[i].c_str(), "%lf %%: y = %lf x %lf, below it %lf %% -> %lf %%", &share, &slope, &offset, &before,
                        &after) == 5);
    CHECK(share == shares[i]);
    CHECK_THAT(slope, WithinAbs(slopes[i], 0.3));  // five times the error that a thousand samples leave
    CHECK_THAT(offset, WithinAbs(offsets[i], 0.1));
    CHECK_THAT(after, WithinAbs(share, 1.5));
    CHECK(std::abs(after - share) < std::abs(before - share));
  }
}

TEST_CASE("an optimizer of one's own learns", "[examples][custom]") {
  double before = 0, after = 0;
  REQUIRE(std::sscanf(output_of(EXAMPLES_FOLDER "/custom_optimizer").c_str(), "right: %lf %% -> %lf %%", &before, &after) == 2);
  CHECK(before < 70);
  CHECK(after > 90);
}

TEST_CASE("a layer of one's own finds its factors", "[examples][custom]") {
  double first = 0, second = 0, before = 0, after = 0;
  REQUIRE(std::sscanf(output_of(EXAMPLES_FOLDER "/14_custom_layer").c_str(), "factors: %lf %lf\nloss: %lf -> %lf", &first,
                      &second, &before, &after) == 4);
  CHECK_THAT(first, WithinAbs(1 / 0.8, 1e-3));
  CHECK_THAT(second, WithinAbs(1 / 1.1, 1e-3));
  CHECK(before > 0.01);
  CHECK(after < 1e-5);
}

TEST_CASE("a part of one's own takes at most 40 lines", "[examples][custom]") {
  for (const char* part : {"14_custom_layer/scale.hpp", "15_custom_loss/quantile_loss.hpp", "custom_optimizer/sign_sgd.hpp"}) {
    INFO(part);
    const std::string text = test::contents_of(std::string{EXAMPLES_SOURCE_DIR "/examples/"}.append(part));
    CHECK(!text.empty());
    int lines = 0;
    for (const std::string& line : program::lines(text))
      lines += line.find("// [") == line.npos;  // but the documentation's marks
    CHECK(lines <= 40);
  }
}
