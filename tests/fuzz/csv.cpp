// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <ctnn/io/csv.hpp>

#include "attempt.hpp"

namespace {

using ctnn::io::CsvOptions;
using ctnn::io::CsvReader;
using ctnn::io::Table;
using Rows = std::vector<std::vector<std::string>>;

constexpr ctnn::io::UnpackedLimit limit{.bytes = 65536};

/// Two bytes of text are a number of 8 bytes, in a vector that doubles; the file's fields as strings would take more. In a header one
/// byte is a name: a string of 32 bytes, in a vector that doubles, and while it grows there are two of them.
std::size_t bytes_allowed(fuzz::Bytes file, bool header) {
  return (header ? 128 : 32) * std::min<std::size_t>(fuzz::largest_unpacked(file), limit.bytes) + 65536;
}

void read_numbers(fuzz::Bytes file, const CsvOptions& options) {
  const auto table = fuzz::attempt(bytes_allowed(file, options.header), [&] { return ctnn::read_csv(file, options); });
  if (!table) return;
  fuzz::require(table->columns != 0 && table->rows() * table->columns == table->values.size(), "rows of equal size");
  fuzz::require(!options.header || table->names.size() == table->columns, "a name for each column");
  std::string text;
  for (std::size_t row = 0; row < table->rows(); ++row)
    for (const double& value : table->row(row)) {
      fuzz::require(std::isfinite(value) || options.allow_nan || (!options.missing.empty() && !options.skip_incomplete),
                    "all numbers are finite");
      std::array<char, 32> digits;
      text.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
      text += &value == &table->row(row).back() ? '\n' : ',';
    }
  if (text.empty()) return;
  const Table again = ctnn::read_csv(std::as_bytes(std::span{text}), {.allow_nan = true});
  fuzz::require(again.columns == table->columns && again.values.size() == table->values.size(), "the same table again");
  for (std::size_t i = 0; i < again.values.size(); ++i) {
    const double a = again.values[i], b = table->values[i];
    fuzz::require(std::isnan(a) ? std::isnan(b) : std::memcmp(&a, &b, sizeof(a)) == 0, "the same numbers again");
  }
}

Rows all_rows(CsvReader reader) {
  Rows rows;
  while (reader.next()) {
    rows.emplace_back();
    for (std::size_t i = 0; i < reader.columns(); ++i) rows.back().emplace_back(reader.text(i));
  }
  return rows;
}

std::string in_quotes(std::string_view field) {
  std::string text{'"'};
  for (const char c : field) text += c == '"' ? "\"\"" : std::string{c};
  return text + '"';
}

void read_texts(fuzz::Bytes file) {
  const auto rows =
      fuzz::attempt(200 * bytes_allowed(file, false), [&] { return all_rows(CsvReader{file, {.unpacked = limit}}); });
  if (!rows) return;
  std::string text;
  for (const auto& row : *rows) {
    fuzz::require(row.size() == rows->front().size(), "rows of equal size");
    for (const std::string& field : row) text += (&field == &row.front() ? "" : ";") + in_quotes(field);
    text += "\r\n";
  }
  fuzz::require(all_rows(CsvReader{std::as_bytes(std::span{text}), {.separator = ';'}}) == *rows, "in quotes it is the same");
}

/// Whatever bytes, but for 0, are a field in quotes.
void read_field(std::string bytes) {
  std::erase(bytes, '\0');
  const std::string text = "1," + in_quotes(bytes);
  fuzz::require(all_rows(CsvReader{std::as_bytes(std::span{text})}) == Rows{{"1", bytes}}, "in quotes it is a field");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Bytes file = std::as_bytes(std::span{data, size});
  read_numbers(file, {.unpacked = limit});
  read_numbers(file, {.separator = ';', .header = true, .missing = {"NA", ""}, .allow_nan = true, .unpacked = limit});
  read_numbers(file, {.header = true, .columns = {"b", "a"}, .missing = {"NA"}, .skip_incomplete = true, .unpacked = limit});
  read_texts(file);
  read_field(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
