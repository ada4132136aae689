// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

#include "examples/13_digits/digits_data.hpp"
#include "examples/13_digits/split.hpp"
#include "program.hpp"
#include "support/catch.hpp"

namespace {

constexpr int seeds = 10;

double mean(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

TEST_CASE("digits recognises 96.5 % over ten seeds, and never less than 95 %", "[examples][digits]") {
  std::vector<double> accuracies;
  const auto start = std::chrono::steady_clock::now();
  for (int seed = 1; seed <= seeds; ++seed) {
    const program::Result result =
        program::run({.program = EXAMPLES_FOLDER "/digits", .arguments = {"--quiet", "--seed", std::to_string(seed)}});
    REQUIRE(result.exit_code == 0);
    accuracies.push_back(std::stod(result.output.substr(std::string{"test accuracy: "}.size())));
    UNSCOPED_INFO("seed " << seed << ": " << accuracies.back() << " %");
  }
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
  CHECK(mean(accuracies) >= 96.5);
  CHECK(*std::min_element(accuracies.begin(), accuracies.end()) >= 95);
  WARN("random split: mean " << mean(accuracies) << " %, " << time.count() / seeds << " s each");
}

TEST_CASE("On the classical split digits reaches what PyTorch reaches", "[examples][digits]") {
  const digits::Split split = digits::classical_split(digits::load(EXAMPLES_SOURCE_DIR "/examples/data/digits.csv"));
  std::vector<double> accuracies;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    digits::Classifier net{ctnn::Seed{seed}};
    const ctnn::FitReport report = digits::train(net, split.training, {.seed = seed}, nullptr, [](const ctnn::EpochReport&) {});
    REQUIRE(report.status == ctnn::FitStatus::Finished);
    accuracies.push_back(100 * ctnn::accuracy(net, split.test));
  }
  WARN("classical split: mean " << mean(accuracies) << " %");
  CHECK_THAT(mean(accuracies), WithinAbs(90.6, 1.5));  // PyTorch 1.13: the same net, optimizer and epochs, ten seeds
}
