// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <ctnn/io/detail/printable.hpp>
#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// Cuts a text into rows and fields, as RFC 4180 has it. Holds one row at a time.
class CsvScanner {
 public:
  // What a broken file (a quotation mark that is never closed) may take of the memory.
  static constexpr std::size_t longest_field = std::size_t{1} << 20, longest_row = std::size_t{1} << 24,
                               most_fields = std::size_t{1} << 18;

  template <class Source>
  CsvScanner(const Source& source, UnpackedLimit limit, char separator) : reader_(source, limit), separator_(separator) {
    // A byte that no number, no quotation and no line end contains.
    if (std::string_view{"\"\r\n\0+-.", 7}.find(separator) != std::string_view::npos || is_alphanumeric(separator))
      throw Error{"", "CsvOptions::separator", "a byte that fields are not made of", shown({&separator, 1})};
    for (const char byte : {'"', '\r', '\n', '\0', separator}) means_something_[static_cast<unsigned char>(byte)] = true;
    skip_mark();
  }

  /// Goes on to the next row; false at the end.
  bool next() {
    if (!reader_.peek()) return false;
    ++row_;
    text_.clear();
    ends_.clear();
    if (const auto byte = reader_.peek(); is_line_end(*byte)) {
      for (auto more = byte; more && is_line_end(*more); more = reader_.peek()) take_line_end(*reader_.next());
      if (!reader_.peek()) return false;
      throw Error{path(), position(), "fields", "an empty line"};
    }
    while (read_field()) {
    }
    return true;
  }
  /// Back to the first row.
  void rewind() {
    reader_.rewind();
    row_ = 0;
    skip_mark();
  }

  [[nodiscard]] std::size_t size() const noexcept { return ends_.size(); }
  [[nodiscard]] std::string_view field(std::size_t i) const {
    const std::size_t start = i == 0 ? 0 : ends_[i - 1];
    return std::string_view{text_}.substr(start, ends_[i] - start);
  }
  [[nodiscard]] std::size_t row() const noexcept { return row_; }
  [[nodiscard]] const std::string& path() const noexcept { return reader_.path(); }

  /// "row 12"
  [[nodiscard]] std::string position() const { return "row " + std::to_string(row_); }
  /// "row 12, column 3 (bill_depth_mm)"
  [[nodiscard]] std::string position(std::size_t column) const {
    std::string text = position() + ", column " + std::to_string(column + 1);
    if (column < names_.size()) {
      const std::string name = shown(names_[column]);
      text += " (" + name.substr(1, name.size() - 2) + ')';
    }
    return text;
  }

  /// What the columns are called, for positions.
  [[nodiscard]] const std::vector<std::string>& names() const noexcept { return names_; }
  void set_names(std::vector<std::string> names) { names_ = std::move(names); }

 private:
  [[nodiscard]] static bool is_alphanumeric(char c) noexcept {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
  /// The byte order mark that some programs begin UTF-8 with.
  void skip_mark() {
    const auto starts_with = [&](std::string_view mark) {
      const auto bytes = reader_.peek(mark.size());
      return bytes.size() >= mark.size() && std::equal(mark.begin(), mark.end(), bytes.begin(),
                                                       [](char a, std::byte b) { return static_cast<std::byte>(a) == b; });
    };
    for (const char* mark : {"\xff\xfe", "\xfe\xff"})
      if (starts_with(mark)) throw Error{path(), "", "text in UTF-8", "text in UTF-16"};
    if (starts_with("\xef\xbb\xbf")) reader_.skip(3);
  }

  /// Appends a field; false when it is the row's last.
  bool read_field() {
    if (ends_.size() == most_fields)
      throw Error{path(), position(), "at most " + std::to_string(most_fields) + " fields in a row", "more"};
    start_ = text_.size();
    std::optional<unsigned char> byte;
    if (reader_.peek() == '"') {
      reader_.next();
      read_quotation();
      byte = reader_.next();
      if (byte && !ends_field(*byte)) throw error("the end of the field after its quotation", shown_byte(*byte));
    } else {
      read_plain();
      byte = reader_.next();
      if (byte == '"') throw error("quotation marks around a field, not in it", "'\"'");
      if (byte && !ends_field(*byte)) refuse_zero();
    }
    if (byte && !is_separator(*byte)) take_line_end(*byte);
    ends_.push_back(static_cast<std::uint32_t>(text_.size()));
    return byte && is_separator(*byte);
  }
  void read_quotation() {
    while (true) {
      const auto byte = reader_.next();
      if (!byte) throw error("the quotation mark that ends the field", "the end of the file");
      if (byte == '"') {
        if (reader_.peek() != '"') return;
        reader_.next();  // "" stands for "
      }
      append(*byte);
    }
  }
  /// Appends what is no quotation mark, separator, line end or 0.
  void read_plain() {
    while (true) {
      const auto ahead = reader_.peek(1);
      const auto end = std::find_if(ahead.begin(), ahead.end(),
                                    [&](std::byte byte) { return means_something_[std::to_integer<unsigned char>(byte)]; });
      const auto count = static_cast<std::size_t>(end - ahead.begin());
      check_room(count);
      text_.append(reinterpret_cast<const char*>(ahead.data()), count);
      reader_.skip(count);
      if (ahead.empty() || count < ahead.size()) return;
    }
  }
  void append(unsigned char byte) {
    if (byte == 0) refuse_zero();
    check_room(1);
    text_ += static_cast<char>(byte);
  }
  void check_room(std::size_t count) const {
    if (count > longest_field - (text_.size() - start_))
      throw error("a field of at most " + std::to_string(longest_field) + " bytes", "a longer one");
    if (count > longest_row - text_.size())
      throw Error{path(), position(), "a row of at most " + std::to_string(longest_row) + " bytes", "a longer one"};
  }
  [[noreturn]] void refuse_zero() const { throw error("text", "a byte of 0"); }  // UTF-16, or no text at all
  void take_line_end(unsigned char first) {
    if (first == '\r' && reader_.next() != '\n') throw error("CR LF or LF at the end of a line", "CR alone");
  }

  [[nodiscard]] bool is_separator(unsigned char byte) const noexcept { return static_cast<char>(byte) == separator_; }
  [[nodiscard]] static bool is_line_end(unsigned char byte) noexcept { return byte == '\n' || byte == '\r'; }
  [[nodiscard]] bool ends_field(unsigned char byte) const noexcept { return is_separator(byte) || is_line_end(byte); }
  [[nodiscard]] static std::string shown_byte(unsigned char byte) {
    const char character = static_cast<char>(byte);
    return shown({&character, 1});
  }
  [[nodiscard]] Error error(const std::string& expected, const std::string& found) const {
    return {path(), position(ends_.size()), expected, found};
  }

  Reader reader_;
  char separator_;
  std::array<bool, 256> means_something_{};  // in a field without quotation
  std::vector<std::string> names_;
  std::size_t row_ = 0;
  std::string text_;                 // of the row's fields, one after the other
  std::vector<std::uint32_t> ends_;  // of each field, in text_
  std::size_t start_ = 0;            // of the field that is being read
};

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
