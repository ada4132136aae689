// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <charconv>
#include <string_view>
#include <system_error>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// Without the blanks (spaces and tabs) around it.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) noexcept {
  constexpr std::string_view blanks = " \t";
  while (!text.empty() && blanks.find(text.front()) != blanks.npos) text.remove_prefix(1);
  while (!text.empty() && blanks.find(text.back()) != blanks.npos) text.remove_suffix(1);
  return text;
}

/// Reads the number that a whole text is, in whatever locale: 1, -2.5, +.5, 1e-3, inf, nan; not 0x1p3 or 1,5. Otherwise tells
/// what is wrong: invalid_argument, or result_out_of_range for what a double cannot hold.
[[nodiscard]] inline std::errc parse_number(std::string_view text, double& value) {
  text = trimmed(text);
  const bool has_plus = text.starts_with('+');  // which from_chars does not know
  if (has_plus) text.remove_prefix(1);
  if (has_plus && text.starts_with('-')) return std::errc::invalid_argument;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return end == text.data() + text.size() ? error : std::errc::invalid_argument;
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
