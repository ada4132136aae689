// SPDX-License-Identifier: BSL-1.0
#include "examples/13_digits/digits_data.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "examples/13_digits/split.hpp"
#include "program.hpp"
#include "support/catch.hpp"

namespace {

/// 65 numbers: the given one stands at its column (from 1), the others are 0.
std::string line_with(const std::string& number, std::size_t column) {
  std::string line;
  for (std::size_t i = 1; i <= 65; ++i) line += (i == 1 ? "" : ",") + (i == column ? number : "0");
  return line;
}
const std::string good = line_with("0", 1);

/// 20 lines, the 17th as given.
std::string file_with(const std::string& line, const std::string& line_end = "\n") {
  std::string text;
  for (int i = 1; i <= 20; ++i) text += (i == 17 ? line : good) + line_end;
  return text;
}

void write(const std::filesystem::path& path, const std::string& text) { std::ofstream{path, std::ios::binary} << text; }

}  // namespace

TEST_CASE("digits names file, line and fault, returns 2 and writes nothing else", "[examples][digits]") {
  const program::TemporaryFolder folder;
  const auto check = [&](const std::string& name, const std::string& sentence) {
    const program::Result result =
        program::run({.program = EXAMPLES_FOLDER "/digits", .arguments = {"--data", name}, .folder = folder.path()});
    CHECK(result.exit_code == 2);
    CHECK(result.output.empty());
    CHECK(result.errors == "digits: " + name + sentence + "\n");
  };
  const auto check_line = [&](const std::string& line, const std::string& fault) {
    write(folder.path() / "bad.csv", file_with(line));
    check("bad.csv", ", line 17: " + fault);
  };

  SECTION("for a file that cannot be read") {
    check("missing.csv", ": no such file");
    check("missing/digits.csv", ": no such file");
    check(".", ": a directory, not a file");
    write(folder.path() / "file", "");
    check("file/digits.csv", ": no such file");
  }
  SECTION("for a file without enough lines") {
    write(folder.path() / "empty.csv", "");
    check("empty.csv", ", line 1: the file ends here, but at least 5 lines are needed");
    write(folder.path() / "short.csv", good + "\n" + good + "\n");
    check("short.csv", ", line 3: the file ends here, but at least 5 lines are needed");
  }
  SECTION("for a wrong number of columns") {
    check_line(good.substr(2), "expected 65 numbers, found 64");
    check_line(good + ",0", "expected 65 numbers, found 66");
    check_line(good + ",", "expected 65 numbers, found 66");
    check_line("", "expected 65 numbers, found 0");
    check_line("7", "expected 65 numbers, found 1");
    write(folder.path() / "bad.csv", file_with(good) + "\n");
    check("bad.csv", ", line 21: expected 65 numbers, found 0");
  }
  SECTION("for what is not a whole number") {
    check_line(line_with("abc", 3), "column 3 holds 'abc', not a whole number");
    check_line(line_with("", 1), "column 1 holds '', not a whole number");
    check_line(line_with(" 1", 64), "column 64 holds ' 1', not a whole number");
    check_line(line_with("1.5", 2), "column 2 holds '1.5', not a whole number");
    check_line(line_with("0x1", 2), "column 2 holds '0x1', not a whole number");
    check_line(good + " and more", "column 65 holds '0 and more', not a whole number");
    check_line(line_with("\x1b[31mred", 4), "column 4 holds '?[31mred', not a whole number");
    check_line(line_with(std::string(1, '\0'), 4), "column 4 holds '?', not a whole number");
    check_line(line_with(std::string(40, 'x'), 4), "column 4 holds 'xxxxxxxxxxxxxxxx...', not a whole number");
  }
  SECTION("for a pixel out of range") {
    check_line(line_with("17", 64), "column 64 holds '17', but a pixel is 0 to 16");
    check_line(line_with("-1", 1), "column 1 holds '-1', but a pixel is 0 to 16");
    check_line(line_with("99999999999", 1), "column 1 holds '99999999999', but a pixel is 0 to 16");
  }
  SECTION("for a label out of range") {
    check_line(line_with("10", 65), "column 65 holds '10', but a label is 0 to 9");
    check_line(line_with("-1", 65), "column 65 holds '-1', but a label is 0 to 9");
  }
  SECTION("for a line too long to be one") {
    check_line(good + std::string(1000, ' '), "longer than 1023 characters");
    write(folder.path() / "endless.csv", std::string(1 << 20, '0'));
    check("endless.csv", ", line 1: longer than 1023 characters");
  }
}

TEST_CASE("digits reads LF and CRLF, with and without the last line end", "[examples][digits]") {
  const program::TemporaryFolder folder;
  const std::filesystem::path path = folder.path() / "good.csv";
  std::string line = line_with("16", 2);
  line.back() = '9';
  const auto check = [&](const std::string& text) {
    write(path, text);
    const std::vector<digits::Example> examples = digits::load(path);
    REQUIRE(examples.size() == 20);
    CHECK((examples[0].input[1] == 0 && examples[0].target.index == 0));
    CHECK((examples[16].input[0] == 0 && examples[16].input[1] == 1 && examples[16].input[2] == 0));
    CHECK(examples[16].target.index == 9);
  };
  for (const std::string line_end : {"\n", "\r\n"}) {
    const std::string text = file_with(line, line_end);
    check(text);
    check(text.substr(0, text.size() - line_end.size()));
  }
}

TEST_CASE("The data are the 1797 images of the test set of 1998", "[examples][digits]") {
  const std::vector<digits::Example> examples = digits::load(EXAMPLES_SOURCE_DIR "/examples/data/digits.csv");
  CHECK(examples.size() == 1797);
  // How many of each digit: the data set's own description (optdigits.names, test set).
  std::array<int, 10> counts{};
  for (const digits::Example& example : examples) ++counts[example.target.index];
  CHECK(counts == std::array{178, 182, 177, 183, 181, 182, 181, 179, 174, 180});

  SECTION("split at random, with nothing lost and nothing twice") {
    const digits::Split split = digits::random_split(examples, ctnn::Seed{1});
    CHECK((split.training.size() == 1438 && split.test.size() == 359));
    const auto key = [](const digits::Example& example) { return std::pair{example.input, example.target.index}; };
    std::multiset<std::pair<digits::Classifier::Input, std::uint32_t>> before, after;
    for (const digits::Example& example : examples) before.insert(key(example));
    for (const auto* part : {&split.training, &split.test})
      for (const digits::Example& example : *part) after.insert(key(example));
    CHECK(before == after);
    CHECK(key(digits::random_split(examples, ctnn::Seed{2}).test[0]) != key(split.test[0]));
    CHECK(key(digits::random_split(examples, ctnn::Seed{1}).test[0]) == key(split.test[0]));
  }
  SECTION("split as of old, by the order of the file") {
    const digits::Split split = digits::classical_split(examples);
    CHECK((split.training.size() == 1437 && split.test.size() == 360));
    CHECK(split.test.back().input == examples.back().input);
    CHECK(split.training.front().input == examples.front().input);
    CHECK_THROWS_AS(digits::classical_split(std::span{examples}.first(360)), std::invalid_argument);
  }
}
