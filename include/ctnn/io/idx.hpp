// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <utility>

#include <ctnn/io/array.hpp>
#include <ctnn/io/detail/idx_header.hpp>
#include <ctnn/io/detail/read_numbers.hpp>
#include <ctnn/io/detail/reader.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

template <Number T>
[[nodiscard]] Array<T> read_idx_from(Reader&& reader, const ArrayOptions& options) {
  IdxHeader header = read_idx_header(reader);
  return {std::move(header.extents), read_all_numbers<T>(reader, header.type, header.count, options.allow_nan)};
}

}  // namespace io::detail

/// Reads an IDX file, MNIST's format, plain or packed by gzip: read_idx<std::uint8_t>("train-images-idx3-ubyte.gz").
/// (LeCun, Cortes, Burges, "The MNIST database of handwritten digits", http://yann.lecun.com/exdb/mnist.)
///
/// Errors   io::Error for what is no such file: another beginning, more or fewer numbers than its extents say; for a number that
///          T cannot hold: exactly where T is a whole number, else rounded; for infinity and NaN unless `allow_nan`
template <io::Number T>
[[nodiscard]] io::Array<T> read_idx(const std::filesystem::path& path, const io::ArrayOptions& options = {}) {
  return io::detail::read_idx_from<T>(io::detail::Reader{path, options.unpacked}, options);
}
/// The same of a file in memory.
template <io::Number T>
[[nodiscard]] io::Array<T> read_idx(std::span<const std::byte> file, const io::ArrayOptions& options = {}) {
  return io::detail::read_idx_from<T>(io::detail::Reader{file, options.unpacked}, options);
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
