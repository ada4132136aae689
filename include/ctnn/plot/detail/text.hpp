// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

// In UTF-8, whatever the compiler takes the source for.
inline constexpr std::string_view minus_sign = "\xe2\x88\x92", times_sign = "\xc3\x97", ellipsis = "\xe2\x80\xa6",
                                  prime = "\xe2\x80\xb2", replacement = "\xef\xbf\xbd";

/// The shortest decimal number that reads back as the same one, in any locale; in words where it is none.
template <Scalar T>
[[nodiscard]] std::string exact(T value) {
  if (value != value) return "not a number";
  if (value - value != T{0}) return value < T{0} ? "minus infinity" : "infinity";
  std::array<char, 32> digits;
  return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

/// With 3 significant digits, for what is read by eye; 0.00123, 12300, 1.23e+15.
[[nodiscard]] inline std::string brief(double value) {
  const double size = value < 0 ? -value : value;
  if (value != value || value - value != 0) return exact(value);
  std::array<char, 32> digits;
  char *const begin = digits.data(), *const end = begin + digits.size();
  if (size >= 100 && size < 1e6) return {begin, std::to_chars(begin, end, value, std::chars_format::fixed, 0).ptr};
  return {begin, std::to_chars(begin, end, value, std::chars_format::general, 3).ptr};
}

/// The same beside a picture, where a minus is as wide as a plus.
[[nodiscard]] inline std::string shown(double value) {
  std::string text = brief(value);
  return text.starts_with('-') ? std::string{minus_sign}.append(text, 1) : text;
}

/// With at most that many decimals, for coordinates: two compilers, or libraries, then write the same. Not for more than 1e6.
[[nodiscard]] inline std::string rounded(double value, int decimals = 2) {
  constexpr double most = 1e6;
  if (value != value) return "0";
  value = value > most ? most : value < -most ? -most : value;
  std::array<char, 32> digits;
  std::string text{digits.data(),
                   std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals).ptr};
  if (decimals > 0) text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

/// "1 sample", "2 samples"
[[nodiscard]] inline std::string counted(std::size_t count, std::string_view what) {
  return std::to_string(count).append(" ").append(what).append(count == 1 ? "" : "s");
}

/// A piece of UTF-8: how many bytes, and which character; 0xfffd for one that XML cannot hold.
struct Character {
  std::size_t bytes = 1;
  std::uint32_t code = 0xfffd;
};

[[nodiscard]] inline Character first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
  const std::uint32_t first = byte(0);
  const std::size_t bytes = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (bytes == 0 || bytes > text.size()) return {};
  std::uint32_t code = bytes == 1 ? first : first & (0x7fu >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte(i) & 0xc0) != 0x80) return {};
    code = code << 6 | (byte(i) & 0x3f);
  }
  constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (code < least[bytes] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return {};
  if (code == '\t' || code == '\n' || code == '\r') return {1, ' '};
  if (code < 0x20 || code == 0xfffe || code == 0xffff) return {bytes, 0xfffd};
  return {bytes, code};
}

/// As XML's text or attribute.
[[nodiscard]] inline std::string escaped(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const Character character = first_character(text);
    switch (character.code) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\'':
        result += "&#39;";
        break;
      case ' ':
        result += ' ';
        break;
      case 0xfffd:
        result += replacement;
        break;
      default:
        result += text.substr(0, character.bytes);
    }
    text.remove_prefix(character.bytes);
  }
  return result;
}

/// Width of a character as a share of the font's size: generous, for which font there will be is not known.
[[nodiscard]] inline double relative_width(std::uint32_t code) {
  if (code >= 0x1f000) return 1.4;
  if (code >= 0x1100) return code < 0x2e80 ? 0.9 : 1.05;
  if (code >= 0x80) return 0.72;
  constexpr std::string_view narrow = " !',.:;Iijl|", slim = "\"()-/[]\\`frt{}", wide = "%@MWmw";
  const char c = static_cast<char>(code);
  if (narrow.find(c) != narrow.npos) return 0.34;
  if (slim.find(c) != slim.npos) return 0.45;
  if (wide.find(c) != wide.npos) return 1;
  return c >= 'A' && c <= 'Z' ? 0.76 : 0.65;
}

/// In pixels.
[[nodiscard]] inline double text_width(std::string_view text, double font_size) {
  double width = 0;
  while (!text.empty()) {
    const Character character = first_character(text);
    width += relative_width(character.code);
    text.remove_prefix(character.bytes);
  }
  return width * font_size;
}

/// As much of it as fits, and then an ellipsis.
[[nodiscard]] inline std::string shortened(std::string_view text, double font_size, double most) {
  if (text_width(text, font_size) <= most) return std::string{text};
  double width = font_size;
  std::size_t kept = 0;
  while (kept < text.size()) {
    const Character character = first_character(text.substr(kept));
    width += relative_width(character.code) * font_size;
    if (width > most) break;
    kept += character.bytes;
  }
  std::string result{text.substr(0, kept)};
  return result.append(ellipsis);
}

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
