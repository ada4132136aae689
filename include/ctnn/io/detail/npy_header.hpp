// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <ctnn/io/detail/byte_order.hpp>
#include <ctnn/io/detail/printable.hpp>
#include <ctnn/io/detail/read_numbers.hpp>
#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/detail/stored_number.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

inline constexpr std::string_view npy_magic{"\x93NUMPY"};

/// What an npy file says of itself.
struct NpyHeader {
  StoredType type;
  bool fortran_order = false;  // the first axis is the fastest
  std::vector<std::size_t> extents;
  std::size_t count = 0;  // of numbers
};

/// Parses the dictionary, in Python's notation, that describes the numbers: {'descr': '<f4', 'fortran_order': False, 'shape': (3,
/// 4), }.
class NpyDictionary {
 public:
  NpyDictionary(const std::string& path, std::string_view text) : path_(path), text_(text), rest_(text) {}

  [[nodiscard]] NpyHeader parse() {
    expect("{");
    for (bool ended = accept("}"); !ended;) {
      member();
      const bool goes_on = accept(",");
      ended = accept("}");
      if (!ended && !goes_on) throw error("',' or '}'");
    }
    skip_blanks();
    if (rest_ != "\n") throw error("a line end after the header");
    for (const std::size_t key : {0u, 1u, 2u})
      if (!seen_[key]) throw Error{path_, "header", "the key " + shown(keys[key]), "none"};
    return std::move(header_);
  }

 private:
  static constexpr std::array<std::string_view, 3> keys{"descr", "fortran_order", "shape"};
  static constexpr std::size_t most_axes = 64;  // as in numpy 2

  void member() {
    const std::string_view key = string();
    const auto place = std::find(keys.begin(), keys.end(), key);
    if (place == keys.end()) throw Error{path_, "header", "descr, fortran_order and shape", "the key " + shown(key)};
    bool& seen = seen_[static_cast<std::size_t>(place - keys.begin())];
    if (std::exchange(seen, true)) throw Error{path_, "header", "each key once", shown(key) + " again"};
    expect(":");
    if (key == "descr") header_.type = type();
    else if (key == "shape") shape();
    else if (accept("True")) header_.fortran_order = true;
    else expect("False");
  }

  [[nodiscard]] StoredType type() {
    using Type = StoredType;
    skip_blanks();
    if (rest_.starts_with('[')) throw Error{path_, "header", "numbers of one type", "a structure of several"};
    const std::string_view name = string();
    const auto refused = [&](const char* found) {
      return Error{path_, "header", "a type of numbers such as '<f4'", found + shown(name)};
    };
    if (name == "|O" || name == "O") throw Error{path_, "header", "numbers", "pickled objects (" + shown(name) + ')'};
    if (name.size() != 3 || name[2] < '1' || name[2] > '8') throw refused("");
    Type made{Type::Unsigned, static_cast<std::size_t>(name[2] - '0'), name[0] == '>' ? std::endian::big : std::endian::little};
    const bool is_power = std::has_single_bit(made.size);
    if (name[1] == 'b' && made.size == 1) made.kind = Type::Boolean;
    else if (name[1] == 'i' && is_power) made.kind = Type::Signed;
    else if (name[1] == 'f' && is_power && made.size != 1) made.kind = Type::Float;
    else if (name[1] != 'u' || !is_power) throw refused("");
    // '|' says that the order of the bytes does not matter.
    if (name[0] != '<' && name[0] != '>' && (name[0] != '|' || made.size != 1)) throw refused("another order of bytes, ");
    return made;
  }

  void shape() {
    expect("(");
    while (!accept(")")) {
      header_.extents.push_back(number());
      if (header_.extents.size() > most_axes)
        throw Error{path_, "header", "at most " + std::to_string(most_axes) + " axes", "more"};
      if (accept(",")) continue;
      if (header_.extents.size() == 1) throw error("',' after the only length");  // (3) is no tuple
      expect(")");
      return;
    }
  }

  [[nodiscard]] std::size_t number() {
    skip_blanks();
    std::size_t value = 0;
    const auto [end, fault] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    const auto length = static_cast<std::size_t>(end - rest_.data());
    if (fault == std::errc::invalid_argument || (length > 1 && rest_[0] == '0')) throw error("the length of an axis");
    if (fault != std::errc{}) throw error("the length of an axis below 2^" + std::to_string(8 * sizeof(value)));
    rest_.remove_prefix(length);
    return value;
  }
  [[nodiscard]] std::string_view string() {
    skip_blanks();
    const char mark = rest_.empty() ? ' ' : rest_[0];
    const std::size_t end = mark == '\'' || mark == '"' ? rest_.find(mark, 1) : rest_.npos;
    if (end == rest_.npos) throw error("a string");
    const std::string_view found = rest_.substr(1, end - 1);
    rest_.remove_prefix(end + 1);
    return found;
  }
  [[nodiscard]] bool accept(std::string_view token) {
    skip_blanks();
    if (!rest_.starts_with(token)) return false;
    rest_.remove_prefix(token.size());
    return true;
  }
  void expect(std::string_view token) {
    if (!accept(token)) throw error(shown(token));
  }
  void skip_blanks() { rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size())); }
  [[nodiscard]] Error error(const std::string& expected) const {
    return {path_, "byte " + std::to_string(text_.size() - rest_.size()) + " of the header", expected,
            rest_.empty() ? "its end" : shown(rest_, 16)};
  }

  const std::string& path_;
  std::string_view text_, rest_;
  NpyHeader header_;
  std::array<bool, 3> seen_{};
};

/// Reads the file up to its numbers. (NumPy Enhancement Proposal 1, and its versions 2.0 and 3.0.)
[[nodiscard]] inline NpyHeader read_npy_header(Reader& reader) {
  constexpr std::size_t longest = 65536;
  std::array<std::byte, 8> start;
  reader.fill(start, "the 8 bytes that begin an npy file");
  const std::string_view magic{reinterpret_cast<const char*>(start.data()), npy_magic.size()};
  if (magic != npy_magic) throw Error{reader.path(), "", "an npy file, which begins with \\x93NUMPY", shown(magic)};
  const unsigned major = std::to_integer<unsigned>(start[6]), minor = std::to_integer<unsigned>(start[7]);
  if (major < 1 || major > 3 || minor != 0)
    throw Error{reader.path(), "", "npy version 1.0, 2.0 or 3.0", std::to_string(major) + '.' + std::to_string(minor)};
  std::array<std::byte, 4> size_bytes{};
  reader.fill(std::span{size_bytes}.first(major == 1 ? 2 : 4), "the size of the header");
  const std::size_t size = number_at<std::uint32_t>(size_bytes.data());
  if (size > longest)
    throw Error{reader.path(), "", "a header of at most " + std::to_string(longest) + " bytes", std::to_string(size)};
  if (size > reader.largest_rest()) throw reader.ends_in("the rest of the header");
  std::string text(size, ' ');
  reader.fill(std::as_writable_bytes(std::span{text}), "the rest of the header");
  NpyHeader header = NpyDictionary{reader.path(), text}.parse();
  header.count = checked_count(reader, header.extents, header.type.size);
  return header;
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
