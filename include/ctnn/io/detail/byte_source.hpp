// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <system_error>
#include <utility>

#if __has_include(<unistd.h>)
#include <unistd.h>
#endif
#ifdef _POSIX_VERSION
#include <sys/stat.h>
#endif

#include <ctnn/io/detail/system_error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// Bytes as they lie in a file or in memory, in order. What is in memory must outlive it.
class ByteSource {
 public:
  /// Errors   io::Error when the file cannot be opened
  explicit ByteSource(const std::filesystem::path& path) : path_(path.string()), file_(std::fopen(path_.c_str(), "rb")) {
    if (file_ == nullptr) throw system_error(path_, readable);
    size_ = size_of_file(path);
  }
  explicit ByteSource(std::span<const std::byte> memory, std::string name = "")
      : path_(std::move(name)), memory_(memory), size_(memory.size()) {}

  /// Fills `bytes` as far as there are some; less only at the end.
  ///
  /// Errors   io::Error when the file cannot be read
  std::size_t read(std::span<std::byte> bytes) {
    if (file_ == nullptr) {
      const std::size_t count = std::min(bytes.size(), memory_.size() - position_);
      if (count != 0) std::memcpy(bytes.data(), memory_.data() + position_, count);
      position_ += count;
      return count;
    }
    std::size_t count = 0;
    while (true) {
      errno = 0;
      count += std::fread(bytes.data() + count, 1, bytes.size() - count, file_.get());
      if (count == bytes.size() || std::ferror(file_.get()) == 0) return count;
      if (errno != EINTR) throw system_error(path_, readable);
      std::clearerr(file_.get());
    }
  }

  /// Back to the first byte.
  ///
  /// Errors   io::Error for what cannot be read twice (a pipe)
  void rewind() {
    position_ = 0;
    if (file_ != nullptr && std::fseek(file_.get(), 0, SEEK_SET) != 0)
      throw system_error(path_, "a file that can be read from its start");
  }

  [[nodiscard]] const std::string& path() const noexcept { return path_; }
  /// Bytes in all; nothing where that is not known beforehand (a pipe).
  [[nodiscard]] std::optional<std::uint64_t> size() const noexcept { return size_; }

 private:
  static constexpr const char* readable = "a file that can be read";
  struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
  };

  /// Of the file that is open: by now the path may be another one's.
  [[nodiscard]] std::optional<std::uint64_t> size_of_file([[maybe_unused]] const std::filesystem::path& path) const {
#ifdef _POSIX_VERSION
    struct stat status{};
    if (::fstat(::fileno(file_.get()), &status) == 0 && S_ISREG(status.st_mode))
      return static_cast<std::uint64_t>(status.st_size);
#else
    std::error_code error;
    if (std::filesystem::is_regular_file(path, error))
      if (const std::uintmax_t size = std::filesystem::file_size(path, error); !error) return size;
#endif
    return std::nullopt;
  }

  std::string path_;
  std::unique_ptr<std::FILE, Close> file_;
  std::span<const std::byte> memory_;
  std::size_t position_ = 0;  // in memory
  std::optional<std::uint64_t> size_;
};

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
