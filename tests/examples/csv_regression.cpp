// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "program.hpp"
#include "support/catch.hpp"

namespace {

program::Result csv_regression(std::vector<std::string> arguments, const std::filesystem::path& folder = ".") {
  return program::run({.program = EXAMPLES_FOLDER "/csv_regression", .arguments = std::move(arguments), .folder = folder});
}

struct Figures {
  double error = 0, of_mean = 0, r2 = 0;
};
/// What the last line says.
Figures figures(const std::string& output) {
  Figures found;
  const std::string line = program::lines(output).back();
  REQUIRE(std::sscanf(line.c_str(), "test error: %lf g (always saying the mean: %lf g), R^2 %lf", &found.error, &found.of_mean,
                      &found.r2) == 3);
  return found;
}

}  // namespace

TEST_CASE("csv_regression explains most of what a penguin weighs", "[examples][csv_regression]") {
  const program::Result result = csv_regression({});
  REQUIRE(result.exit_code == 0);
  CHECK(result.errors.empty());
  CHECK(program::lines(result.output)[0] ==
        "213 penguins to train on, 53 to validate, 67 to test; 11 left out, of which something is not known");

  // scikit-learn 1.2.1's LinearRegression, trained on training and validation of the same split: 316.4 g, R^2 0.8564. Always
  // saying the mean is 835.0 g there: the mean of training and validation; here it is that of the training.
  const Figures found = figures(result.output);
  CHECK(found.error < 1.1 * 316.4);
  CHECK_THAT(found.of_mean, WithinRel(835.0, 0.02));
  CHECK(found.r2 > 0.8564 - 0.03);
  CHECK(found.r2 < 0.95);  // nobody does better: the test was looked at
}

TEST_CASE("csv_regression is as good with other seeds, and the same with the same", "[examples][csv_regression]") {
  double sum = 0;
  for (int seed = 1; seed <= 5; ++seed) {
    const program::Result result = csv_regression({"--quiet", "--seed", std::to_string(seed)});
    CHECK(program::lines(result.output).size() == 1);
    sum += figures(result.output).r2;
  }
  CHECK(sum / 5 > 0.85);
  CHECK(csv_regression({"--seed", "3"}).output == csv_regression({"--seed", "3"}).output);
  CHECK(csv_regression({"--seed", "3"}).output != csv_regression({"--seed", "4"}).output);
  CHECK(figures(csv_regression({"--epochs", "1"}).output).r2 < figures(csv_regression({}).output).r2);
}

TEST_CASE("csv_regression finds its data from any folder", "[examples][csv_regression]") {
  const program::TemporaryFolder elsewhere;
  CHECK(csv_regression({"--quiet"}, elsewhere.path()).exit_code == 0);
  CHECK(csv_regression({"--quiet", "--data", "examples/data/penguins.csv"}, EXAMPLES_SOURCE_DIR).exit_code == 0);
}

TEST_CASE("csv_regression answers what it cannot use with one sentence and 2", "[examples][csv_regression]") {
  const auto check = [](std::vector<std::string> arguments, const std::string& sentence) {
    const program::Result result = csv_regression(std::move(arguments));
    CHECK(result.exit_code == 2);
    CHECK(result.output.empty());
    CHECK(result.errors == "csv_regression: " + sentence + "\n");
  };
  check({"--epochs", "0"}, "--epochs: expected 1 to 10000, found '0'");
  check({"--seed", "-1"}, "--seed: expected 0 to 2^64 - 1, found '-1'");
  check({"--data", ""}, "--data: expected the name of a file, found ''");
  check({"--data", "/no/such/file"}, "/no/such/file: expected a file that can be read, found No such file or directory");
  check({"--data", "/"}, "/: expected a file that can be read, found Is a directory");

  const program::TemporaryFolder folder;
  const std::string path = (folder.path() / "table.csv").string();
  const auto check_table = [&](const std::string& text, const std::string& sentence) {
    std::ofstream{path} << text;
    check({"--data", path}, path + sentence);
  };
  const std::string header = "species,island,bill_length_mm,bill_depth_mm,flipper_length_mm,body_mass_g,sex\n";
  check_table("", ": expected a row of names, found an empty file");
  check_table("species,sex\n", ": expected one column named 'bill_length_mm', found none");
  check_table(header, ": expected at least 10 penguins of which all is known, found 0");
  check_table(header + "Adelie,,39.1,18.7,181,3750,male\nAdelie,,39.5,a lot,186,3800,female\n",
              ", row 3, column 4 (bill_depth_mm): expected a number, found 'a lot'");
  check_table(header + "Emperor,,39.1,18.7,181,3750,male\n",
              ", row 2, column 1 (species): expected Adelie or Chinstrap or Gentoo, found 'Emperor'");

  // The words of these are CLI11's.
  for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{{"--speed"}, {"more"}, {"--epochs"}}) {
    const program::Result result = csv_regression(arguments);
    CHECK(result.exit_code == 2);
    CHECK(result.errors.starts_with("csv_regression: "));
    CHECK(program::lines(result.errors).size() == 1);
  }
}

TEST_CASE("csv_regression --help names every option", "[examples][csv_regression]") {
  const program::Result result = csv_regression({"--help"});
  CHECK(result.exit_code == 0);
  for (const char* option : {"--epochs", "--seed", "--data", "--quiet", "--help"})
    CHECK(result.output.find(option) != std::string::npos);
}

TEST_CASE("csv_regression says when its result cannot be written", "[examples][csv_regression]") {
  const program::Result result =
      program::run({.program = "/bin/sh", .arguments = {"-c", "exec \"$0\" --quiet >&-", EXAMPLES_FOLDER "/csv_regression"}});
  CHECK(result.exit_code == 1);
  CHECK(result.errors == "csv_regression: the result could not be written\n");
}
