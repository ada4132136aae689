// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <filesystem>
#include <fstream>
#include <ios>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <ctnn/io/detail/output_file.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// A file with a name of its own beside another one; gone again unless it is moved to a place.
class TemporaryFile {
 public:
  TemporaryFile() = default;
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove(path_, ignored);
  }
  [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

  /// From now on the file that has been made there.
  void own(std::filesystem::path path) noexcept { path_ = std::move(path); }
  void keep() noexcept { path_.clear(); }
  void move_to(const std::filesystem::path& place) {
    rename_file(path_, place);
    keep();
  }

 private:
  std::filesystem::path path_;
};

/// Makes a file in the folder of another one by `make(path)`, under names that no other call has, until one is free.
template <class Make>
void make_beside(const std::filesystem::path& file, TemporaryFile& temporary, Make make) {
  constexpr int tries = 100;  // what a killed process with the same number left lies there still
  for (int i = 1;; ++i) {
    std::filesystem::path name = file.parent_path() / (".ctnn" + unique_end() + ".part");
    if (make(name, i == tries)) return temporary.own(std::move(name));
  }
}

/// Writes a file and waits until the disk has it; false when there is one of that name, unless that is an error by now.
[[nodiscard]] inline bool write_new(const std::filesystem::path& file, std::string_view contents,
                                    const std::filesystem::path& name, std::optional<unsigned> rights, bool must) {
  TemporaryFile temporary;            // goes after the file is closed
  std::filesystem::path made = file;  // copied before there is a file that a lack of memory would leave behind
  OutputFile output{file, OutputFile::New, name, rights, must};
  if (!output.is_open()) return false;
  temporary.own(std::move(made));
  output.write(contents);
  output.flush();
  output.close();
  temporary.keep();
  return true;
}

/// Another name for the file at `path`, which takes the place of an older one at once. A copy, where a file system has no links.
inline void keep(const std::filesystem::path& path, const std::filesystem::path& as) {
  TemporaryFile link;  // where both are one file already, rename leaves it
  make_beside(path, link, [&](const std::filesystem::path& name, bool must) {
    std::error_code error;
    std::filesystem::create_hard_link(path, name, error);
    if (!error) return true;
    if (error == std::errc::file_exists && !must) return false;
    std::ifstream old{path, std::ios::binary};
    const std::string contents{std::istreambuf_iterator<char>{old}, {}};
    if (!old) throw Error{as.string(), "", "that the previous file can be kept", error.message()};
    return write_new(name, contents, as, std::nullopt, must);
  });
  rename_file(link.path(), as);
}

/// The file behind links, there or not.
[[nodiscard]] inline std::filesystem::path behind_links(std::filesystem::path path) {
  std::error_code error;
  constexpr int longest_chain = 40;
  for (int i = 0; i < longest_chain && std::filesystem::is_symlink(std::filesystem::symlink_status(path, error)); ++i)
    path = path.parent_path() / std::filesystem::read_symlink(path, error);
  return path;
}

/// Names of open files (/dev/stdout, /proc/self/fd/1) are theirs, not those of files in a folder.
[[nodiscard]] inline bool names_an_open_file(const std::filesystem::path& path) {
  const std::string text = path.lexically_normal().generic_string();
  return text.starts_with("/dev/") || text.starts_with("/proc/");
}

inline void atomic_write(const std::filesystem::path& path, std::string_view contents, bool keep_previous) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  const bool exists = fs::exists(status);
  if (exists && (!fs::is_regular_file(status) || names_an_open_file(path))) {  // a folder says what is wrong when it is opened
    OutputFile file{path, OutputFile::Existing, path};
    file.write(contents);
    return file.close();
  }
  const fs::path target = behind_links(path);
  Folder folder{target, path};  // before anything has changed
  std::optional<unsigned> rights;
  if (exists) rights = static_cast<unsigned>(status.permissions() & fs::perms::all);
  TemporaryFile temporary;
  make_beside(target, temporary, [&](const fs::path& name, bool must) { return write_new(name, contents, path, rights, must); });
  if (exists && keep_previous) keep(target, fs::path{target} += ".previous");
  temporary.move_to(target);
  folder.flush();
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
