// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include <ctnn/io/detail/byte_source.hpp>
#include <ctnn/io/detail/inflate.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io {

/// How many bytes a packed file may become, or a pipe may send; what cannot be foreseen shall not fill the memory.
struct UnpackedLimit {
  std::uint64_t bytes = std::uint64_t{1} << 30;
};

namespace detail {

/// What a file or a piece of memory says, unpacked where gzip packed it. What is in memory must outlive it.
class Reader {
 public:
  explicit Reader(const std::filesystem::path& path, UnpackedLimit limit = {}) : source_(path), limit_(limit) { begin(); }
  explicit Reader(std::span<const std::byte> memory, UnpackedLimit limit = {}) : source_(memory), limit_(limit) { begin(); }

  /// Fills `bytes` as far as there are some; less only at the end.
  ///
  /// Errors   io::Error when the file cannot be read, or is damaged, or becomes larger than the limit
  std::size_t read(std::span<std::byte> bytes) {
    const std::size_t buffered = std::min(bytes.size(), end_ - begin_);
    if (buffered != 0) std::memcpy(bytes.data(), buffer_.data() + begin_, buffered);
    begin_ += buffered;
    return buffered + take(bytes.subspan(buffered));
  }
  /// The same, for one that must be full.
  ///
  /// Errors   also where the file ends before
  void fill(std::span<std::byte> bytes, const char* what) {
    const std::size_t count = read(bytes);
    if (count != bytes.size()) throw ends_in(what);
  }
  /// The next byte, or nothing at the end.
  std::optional<unsigned char> next() {
    const auto byte = peek();
    if (byte) ++begin_;
    return byte;
  }
  std::optional<unsigned char> peek() {
    if (begin_ == end_) {
      begin_ = 0;
      end_ = take(buffer_);
      if (end_ == 0) return std::nullopt;
    }
    return static_cast<unsigned char>(buffer_[begin_]);
  }
  /// The next bytes, left where they are: at least `least` of them (at most Inflate::capacity), less only at the end.
  std::span<const std::byte> peek(std::size_t least) {
    if (end_ - begin_ < least) {
      std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
      end_ -= begin_;
      begin_ = 0;
      end_ += take(std::span{buffer_}.subspan(end_));
    }
    return {buffer_.data() + begin_, end_ - begin_};
  }
  /// Passes over bytes that peek has shown.
  void skip(std::size_t count) noexcept { begin_ += count; }
  /// Errors   io::Error where there is more
  void expect_end() {
    if (peek()) throw Error{path(), "byte " + std::to_string(position()), "the end of the file", "more"};
  }
  /// Back to the first byte.
  ///
  /// Errors   io::Error for what cannot be read twice (a pipe)
  void rewind() {
    source_.rewind();
    inflate_.reset();
    begin();
  }

  [[nodiscard]] const std::string& path() const noexcept { return source_.path(); }
  /// Bytes read so far.
  [[nodiscard]] std::uint64_t position() const noexcept { return taken_ - (end_ - begin_); }
  /// Whether exactly largest_rest() bytes are still to come.
  [[nodiscard]] bool knows_its_size() const noexcept { return !inflate_ && source_.size(); }
  /// At most so many bytes are still to come: what the file's size or, where that is not known beforehand, the limit allows.
  [[nodiscard]] std::uint64_t largest_rest() const noexcept {
    const std::uint64_t largest = inflate_ ? limit_.bytes : source_.size().value_or(limit_.bytes);
    return largest < position() ? 0 : largest - position();
  }
  [[nodiscard]] Error ends_in(const char* what) const {
    return {path(), "byte " + std::to_string(position()), what, "the end of the file"};
  }

 private:
  void begin() {
    taken_ = begin_ = end_ = 0;
    const std::size_t first = source_.read(buffer_);
    constexpr std::byte magic[] = {std::byte{0x1f}, std::byte{0x8b}};
    // gzip's byte 8 is 0, 2 or 4; where it is {, these are the first bytes of a safetensors file: the size of its header.
    const bool is_header = first > 8 && buffer_[8] == std::byte{'{'};
    if (first >= 2 && std::equal(magic, magic + 2, buffer_.begin()) && !is_header)
      inflate_.emplace(std::span{buffer_.data(), first});
    else taken_ = end_ = first;
    check_limit();
  }
  std::size_t take(std::span<std::byte> bytes) {
    if (bytes.empty()) return 0;
    const std::size_t count = inflate_ ? inflate_->read(source_, bytes) : source_.read(bytes);
    taken_ += count;
    check_limit();
    return count;
  }
  void check_limit() const {
    if (!knows_its_size() && taken_ > limit_.bytes)
      throw Error{path(), "", "at most " + std::to_string(limit_.bytes) + (inflate_ ? " bytes when unpacked" : " bytes"), "more"};
  }

  ByteSource source_;
  UnpackedLimit limit_;
  std::optional<Inflate> inflate_;
  std::array<std::byte, Inflate::capacity> buffer_;
  std::size_t begin_ = 0, end_ = 0;  // what is left in the buffer
  std::uint64_t taken_ = 0;          // read and buffered
};

}  // namespace detail
}  // namespace io
#include <ctnn/end_target.inc>
}  // namespace ctnn
