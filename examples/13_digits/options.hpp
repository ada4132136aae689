// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <filesystem>

#include "classifier.hpp"

namespace digits {

/// What the program returns to the shell.
enum ExitCode { success = 0, failure = 1, wrong_use = 2, interrupted = 130 };  // 128 + SIGINT, as shells count

struct Options {
  Training training;
  std::filesystem::path data;
  std::filesystem::path header;  ///< to be written; none if empty
  std::filesystem::path pictures;  ///< a folder, for pictures; none if empty
  bool quiet = false;
};

/// Reads the command line. Ends the program for --help, and with one sentence and wrong_use for what it does not understand.
[[nodiscard]] Options read_options(int argc, const char* const* argv);

}  // namespace digits
