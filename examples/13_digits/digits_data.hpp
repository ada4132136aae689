// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <ios>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "classifier.hpp"

namespace digits {

/// A data file that cannot be used; what() is one sentence with file, line and fault.
struct DataError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

namespace detail {

inline constexpr std::size_t numbers_per_line = pixel_count + 1;
inline constexpr int largest_pixel = 16;
inline constexpr std::size_t fewest_lines = 5;  // of which one in five is for the test

/// The start of a field, fit to be shown on a terminal.
[[nodiscard]] inline std::string quoted(std::string_view field) {
  constexpr std::size_t longest = 16;
  std::string shown{field.substr(0, longest)};
  std::replace_if(shown.begin(), shown.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
  return '\'' + shown + (field.size() > longest ? "...'" : "'");
}

/// Cuts the text up to the next comma off its front.
[[nodiscard]] inline std::string_view next_field(std::string_view& line) {
  const std::size_t end = std::min(line.find(','), line.size());
  const std::string_view field = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return field;
}

/// The whole number from 0 to largest in a field. std::from_chars does not depend on the locale.
[[nodiscard]] inline int parse_number(std::string_view field, std::size_t column, std::string_view kind, int largest) {
  int value = 0;
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
  const std::string place = "column " + std::to_string(column) + " holds " + quoted(field);
  if (end != field.data() + field.size() || error == std::errc::invalid_argument) throw DataError{place + ", not a whole number"};
  if (error != std::errc{} || value < 0 || value > largest)
    throw DataError{place + ", but a " + std::string{kind} + " is 0 to " + std::to_string(largest)};
  return value;
}

[[nodiscard]] inline Example parse_line(std::string_view line) {
  const std::size_t found = line.empty() ? 0 : static_cast<std::size_t>(std::count(line.begin(), line.end(), ',')) + 1;
  if (found != numbers_per_line)
    throw DataError{"expected " + std::to_string(numbers_per_line) + " numbers, found " + std::to_string(found)};

  Example example{};
  for (std::size_t i = 0; i < pixel_count; ++i)
    example.input[i] = static_cast<float>(parse_number(next_field(line), i + 1, "pixel", largest_pixel)) / largest_pixel;
  example.target.index =
      static_cast<std::uint32_t>(parse_number(next_field(line), numbers_per_line, "label", static_cast<int>(digit_count) - 1));
  return example;
}

}  // namespace detail

/// Reads lines of 64 pixels, 0 to 16, and a label, 0 to 9. Line ends may be LF or CRLF; the last one may be missing.
///
/// Errors   DataError for whatever else is in the file, or when it cannot be read
[[nodiscard]] inline std::vector<Example> load(const std::filesystem::path& path) {
  std::error_code ignored;  // whatever it is, the stream will meet it too
  const std::filesystem::file_status status = std::filesystem::status(path, ignored);
  if (status.type() == std::filesystem::file_type::not_found) throw DataError{path.string() + ": no such file"};
  if (std::filesystem::is_directory(status)) throw DataError{path.string() + ": a directory, not a file"};
  std::ifstream file{path, std::ios::binary};
  if (!file) throw DataError{path.string() + ": cannot be opened for reading"};

  std::vector<Example> examples;
  const auto fault = [&](const std::string& what) {
    return DataError{path.string() + ", line " + std::to_string(examples.size() + 1) + ": " + what};
  };
  std::array<char, 1024> buffer;  // of fixed size, so that a file without line ends does not fill the memory
  while (true) {
    file.getline(buffer.data(), buffer.size());
    auto length = static_cast<std::size_t>(file.gcount());
    if (file.bad()) throw fault("cannot be read");
    if (file.eof() && length == 0) break;
    if (file.fail()) throw fault("longer than " + std::to_string(buffer.size() - 1) + " characters");
    if (!file.eof()) --length;  // getline counts the line end it took
    std::string_view line{buffer.data(), length};
    if (line.ends_with('\r')) line.remove_suffix(1);
    try {
      examples.push_back(detail::parse_line(line));
    } catch (const DataError& error) {
      throw fault(error.what());
    }
  }
  if (examples.size() < detail::fewest_lines)
    throw fault("the file ends here, but at least " + std::to_string(detail::fewest_lines) + " lines are needed");
  return examples;
}

}  // namespace digits
