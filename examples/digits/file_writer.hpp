// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <filesystem>
#include <fstream>
#include <ios>
#include <string_view>
#include <system_error>

namespace digits {

/// Writes a file as a whole: whoever reads it meanwhile, or after a failure, finds what was there before. False when it cannot.
[[nodiscard]] inline bool write_file(const std::filesystem::path& path, std::string_view text) {
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(path, error);
  const bool exists = std::filesystem::exists(status);
  const bool replaces = !exists || std::filesystem::is_regular_file(status);  // a pipe or a terminal is written to
  const std::filesystem::path target = exists && replaces ? std::filesystem::canonical(path, error) : path;  // behind links
  std::filesystem::path part = target;
  if (replaces) part += ".part";

  std::ofstream file{part, std::ios::binary};
  if (!file) return false;
  file << text;
  file.close();
  const bool written = !file.fail();
  if (!replaces) return written;
  if (written) std::filesystem::rename(part, target, error);
  if (written && !error) return true;
  std::filesystem::remove(part, error);
  return false;
}

}  // namespace digits
