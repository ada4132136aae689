// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <stdexcept>
#include <string>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io {

/// What functions of ctnn/io throw. what() is one sentence: "weights.csv, line 3: expected 65 numbers, found 64".
struct Error : std::runtime_error {
  std::string path;      ///< the file; empty where there is none
  std::string position;  ///< in it, or in the net; empty where it does not matter
  std::string expected, found;

  Error(const std::string& where, const std::string& place, const std::string& wanted, const std::string& got)
      : std::runtime_error(where + (where.empty() || place.empty() ? "" : ", ") + place +
                           (where.empty() && place.empty() ? "" : ": ") + "expected " + wanted + ", found " + got),
        path(where),
        position(place),
        expected(wanted),
        found(got) {}
};

}  // namespace io
#include <ctnn/end_target.inc>
}  // namespace ctnn
