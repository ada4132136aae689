// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <zlib.h>

#include <ctnn/io/detail/printable.hpp>
#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// What every checkpoint says after the eight bytes of its header's size: it is a safetensors file whose first metadata are
/// these. The checksum is the CRC-32 of the whole file with zeros in its own place: no flipped bit goes unnoticed, and Python
/// reads it all the same.
inline constexpr std::string_view checkpoint_start = R"({"__metadata__":{"ctnn.checkpoint":"1","crc32":")";
inline constexpr std::string_view no_checksum = "00000000";

[[nodiscard]] inline std::uint32_t add_to_crc32(std::uint32_t crc, const void* bytes, std::size_t size) noexcept {
  return static_cast<std::uint32_t>(crc32_z(crc, static_cast<const Bytef*>(bytes), size));
}
/// Eight digits, in lower case: in upper case it would be another file with the same meaning.
[[nodiscard]] inline std::string hexadecimal(std::uint32_t value) {
  std::string text(8, '0');
  for (std::size_t i = 8; i-- != 0; value /= 16) text[i] = "0123456789abcdef"[value % 16];
  return text;
}

/// Puts the checksum into the bytes of a checkpoint that has none.
inline void add_checksum(std::string& file) {
  file.replace(8 + checkpoint_start.size(), no_checksum.size(), hexadecimal(add_to_crc32(0, file.data(), file.size())));
}

/// Reads the file to its end and begins again.
///
/// Errors   io::Error for what is no checkpoint, or damaged
inline void check_checksum(Reader& reader) {
  std::array<std::byte, 8 + checkpoint_start.size() + no_checksum.size()> start;
  std::array<std::byte, 16384> bytes;
  const std::size_t size = reader.read(start);
  const std::string_view text{reinterpret_cast<const char*>(start.data()), size};
  if (size != start.size() || text.substr(8, checkpoint_start.size()) != checkpoint_start)
    throw Error{reader.path(), "", "a checkpoint of ctnn, version 1", "something else"};
  const std::string says{text.substr(8 + checkpoint_start.size())};
  std::copy(no_checksum.begin(), no_checksum.end(), reinterpret_cast<char*>(start.data()) + 8 + checkpoint_start.size());
  std::uint32_t crc = add_to_crc32(0, start.data(), start.size());
  while (const std::size_t count = reader.read(bytes)) crc = add_to_crc32(crc, bytes.data(), count);
  if (says != hexadecimal(crc))
    throw Error{reader.path(), "", "the checksum " + hexadecimal(crc) + " of what is in it", shown(says)};
  reader.rewind();
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
