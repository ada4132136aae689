// SPDX-License-Identifier: BSL-1.0
//
// What the numbered examples have in common: their command line, --out FOLDER.
#pragma once

#include <filesystem>
#include <string>

class Lesson {
 public:
  /// Ends the program for --help, and with one sentence for what it does not understand.
  Lesson(int argc, const char* const* argv, const std::string& name, const std::string& idea);

  /// Writes a picture into the folder that --out names; without --out nothing. Where it cannot, ends the program with a sentence.
  void picture(const std::string& file_name, const std::string& svg) const;

 private:
  std::string name_;
  std::filesystem::path folder_;
};
