// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#if __has_include(<unistd.h>)
#include <unistd.h>
#endif
#ifdef _POSIX_VERSION
#include <fcntl.h>

#include <sys/stat.h>
#endif

#include <ctnn/io/detail/system_error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

inline constexpr const char* writable = "a file that can be written";

inline void rename_file(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::error_code error;
#ifdef _POSIX_VERSION
  if (::rename(from.c_str(), to.c_str()) != 0) error.assign(errno, std::generic_category());
#else
  std::filesystem::rename(from, to, error);
#endif
  if (error) throw Error{to.string(), "", writable, error.message()};
}

#ifdef _POSIX_VERSION

/// A file that is written from its start. Errors are io::Error with the system's reason.
class OutputFile {
 public:
  /// New is one that nobody else has, nor a link to somewhere. What exists (a terminal, a pipe) is written on at its end.
  enum Kind { Existing, New };

  /// With the rights of an older file, if given, and never with more. Errors speak of `name`; that there is a file already is one
  /// if `must`, else is_open() is false.
  OutputFile(const std::filesystem::path& path, Kind kind, const std::filesystem::path& name,
             std::optional<unsigned> rights = std::nullopt, bool must = true)
      : path_(name.string()),
        file_(::open(path.c_str(), O_WRONLY | O_CLOEXEC | (kind == New ? O_CREAT | O_EXCL | O_NOFOLLOW : O_NOCTTY | O_APPEND),
                     static_cast<mode_t>(rights.value_or(0666)))) {
    if (file_ < 0 && (must || errno != EEXIST)) throw system_error(path_, writable);
    if (is_open() && rights) static_cast<void>(::fchmod(file_, static_cast<mode_t>(*rights)));  // of another owner: ours will do
  }
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile() {
    if (file_ >= 0) ::close(file_);
  }

  [[nodiscard]] bool is_open() const noexcept { return file_ >= 0; }
  void write(std::string_view text) {
    while (!text.empty()) {
      const ssize_t count = ::write(file_, text.data(), text.size());
      if (count < 0 && errno != EINTR) throw system_error(path_, writable);
      if (count > 0) text.remove_prefix(static_cast<std::size_t>(count));
    }
  }
  /// Waits until the disk has it.
  void flush() {
    if (::fsync(file_) != 0) throw system_error(path_, "that the file can be flushed to the disk");
  }
  void close() {
    if (::close(std::exchange(file_, -1)) != 0 && errno != EINTR) throw system_error(path_, writable);
  }

 private:
  std::string path_;
  int file_;
};

/// The folder of a file. Errors speak of `name`.
class Folder {
 public:
  Folder(const std::filesystem::path& file, const std::filesystem::path& name)
      : path_(name.string()),
        folder_(::open(file.has_parent_path() ? file.parent_path().c_str() : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (folder_ < 0) throw system_error(path_, writable);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { ::close(folder_); }

  /// Waits until the disk has what was renamed in it.
  void flush() {
    if (::fsync(folder_) != 0 && errno != EINVAL)  // EINVAL: not on this file system
      throw system_error(path_, "that the folder of the new file can be flushed to the disk");
  }

 private:
  std::string path_;
  int folder_;
};

/// The end of a name that no other call has: its process, and its number in there.
[[nodiscard]] inline std::string unique_end() {
  static std::atomic<unsigned> calls{0};
  return '.' + std::to_string(::getpid()) + '-' + std::to_string(++calls);
}

#else  // what the standard library offers: the same steps, without a promise about the disk

class OutputFile {
 public:
  enum Kind { Existing, New };

  OutputFile(const std::filesystem::path& path, Kind kind, const std::filesystem::path& name,
             std::optional<unsigned> = std::nullopt, bool must = true)
      : path_(name.string()), file_(std::fopen(path.string().c_str(), kind == New ? "wbx" : "ab")) {
    if (file_ == nullptr && (must || errno != EEXIST)) throw system_error(path_, writable);
  }
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile() {
    if (file_ != nullptr) std::fclose(file_);
  }
  [[nodiscard]] bool is_open() const noexcept { return file_ != nullptr; }
  void write(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), file_) != text.size()) throw system_error(path_, writable);
  }
  void flush() {
    if (std::fflush(file_) != 0) throw system_error(path_, writable);
  }
  void close() {
    if (std::fclose(std::exchange(file_, nullptr)) != 0) throw system_error(path_, writable);
  }

 private:
  std::string path_;
  std::FILE* file_;
};
struct Folder {
  Folder(const std::filesystem::path&, const std::filesystem::path&) {}
  void flush() {}
};
[[nodiscard]] inline std::string unique_end() {
  static std::atomic<unsigned> calls{0};
  return '.' + std::to_string(++calls);
}

#endif

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
