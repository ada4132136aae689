// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <ctnn/io/array.hpp>
#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/detail/stored_number.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// 60000 x 28 x 28
template <class Extents>
[[nodiscard]] std::string extents_text(const Extents& extents) {
  std::string text;
  std::size_t axis = 0;
  for (const auto extent : extents) {
    if (axis++ == 8) return text + " x ...";
    if (!text.empty()) text += " x ";
    text += std::to_string(extent);
  }
  return text.empty() ? "1" : text;
}

template <class T>
[[nodiscard]] std::string number_text(T value) {
  std::array<char, 32> digits;
  return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

/// How many numbers an array of these extents has.
///
/// Errors   io::Error where the rest of the file cannot be that many
[[nodiscard]] inline std::size_t checked_count(const Reader& reader, const std::vector<std::size_t>& extents, std::size_t size) {
  const std::uint64_t largest = reader.largest_rest() / size;
  const bool is_empty = std::find(extents.begin(), extents.end(), 0u) != extents.end();
  std::uint64_t count = 1;
  for (const std::size_t extent : extents) {
    if (is_empty) count = 0;
    else if (extent > largest / count)
      throw Error{reader.path(), "",
                  extents_text(extents) + " numbers of " + std::to_string(size) + (size == 1 ? " byte" : " bytes"),
                  reader.knows_its_size() ? std::to_string(reader.largest_rest()) + " bytes"
                                          : "a limit of " + std::to_string(reader.largest_rest()) + " more bytes"};
    else count *= extent;
  }
  if (count > largest) throw reader.ends_in("a number");  // a single one
  return static_cast<std::size_t>(count);
}

/// Reads as many numbers as there is room for; `first` is the index of the first one, for errors.
///
/// Errors   io::Error where the file ends before, or T cannot hold a number
template <Number T>
void read_numbers(Reader& reader, const StoredType& type, bool allow_nan, std::uint64_t first, std::span<T> values) {
  std::array<std::byte, 4096> buffer;
  while (!values.empty()) {
    const std::size_t count = std::min(values.size(), buffer.size() / type.size);
    reader.fill(std::span{buffer}.first(count * type.size), "all the numbers");
    with_type_of(type, [&]<class Stored>() {
      for (std::size_t i = 0; i < count; ++i) {
        const auto stored = load_stored<Stored>(buffer.data() + i * sizeof(Stored), type.order);
        if (std::same_as<Stored, StoredBoolean> && stored > 1)
          throw Error{reader.path(), "values[" + std::to_string(first + i) + ']', "0 or 1", number_text(stored)};
        if (!fits<T>(stored, allow_nan))
          throw Error{reader.path(), "values[" + std::to_string(first + i) + ']', range_of<T>(), number_text(stored)};
        values[i] = static_cast<T>(stored);
      }
    });
    values = values.subspan(count);
    first += count;
  }
}

/// Grows a vector to `count` elements as they come, by read(index of the first, new ones): at once where the file was seen to be
/// that large, otherwise step by step, for a small file may claim much.
template <class T, class Read>
[[nodiscard]] std::vector<T> read_growing(const Reader& reader, std::size_t count, Read read) {
  std::vector<T> values;
  if (reader.knows_its_size()) values.reserve(count);
  while (values.size() < count) {
    const std::size_t done = values.size(), step = std::max<std::size_t>(1, 65536 / sizeof(T));
    values.resize(done + std::min(count - done, step));
    read(done, std::span{values}.subspan(done));
  }
  return values;
}

/// All numbers of a file, up to its end.
template <Number T>
[[nodiscard]] std::vector<T> read_all_numbers(Reader& reader, const StoredType& type, std::size_t count, bool allow_nan) {
  auto values = read_growing<T>(
      reader, count, [&](std::size_t first, std::span<T> step) { read_numbers<T>(reader, type, allow_nan, first, step); });
  reader.expect_end();
  return values;
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
