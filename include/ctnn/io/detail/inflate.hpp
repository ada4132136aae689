// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <new>
#include <span>
#include <zlib.h>

#include <ctnn/io/detail/byte_source.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// Unpacks what gzip packed (RFC 1952), also several such files in a row. Sizes and checksums must be right, and nothing may
/// follow.
class Inflate {
 public:
  /// Begins with bytes that were already taken from the source; there is room for `capacity`.
  explicit Inflate(std::span<const std::byte> first) {
    if (inflateInit2(&stream_, 16 + MAX_WBITS) != Z_OK) throw std::bad_alloc{};  // 16: gzip, not zlib
    take(static_cast<std::size_t>(std::copy(first.begin(), first.end(), packed_.begin()) - packed_.begin()));
  }
  Inflate(const Inflate&) = delete;
  Inflate& operator=(const Inflate&) = delete;
  ~Inflate() { inflateEnd(&stream_); }

  static constexpr std::size_t capacity = 16384;

  /// Fills `bytes` as far as there are some; less only at the end.
  ///
  /// Errors   io::Error for bytes that gzip did not write
  std::size_t read(ByteSource& source, std::span<std::byte> bytes) {
    std::size_t done = 0;
    while (done < bytes.size() && (holds_output_ || refill(source))) {
      const std::size_t room = std::min<std::size_t>(bytes.size() - done, std::numeric_limits<uInt>::max());
      stream_.next_out = reinterpret_cast<Bytef*>(bytes.data() + done);
      stream_.avail_out = static_cast<uInt>(room);
      const int result = inflate(&stream_, Z_NO_FLUSH);
      done += room - stream_.avail_out;
      may_end_ = result == Z_STREAM_END;
      holds_output_ = !may_end_ && stream_.avail_out == 0;
      if (may_end_) inflateReset(&stream_);
      else if (result == Z_MEM_ERROR) throw std::bad_alloc{};
      else if (result != Z_OK && result != Z_BUF_ERROR)
        throw Error{source.path(), "", "data that gzip packed", stream_.msg == nullptr ? "something else" : stream_.msg};
    }
    return done;
  }

 private:
  void take(std::size_t count) {
    stream_.next_in = reinterpret_cast<Bytef*>(packed_.data());
    stream_.avail_in = static_cast<uInt>(count);
  }
  /// Sees to it that there is something to unpack; false at the end.
  bool refill(ByteSource& source) {
    if (stream_.avail_in == 0) take(source.read(packed_));
    if (stream_.avail_in == 0 && !may_end_) throw Error{source.path(), "", "the end of what gzip packed", "the end of the file"};
    return stream_.avail_in != 0;
  }

  z_stream stream_{};
  std::array<std::byte, capacity> packed_;
  bool may_end_ = true;        // between two of gzip's files
  bool holds_output_ = false;  // there was no room for all that has been unpacked
};

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
