// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace penguins {

/// What the program returns to the shell.
enum ExitCode { success = 0, failure = 1, wrong_use = 2 };

struct Options {
  std::filesystem::path data;
  std::uint64_t seed = 1;
  std::size_t epochs = 500;
  bool quiet = false;
};

/// Reads the command line. Ends the program for --help, and with one sentence and wrong_use for what it does not understand.
[[nodiscard]] Options read_options(int argc, const char* const* argv);

}  // namespace penguins
