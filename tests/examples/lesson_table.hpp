// SPDX-License-Identifier: BSL-1.0
//
// What the first lessons print is tables of numbers.
#pragma once

#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "lesson.hpp"
#include "program.hpp"
#include "support/catch.hpp"

namespace lesson {

/// A text from where `begin` first stands.
[[nodiscard]] inline std::string from(const std::string& text, const std::string& begin) {
  const std::size_t found = text.find(begin);
  INFO(begin);
  REQUIRE(found != std::string::npos);
  return text.substr(found);
}

/// The numbers behind a name that opens a line, whatever its indentation; nothing else may stand there.
[[nodiscard]] inline std::vector<double> row(const std::string& text, const std::string& name) {
  for (const std::string& line : program::lines(text)) {
    const std::size_t begin = line.find_first_not_of(' ');
    if (begin == std::string::npos || !std::string_view{line}.substr(begin).starts_with(name + ' ')) continue;
    std::vector<double> numbers;
    std::istringstream rest{line.substr(begin + name.size())};
    while (!(rest >> std::ws).eof()) {
      double number = 0;
      INFO(line);
      REQUIRE(rest >> number);
      numbers.push_back(number);
    }
    return numbers;
  }
  FAIL("no line begins with " + name);
  return {};
}

inline void check(const std::vector<double>& found, const std::vector<double>& expected, double tolerance) {
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) CHECK_THAT(found[i], WithinAbs(expected[i], tolerance));
}

/// Wrong options are answered by one sentence and exit code 2.
inline void check_refuses_other_options(const std::string& name) {
  const std::vector<std::vector<std::string>> wrong{{"--epochs", "3"}, {"pictures"}, {"--out"}};
  for (const std::vector<std::string>& arguments : wrong) {
    const program::Result result =
        program::run({.program = std::string{EXAMPLES_FOLDER "/"}.append(name), .arguments = arguments});
    INFO(arguments[0]);
    CHECK(result.exit_code == 2);
    CHECK(result.output.empty());
    CHECK(result.errors.starts_with(name + ": "));
    CHECK(program::lines(result.errors).size() == 1);
    CHECK(result.errors.ends_with('\n'));
  }
}

}  // namespace lesson
