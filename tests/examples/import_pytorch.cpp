// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "program.hpp"
#include "support/catch.hpp"

namespace {

const std::filesystem::path folder = EXAMPLES_SOURCE_DIR "/examples/import_pytorch";

program::Result run(const std::filesystem::path& model) {
  return program::run({.program = EXAMPLES_FOLDER "/import_pytorch", .arguments = {model.string()}});
}

}  // namespace

TEST_CASE("import_pytorch computes what PyTorch did", "[examples][import_pytorch]") {
  const program::Result result = program::run({.program = EXAMPLES_FOLDER "/import_pytorch"});
  CHECK(result.exit_code == 0);
  CHECK(result.errors.empty());
  const std::vector<std::string> lines = program::lines(result.output);
  REQUIRE(lines.size() == 4);
  std::ifstream expected{folder / "expected.csv"};
  std::string row;
  std::getline(expected, row);
  for (std::size_t bird = 0; bird < 3; ++bird) {
    double y[3]{}, z[3]{};
    char species[10]{};
    REQUIRE(std::sscanf(lines[bird].c_str(), "%lf %lf %lf %9s", &y[0], &y[1], &y[2], species) == 4);
    REQUIRE(std::getline(expected, row));
    REQUIRE(std::sscanf(row.c_str(), "%*f,%*f,%*f,%*f,%lf,%lf,%lf", &z[0], &z[1], &z[2]) == 3);
    for (int k = 0; k < 3; ++k) CHECK_THAT(y[k], WithinAbs(z[k], 1e-4));  // four decimals are printed
  }
  CHECK(lines[0].ends_with("  Adelie"));
  CHECK(lines[1].ends_with("  Chinstrap"));
  CHECK(lines[2].ends_with("  Gentoo"));
  double difference = 1;
  REQUIRE(std::sscanf(lines[3].c_str(), "largest difference from PyTorch: %lf", &difference) == 1);
  CHECK(difference < 1e-4);
}

TEST_CASE("import_pytorch refuses what is no such model in a sentence", "[examples][import_pytorch]") {
  const program::TemporaryFolder scratch;
  const auto complaint = [&](const std::filesystem::path& model) {
    const program::Result result = run(model);
    CHECK(result.exit_code == 2);
    CHECK(result.output.empty());
    CHECK(program::lines(result.errors).size() == 1);
    return result.errors;
  };
  CHECK(complaint(scratch.path() / "none.safetensors").ends_with("No such file or directory\n"));
  CHECK(complaint(folder / "export.py").find("export.py, byte 0: expected the header's size") != std::string::npos);

  const std::filesystem::path cut = scratch.path() / "cut.safetensors";
  std::filesystem::copy_file(folder / "model.safetensors", cut);
  std::filesystem::resize_file(cut, std::filesystem::file_size(cut) - 1);
  CHECK(complaint(cut).ends_with("found the end of the file\n"));
}
