// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <ctnn/io/detail/read_numbers.hpp>
#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/detail/stored_number.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// What an IDX file says of itself.
struct IdxHeader {
  StoredType type;
  std::vector<std::size_t> extents;
  std::size_t count = 0;  // of numbers
};

/// 00 00 08 03
[[nodiscard]] inline std::string hex_text(std::span<const std::byte> bytes) {
  constexpr const char* digits = "0123456789abcdef";
  std::string text;
  for (const std::byte byte : bytes) {
    const auto value = std::to_integer<unsigned>(byte);
    if (!text.empty()) text += ' ';
    text += {digits[value / 16], digits[value % 16]};
  }
  return text;
}

/// Reads two zeros, the type, the number of axes, and as many extents of 4 bytes; the highest byte comes first.
[[nodiscard]] inline IdxHeader read_idx_header(Reader& reader) {
  using Type = StoredType;
  constexpr auto order = std::endian::big;
  const auto type_of = [&](std::byte code) -> Type {
    switch (std::to_integer<unsigned>(code)) {
      case 0x08:
        return {Type::Unsigned, 1, order};
      case 0x09:
        return {Type::Signed, 1, order};
      case 0x0b:
        return {Type::Signed, 2, order};
      case 0x0c:
        return {Type::Signed, 4, order};
      case 0x0d:
        return {Type::Float, 4, order};
      case 0x0e:
        return {Type::Float, 8, order};
      default:
        return {Type::Unsigned, 0, order};  // none
    }
  };
  std::array<std::byte, 4> bytes;
  reader.fill(bytes, "the 4 bytes that begin an IDX file");
  constexpr std::byte zero{0};
  if (bytes[2] == zero && bytes[3] == zero && bytes[0] != zero && type_of(bytes[1]).size != 0)
    throw Error{reader.path(), "", "an IDX file, the highest byte of each number first", "one with the lowest byte first"};
  if (bytes[0] != zero || bytes[1] != zero)
    throw Error{reader.path(), "", "an IDX file, which begins with 00 00", hex_text(bytes)};
  IdxHeader header{.type = type_of(bytes[2]), .extents = {}};
  if (header.type.size == 0)
    throw Error{reader.path(), "byte 2", "a type that IDX has (08, 09, 0b, 0c, 0d or 0e)",
                hex_text(std::span{bytes}.subspan(2, 1))};
  if (bytes[3] == zero) throw Error{reader.path(), "byte 3", "at least one axis", "none"};
  for (auto axis = std::to_integer<unsigned>(bytes[3]); axis != 0; --axis) {
    reader.fill(bytes, "the length of each axis");
    header.extents.push_back(load_stored<std::uint32_t>(bytes.data(), order));
  }
  header.count = checked_count(reader, header.extents, header.type.size);
  return header;
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
