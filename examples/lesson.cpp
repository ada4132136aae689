// SPDX-License-Identifier: BSL-1.0
#include "lesson.hpp"

#include <cstdio>
#include <cstdlib>
#include <system_error>

#include <ctnn/io/error.hpp>
#include <ctnn/io/write_file.hpp>

#include "command_line.hpp"

Lesson::Lesson(int argc, const char* const* argv, const std::string& name, const std::string& idea) : name_(name) {
  CLI::App app{idea, name};
  app.add_option("--out", folder_, "Folder for this lesson's pictures, SVG files; it is made if there is none")
      ->type_name("FOLDER");
  command_line::parse(app, argc, argv, 2);
  std::error_code error;
  if (!folder_.empty() && !std::filesystem::is_directory(folder_, error)) {
    error.clear();
    std::filesystem::create_directories(folder_, error);
  }
  if (error) {
    std::fprintf(stderr, "%s: %s: expected a folder that can be made: %s\n", name_.c_str(), folder_.c_str(),
                 error.message().c_str());
    std::exit(1);
  }
}

void Lesson::picture(const std::string& file_name, const std::string& svg) const {
  if (folder_.empty()) return;
  try {
    ctnn::write_file(folder_ / file_name, svg);
  } catch (const ctnn::io::Error& error) {
    std::fprintf(stderr, "%s: %s\n", name_.c_str(), error.what());
    std::exit(1);
  }
}
