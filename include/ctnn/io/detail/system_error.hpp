// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cerrno>
#include <string>
#include <system_error>

#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// What the system says of an error number: "Permission denied".
[[nodiscard]] inline std::string reason(int error = errno) { return std::generic_category().message(error); }

/// The Error for a call of the system that failed: "net.safetensors: expected a file that can be read, found: Permission denied".
[[nodiscard]] inline Error system_error(const std::string& path, const std::string& expected, int error = errno) {
  return {path, "", expected, reason(error)};
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
