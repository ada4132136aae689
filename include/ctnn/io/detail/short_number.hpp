// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <charconv>
#include <cstddef>
#include <string>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// A number for people to read, to so many digits, with a point wherever the program runs: 0.0123, 1.5e-07.
[[nodiscard]] inline std::string short_number(double value, int digits = 3) {
  char text[40];
  if (value != value) return "nan";  // whatever its sign
  const auto [end, error] = std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits);
  return {text, end};
}
/// 12.5 %
[[nodiscard]] inline std::string percentage(double share) {
  char text[40];
  const auto [end, error] = std::to_chars(text, text + sizeof text, 100 * share, std::chars_format::fixed, 1);
  return std::string(text, end).append(" %");
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
