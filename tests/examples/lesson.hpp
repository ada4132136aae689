// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "program.hpp"
#include "support/catch.hpp"

namespace lesson {

/// What a numbered example prints. It must end well, and with --out write these pictures and nothing else.
inline std::string output_of(const std::string& name, std::vector<std::string> pictures) {
  const program::TemporaryFolder folder;
  const program::Result result = program::run(
      {.program = std::string{EXAMPLES_FOLDER "/"}.append(name), .arguments = {"--out", (folder / "made").string()}});
  CHECK(result.exit_code == 0);
  CHECK(result.errors.empty());
  std::vector<std::string> written;
  for (const auto& entry : std::filesystem::directory_iterator{folder / "made"}) {
    written.push_back(entry.path().filename());
    const std::string text = test::contents_of(entry.path());
    INFO(entry.path());
    CHECK(text.starts_with("<svg"));
    CHECK(text.ends_with("</svg>\n"));
  }
  std::sort(written.begin(), written.end());
  std::sort(pictures.begin(), pictures.end());
  CHECK(written == pictures);
  return result.output;
}

/// The first line that begins with a text; fails when there is none.
inline std::string line(const std::string& output, const std::string& start) {
  for (const std::string& found : program::lines(output))
    if (found.starts_with(start)) return found;
  FAIL("no line begins with " + start);
  return "";
}

}  // namespace lesson
