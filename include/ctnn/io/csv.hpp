// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <ctnn/io/csv_reader.hpp>
#include <ctnn/io/detail/find_name.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io {

/// Numbers in rows and columns.
struct Table {
  std::vector<std::string> names{};  ///< of the columns; none without a header
  std::size_t columns = 0;
  std::vector<double> values{};  ///< row after row
  std::size_t skipped = 0;       ///< rows that were left out, as CsvOptions::skip_incomplete wants it

  [[nodiscard]] std::size_t rows() const noexcept { return columns == 0 ? 0 : values.size() / columns; }
  /// A row, counted from 0.
  [[nodiscard]] std::span<const double> row(std::size_t i) const { return std::span{values}.subspan(i * columns, columns); }
  /// The numbers of a column.
  ///
  /// Errors   io::Error unless exactly one has that name
  [[nodiscard]] std::vector<double> column(std::string_view name) const {
    const std::size_t place = index(name);
    std::vector<double> numbers(rows());
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = row(i)[place];
    return numbers;
  }
  /// The place of a column in each row. Errors as of column.
  [[nodiscard]] std::size_t index(std::string_view name) const { return detail::find_name("", names, name); }
};

namespace detail {

[[nodiscard]] inline Table read_table(CsvReader rows) {
  Table table{.names = rows.names(), .columns = rows.names().size()};
  while (rows.next()) {
    table.columns = rows.columns();
    for (std::size_t i = 0; i < table.columns; ++i) table.values.push_back(rows.number(i));
  }
  if (table.columns == 0) throw Error{rows.path(), "", "rows of numbers", "none"};
  table.skipped = rows.skipped();
  return table;
}

}  // namespace detail
}  // namespace io

/// Reads a table of numbers from a CSV file, plain or packed by gzip: read_csv("penguins.csv", {.header = true}).
///
/// Errors   io::Error for what is no such file, with row and column (see io::CsvReader for the format); a field that is no
///          number, or infinite or NaN unless `allow_nan`
[[nodiscard]] inline io::Table read_csv(const std::filesystem::path& path, const io::CsvOptions& options = {}) {
  return io::detail::read_table(io::CsvReader{path, options});
}
/// The same of a text in memory.
[[nodiscard]] inline io::Table read_csv(std::span<const std::byte> text, const io::CsvOptions& options = {}) {
  return io::detail::read_table(io::CsvReader{text, options});
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
