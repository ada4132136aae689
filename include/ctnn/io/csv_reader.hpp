// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <ctnn/io/detail/csv_scanner.hpp>
#include <ctnn/io/detail/find_name.hpp>
#include <ctnn/io/detail/parse_number.hpp>
#include <ctnn/io/detail/printable.hpp>
#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/error.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io {

/// How a CSV file is to be understood.
struct CsvOptions {
  /// Between two fields: ',', ';', '\t', ...; a byte that numbers are not made of.
  char separator = ',';
  /// Whether the first row names the columns.
  bool header = false;
  /// Which columns are read, by name and in this order; all of them if empty. The others may hold anything.
  std::vector<std::string> columns{};
  /// Fields that stand for what is not known: {"NA", ""}. As numbers they are NaN.
  std::vector<std::string> missing{};
  /// Leaves rows out in which something is missing.
  bool skip_incomplete = false;
  /// Whether numbers may be infinite or NaN.
  bool allow_nan = false;
  /// What a file packed by gzip may become.
  UnpackedLimit unpacked{};
};

/// Reads a CSV file row by row, plain or packed by gzip, in the memory that one row takes. Fields are text, or numbers on demand.
///
/// Format   RFC 4180, text in UTF-8 or another encoding that includes ASCII; a byte order mark is passed over. Lines end in LF or
///          CR LF, the last one may lack that; empty lines may stand at the end only. Every row has as many fields as the first.
///          In quotes a field may hold separators and line ends, and "" for a quotation mark. A field is at most 1 MiB, a row 16
///          MiB and 2^18 fields
/// Numbers  in decimals, with a point: 1, -2.5, +.5, 1e-3. The locale does not matter; blanks around a number do not either
/// Errors   io::Error for whatever else there is, with row and column: rows are counted from 1, the header is one. After an error
///          only rewind() is of use
class CsvReader {
 public:
  explicit CsvReader(const std::filesystem::path& path, CsvOptions options = {})
      : options_(std::move(options)), scanner_(path, options_.unpacked, options_.separator) {
    begin();
  }
  /// The same of a text in memory, which must outlive it.
  explicit CsvReader(std::span<const std::byte> text, CsvOptions options = {})
      : options_(std::move(options)), scanner_(text, options_.unpacked, options_.separator) {
    begin();
  }

  /// Goes on to the next row; false at the end.
  bool next() {
    while (scanner_.next()) {
      check_size();
      if (!options_.skip_incomplete || is_complete()) return true;
      ++skipped_;
    }
    return false;
  }
  /// Back to before the first row.
  ///
  /// Errors   also io::Error for what cannot be read twice (a pipe)
  void rewind() {
    scanner_.rewind();
    skipped_ = 0;
    if (options_.header) {
      scanner_.next();
      check_size();
    }
  }

  /// Names of the columns that are read; none without a header.
  [[nodiscard]] const std::vector<std::string>& names() const noexcept { return names_; }
  /// Index of the column of that name, which must be the only one.
  [[nodiscard]] std::size_t index(std::string_view name) const { return detail::find_name(scanner_.path(), names_, name); }
  /// Number of columns that are read; 0 where no row has told yet.
  [[nodiscard]] std::size_t columns() const noexcept { return chosen_.empty() ? width_ : chosen_.size(); }

  /// Fields of the row, counted from 0 among the columns that are read. A text is there until the next row is.
  [[nodiscard]] std::string_view text(std::size_t column) const { return scanner_.field(place(column)); }
  [[nodiscard]] bool is_missing(std::size_t column) const { return is_missing(text(column)); }
  [[nodiscard]] double number(std::size_t column) const {
    const std::string_view field = text(column);
    if (is_missing(field)) return std::numeric_limits<double>::quiet_NaN();
    double value = 0;
    const std::errc fault = detail::parse_number(field, value);
    if (fault == std::errc::result_out_of_range) throw error(column, "a number that a double can hold");
    if (fault != std::errc{}) throw error(column, "a number");
    if (!options_.allow_nan && !is_finite(value)) throw error(column, "a finite number");
    return value;
  }

  [[nodiscard]] const std::string& path() const noexcept { return scanner_.path(); }
  /// Number of the row, counted from 1, the header included; and how many were left out so far.
  [[nodiscard]] std::size_t row() const noexcept { return scanner_.row(); }
  [[nodiscard]] std::size_t skipped() const noexcept { return skipped_; }
  /// The Error for a field that is not what the caller wants: "penguins.csv, row 4, column 7 (sex): expected male or female,
  /// found '.'".
  [[nodiscard]] Error error(std::size_t column, const std::string& expected) const {
    return {scanner_.path(), scanner_.position(place(column)), expected, detail::shown(text(column))};
  }

 private:
  void begin() {
    if (!options_.header) {
      if (!options_.columns.empty())
        throw Error{scanner_.path(), "CsvOptions::columns", "a header that names the columns", "no header"};
      return;
    }
    if (!scanner_.next()) throw Error{scanner_.path(), "", "a row of names", "an empty file"};
    check_size();
    std::vector<std::string> all;
    for (std::size_t i = 0; i < scanner_.size(); ++i) all.emplace_back(scanner_.field(i));
    for (const std::string& name : options_.columns) chosen_.push_back(detail::find_name(scanner_.path(), all, name));
    names_ = chosen_.empty() ? all : options_.columns;
    scanner_.set_names(std::move(all));
  }
  void check_size() {
    if (width_ == 0) width_ = scanner_.size();
    if (scanner_.size() != width_)
      throw Error{scanner_.path(), scanner_.position(), std::to_string(width_) + (width_ == 1 ? " field" : " fields"),
                  std::to_string(scanner_.size())};
  }
  [[nodiscard]] bool is_missing(std::string_view field) const {
    return !options_.missing.empty() &&
           std::find(options_.missing.begin(), options_.missing.end(), detail::trimmed(field)) != options_.missing.end();
  }
  [[nodiscard]] bool is_complete() const {
    for (std::size_t column = 0; column < columns(); ++column)
      if (is_missing(column)) return false;
    return true;
  }
  /// Where in the file's row a column is.
  [[nodiscard]] std::size_t place(std::size_t column) const {
    if (column >= columns())
      throw Error{scanner_.path(), "", "at least " + std::to_string(column + 1) + " columns", std::to_string(columns())};
    const std::size_t field = chosen_.empty() ? column : chosen_[column];
    if (field >= scanner_.size()) throw Error{scanner_.path(), "", "that next() found a row", "none"};
    return field;
  }

  CsvOptions options_;
  detail::CsvScanner scanner_;
  std::size_t width_ = 0, skipped_ = 0;  // fields in each row; rows left out
  std::vector<std::size_t> chosen_;      // of all columns; all if empty
  std::vector<std::string> names_;
};

}  // namespace io
#include <ctnn/end_target.inc>
}  // namespace ctnn
