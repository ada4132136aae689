// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/diagnostics/detail/text_buffer.hpp>
#include <ctnn/diagnostics/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_of_identifier(char c) noexcept {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// A number as compilers write it, d.ddde+dd, to 7 digits: one says 2.0000000000000001e-1 where another says 2.000000e-01.
struct Decimal {
  static constexpr int most_digits = 7;

  int digits[most_digits]{};
  int exponent = 0;

  /// What `text` begins with.
  constexpr explicit Decimal(Text text) noexcept {
    bool up = false;
    std::size_t i = 0;
    for (int place = 0; i < text.size() && (is_digit(text[i]) || text[i] == '.'); ++i) {
      if (text[i] == '.') continue;
      if (place < most_digits) digits[place] = text[i] - '0';
      if (place == most_digits) up = text[i] >= '5';
      ++place;
    }
    const bool negative = text.substr(i).starts_with("e-");
    for (i += 2; i < text.size() && is_digit(text[i]); ++i) exponent = 10 * exponent + (text[i] - '0');
    if (negative) exponent = -exponent;
    for (int place = most_digits - 1; up; --place) {
      if (place < 0) {
        digits[0] = 1;
        ++exponent;
      }
      up = place >= 0 && digits[place] == 9;
      if (place >= 0) digits[place] = up ? 0 : digits[place] + 1;
    }
  }

  /// 0.2, 3, 1e-30
  template <std::size_t Capacity>
  constexpr void write(TextBuffer<Capacity>& out) const noexcept {
    const bool plain = exponent >= -5 && exponent < most_digits;
    const int units = plain ? exponent : 0;  // the place of the digit before the point
    int last = most_digits - 1;
    while (last > 0 && digits[last] == 0) --last;
    for (int place = units < 0 ? units : 0; place <= (last > units ? last : units); ++place) {
      if (place == units + 1) out.put('.');
      out.put(place < 0 ? '0' : static_cast<char>('0' + digits[place]));
    }
    if (plain) return;
    out.put('e');
    if (exponent < 0) out.put('-');
    out.put_number(static_cast<std::size_t>(exponent < 0 ? -exponent : exponent));
  }
};

/// What compilers write before a name and nobody else does.
inline constexpr Text ornaments[] = {
    "ctnn::", "{anonymous}::", "(anonymous namespace)::", "<unnamed>::", "`anonymous-namespace'::", "struct ", "class ", "enum "};

/// The length of the ornament that a text begins with, or 0. `scope` is what the compiler calls the namespace of ctnn.
[[nodiscard]] constexpr std::size_t ornament(Text text, Text scope) noexcept {
  if (text.starts_with(scope)) return scope.size();
  for (const Text& each : ornaments)
    if (text[0] == each[0] && text.starts_with(each)) return each.size();
  return 0;
}

/// The length of the identifier or number that a text begins with, or 0. Of qualified names it is the whole one.
[[nodiscard]] constexpr std::size_t word(Text text) noexcept {
  std::size_t length = 0;
  const bool number = is_digit(text[0]);
  for (; length < text.size(); ++length) {
    const char c = text[length];
    const bool sign = number && (c == '+' || c == '-') && text[length - 1] == 'e';
    if (!is_of_identifier(c) && !sign && c != (number ? '.' : ':')) break;
  }
  return length;
}

/// Rewrites a compiler's name of a type the way one writes it.
template <std::size_t Capacity>
[[nodiscard]] constexpr TextBuffer<Capacity> spell(Text name, Text scope) noexcept {
  TextBuffer<Capacity> out;
  while (!name.empty()) {
    name = name.substr(ornament(name, scope));
    std::size_t length = word(name);
    Text part = name.substr(0, length);
    if (length == 0) {
      length = 1;
      out.put(name.starts_with(" >") ? "" : name[0] == ',' && !name.starts_with(", ") ? ", " : name.substr(0, 1));
    } else if (is_digit(part[0]) && part.substr(1, 1) == ".") {
      Decimal{part}.write(out);
    } else {
      while (is_digit(part[0]) && !is_digit(part[part.size() - 1])) part = part.substr(0, part.size() - 1);  // 4ul
      out.put(part);
    }
    name = name.substr(length);
  }
  return out;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
