// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <span>

#include <ctnn/io/error.hpp>

#include "support/allocations.hpp"

namespace fuzz {

using Bytes = std::span<const std::byte>;

/// Ends the program, which is how libFuzzer learns of a fault.
inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "not true: %s\n", what);
  std::abort();
}

/// What is taken for a file of gzip's. A { as its ninth byte, which gzip never writes, is where the JSON of a safetensors file begins.
[[nodiscard]] inline bool is_packed(Bytes file) {
  return file.size() >= 2 && file[0] == std::byte{0x1f} && file[1] == std::byte{0x8b} &&
         !(file.size() > 8 && file[8] == std::byte{'{'});
}

/// What deflate cannot exceed (https://zlib.net/zlib_tech.html: 1032 to 1).
[[nodiscard]] inline std::size_t largest_unpacked(Bytes file) { return is_packed(file) ? 1032 * file.size() : file.size(); }

/// Whether an array of these extents has so many elements, a number that is far from wrapping.
template <class Extents>
[[nodiscard]] bool have_product(const Extents& extents, std::size_t count) {
  for (const std::size_t extent : extents)
    if (extent == 0) return count == 0;
  std::size_t product = 1;
  for (const std::size_t extent : extents) {
    if (extent > count / product) return false;
    product *= extent;
  }
  return product == count;
}

/// What read() returns, or nothing after an io::Error. Any other exception is a fault and passes through; so is more memory than
/// `bytes_allowed`.
template <class Read>
[[nodiscard]] auto attempt(std::size_t bytes_allowed, Read read) -> std::optional<decltype(read())> {
  const test::Allocations memory;
  std::optional<decltype(read())> result;
  try {
    result.emplace(read());
  } catch (const ctnn::io::Error& error) {
    require(*error.what() != '\0' && !error.expected.empty() && !error.found.empty(), "an error is a sentence");
    for (const char* c = error.what(); *c != '\0'; ++c) require(*c >= ' ' && *c <= '~', "an error is fit for a terminal");
  }
  require(memory.peak() <= bytes_allowed, "a file takes no more memory than its size allows");
  return result;
}

}  // namespace fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
