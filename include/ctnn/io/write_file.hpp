// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <filesystem>
#include <string_view>

#include <ctnn/io/detail/atomic_write.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io {

/// What becomes of a file that is replaced.
enum class Previous {
  Dropped,
  Kept,  ///< as the same name with ".previous" at its end
};

}  // namespace io

/// Writes a file as a whole, and for good: whoever reads it, after whatever happens, finds what was there before or all that is
/// new. It is written beside its place, flushed to the disk, and renamed; the folder is flushed too. Through a symbolic link the
/// file behind it is replaced; what is no file (a pipe, a terminal) is written to as it is.
///
/// Errors   io::Error with the system's reason; what was there before stays (or all that is new is there already, and only its
///          folder could not be flushed)
inline void write_file(const std::filesystem::path& path, std::string_view contents,
                       io::Previous previous = io::Previous::Dropped) {
  io::detail::atomic_write(path, contents, previous == io::Previous::Kept);
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
