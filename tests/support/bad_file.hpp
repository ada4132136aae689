// SPDX-License-Identifier: BSL-1.0
// Files that a reader must refuse, as tables of their bytes and of what is to be said of them.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include <ctnn/io/error.hpp>

#include "support/catch.hpp"

namespace test {

struct BadFile {
  const char* name;
  std::string bytes;
  std::string verdict;  ///< a piece of the sentence
};

/// A text with the zeros in it.
template <std::size_t Size>
[[nodiscard]] std::string bytes(const char (&text)[Size]) {
  return {text, Size - 1};
}
[[nodiscard]] inline std::span<const std::byte> as_file(std::string_view text) {
  return std::as_bytes(std::span{text.data(), text.size()});
}

/// What read() complains about; nothing if it does not.
template <class Read>
[[nodiscard]] std::string complaint(Read read) {
  try {
    read();
  } catch (const ctnn::io::Error& error) {
    return error.what();
  }
  return "";
}

/// Checks that read(bytes) refuses each of the files, in the words of its verdict.
template <class Files, class Read>
void check_bad_files(const Files& files, Read read) {
  for (const BadFile& file : files) {
    INFO(file.name);
    const std::string said = complaint([&] { read(as_file(file.bytes)); });
    INFO(said);
    CHECK(said.find(file.verdict) != std::string::npos);
    CHECK(!said.empty());
    CHECK(said.find('\n') == std::string::npos);
  }
}

/// Checks that read(bytes) refuses the file when it is cut anywhere, from its first byte on.
template <class Read>
void check_truncations(const std::string& whole, Read read) {
  for (std::size_t size = 0; size < whole.size(); ++size) {
    INFO(size << " of " << whole.size() << " bytes");
    CHECK(!complaint([&] { read(as_file(whole).first(size)); }).empty());
  }
  CHECK(complaint([&] { read(as_file(whole)); }).empty());
}

}  // namespace test
