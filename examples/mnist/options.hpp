// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace mnist {

/// What the program returns to the shell.
enum ExitCode { success = 0, failure = 1, wrong_use = 2, interrupted = 130 };  // 128 + SIGINT, as shells count

struct Options {
  std::filesystem::path data = "mnist", checkpoint = "mnist.checkpoint";
  std::filesystem::path save;  ///< the trained net, for Python or for another program; not written if empty
  std::size_t epochs = 5;
  std::uint64_t seed = 1;
  bool resume = false, quiet = false;
};

/// Reads the command line. Ends the program for --help, and with one sentence and wrong_use for what it does not understand.
[[nodiscard]] Options read_options(int argc, const char* const* argv);

}  // namespace mnist
