// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <zlib.h>

#include <ctnn/io/detail/reader.hpp>

#include "attempt.hpp"

namespace {

using ctnn::io::detail::Reader;

constexpr std::size_t limit = 4096;

/// All that zlib makes of a file of gzip's in one go, up to one byte more than the limit; nothing if it is none.
std::optional<std::string> unpacked_at_once(fuzz::Bytes file) {
  std::array<char, limit + 1> bytes;
  z_stream stream{};
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(file.data()));
  stream.avail_in = static_cast<uInt>(file.size());
  stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_out = bytes.size();
  fuzz::require(inflateInit2(&stream, 16 + MAX_WBITS) == Z_OK, "zlib is there");
  int result = Z_STREAM_END;
  while (result == Z_STREAM_END && stream.avail_in != 0) {
    inflateReset(&stream);
    result = inflate(&stream, Z_FINISH);
  }
  inflateEnd(&stream);
  if (result != Z_STREAM_END || stream.avail_out == 0) return std::nullopt;  // no such file, or too long
  return std::string(bytes.data(), bytes.size() - stream.avail_out);
}

std::string read_in_pieces(Reader& reader, std::size_t piece) {
  std::string text;
  std::array<char, 97> buffer;
  while (const std::size_t count = reader.read(std::as_writable_bytes(std::span{buffer}.first(piece))))
    text.append(buffer.data(), count);
  fuzz::require(reader.position() == text.size() && !reader.next(), "at the end");
  return text;
}

std::string read_byte_by_byte(Reader& reader) {
  std::string text;
  while (const auto byte = reader.peek(1 + text.size() % 40).empty() ? std::nullopt : reader.next())
    text += static_cast<char>(*byte);
  reader.expect_end();
  return text;
}

}  // namespace

/// However it is read, it is the same bytes, or an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Bytes file = std::as_bytes(std::span{data, size});
  const auto expected = fuzz::is_packed(file) ? unpacked_at_once(file) : std::string(reinterpret_cast<const char*>(data), size);
  const std::size_t allowed = 4 * std::max(size, limit) + 65536;  // a string that doubles
  for (const std::size_t piece : {97u, 1u}) {
    const auto found = fuzz::attempt(allowed, [&] {
      Reader reader{file, {.bytes = limit}};
      return read_in_pieces(reader, piece);
    });
    fuzz::require(found == expected, "in pieces it is the same");
  }
  const auto found = fuzz::attempt(allowed, [&] {
    Reader reader{file, {.bytes = limit}};
    std::array<std::byte, 10> start;
    static_cast<void>(reader.read(start));
    reader.rewind();
    return read_byte_by_byte(reader);
  });
  fuzz::require(found == expected, "byte by byte, and from the start again, it is the same");
  return 0;
}
