// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// The start of a text from a file, in quotes, fit to be shown on a terminal. (Not `quoted`: std has that for strings.)
[[nodiscard]] inline std::string shown(std::string_view text, std::size_t longest = 40) {
  std::string start{text.substr(0, longest)};
  std::replace_if(start.begin(), start.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
  return '\'' + start + (text.size() > longest ? "...'" : "'");
}

/// A number in as few digits as it takes: 1e+300.
[[nodiscard]] inline std::string number_text(double number) {
  std::array<char, 32> text;
  return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
