// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <ctnn/io/array.hpp>
#include <ctnn/io/detail/npy_header.hpp>
#include <ctnn/io/detail/npy_text.hpp>
#include <ctnn/io/detail/read_numbers.hpp>
#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/write_file.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// Numbers whose first axis is the fastest, in the order in which the last one is.
template <Number T>
[[nodiscard]] std::vector<T> from_fortran_order(const std::vector<T>& values, const std::vector<std::size_t>& extents) {
  std::vector<std::size_t> steps(extents.size(), 1), position(extents.size(), 0);
  for (std::size_t axis = extents.size(); axis-- > 1;) steps[axis - 1] = steps[axis] * extents[axis];
  std::vector<T> ordered(values.size());
  std::size_t place = 0;
  for (const T value : values) {
    ordered[place] = value;
    for (std::size_t axis = 0; axis < extents.size(); ++axis) {
      place += steps[axis];
      if (++position[axis] < extents[axis]) break;
      place -= steps[axis] * extents[axis];
      position[axis] = 0;
    }
  }
  return ordered;
}

template <Number T>
[[nodiscard]] Array<T> read_npy_from(Reader&& reader, const ArrayOptions& options) {
  NpyHeader header = read_npy_header(reader);
  std::vector<T> values = read_all_numbers<T>(reader, header.type, header.count, options.allow_nan);
  if (header.fortran_order && header.extents.size() > 1 && !values.empty()) values = from_fortran_order(values, header.extents);
  return {std::move(header.extents), std::move(values)};
}

}  // namespace io::detail

/// Reads an npy file, numpy's format, plain or packed by gzip: what numpy.save wrote of booleans, whole numbers and floats, in
/// either order of bytes and of axes.
///
/// Errors   io::Error for what is no such file: another header, more or fewer numbers than its shape says, pickled objects; for a
///          number that T cannot hold: exactly where T is a whole number, else rounded; for infinity and NaN unless `allow_nan`
template <io::Number T>
[[nodiscard]] io::Array<T> read_npy(const std::filesystem::path& path, const io::ArrayOptions& options = {}) {
  return io::detail::read_npy_from<T>(io::detail::Reader{path, options.unpacked}, options);
}
/// The same of a file in memory.
template <io::Number T>
[[nodiscard]] io::Array<T> read_npy(std::span<const std::byte> file, const io::ArrayOptions& options = {}) {
  return io::detail::read_npy_from<T>(io::detail::Reader{file, options.unpacked}, options);
}

/// Writes an npy file, version 1.0, little-endian, as numpy.load reads it, in the place of another one only when it is complete.
///
/// Errors   io::Error when the extents' product is not the number of values, or the file cannot be written
template <io::Number T>
void write_npy(const std::filesystem::path& path, const io::Array<T>& array) {
  write_file(path, io::detail::npy_text<T>(array.extents, array.values));
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
