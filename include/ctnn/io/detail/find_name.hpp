// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <ctnn/io/detail/printable.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// The index of a name that must be there once.
[[nodiscard]] inline std::size_t find_name(const std::string& path, const std::vector<std::string>& names,
                                           std::string_view name) {
  const auto count = std::count(names.begin(), names.end(), name);
  if (count != 1) throw Error{path, "", "one column named " + shown(name), count == 0 ? "none" : std::to_string(count)};
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
