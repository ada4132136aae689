// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <ctnn/io/idx.hpp>

#include "attempt.hpp"

namespace {

constexpr ctnn::io::UnpackedLimit limit{.bytes = 1 << 20};

template <class T>
std::optional<ctnn::io::Array<T>> read(fuzz::Bytes file, bool allow_nan = false) {
  const std::size_t unpacked = std::min<std::size_t>(fuzz::largest_unpacked(file), limit.bytes);
  auto array = fuzz::attempt(2 * sizeof(T) * unpacked + 65536,
                             [&] { return ctnn::read_idx<T>(file, {.allow_nan = allow_nan, .unpacked = limit}); });
  if (!array) return array;
  fuzz::require(fuzz::have_product(array->extents, array->values.size()), "the extents' product is the number of values");
  return array;
}

/// An IDX file said once more, by its definition: it must be one, to the byte.
void check(fuzz::Bytes file, const ctnn::io::Array<double>& array) {
  const auto byte = [&](std::size_t i) { return std::to_integer<std::size_t>(file[i]); };
  const std::size_t axes = byte(3), data = 4 + 4 * axes, sizes[] = {1, 1, 0, 2, 4, 4, 8};
  fuzz::require(byte(0) == 0 && byte(1) == 0 && axes == array.extents.size(), "the first bytes");
  for (std::size_t axis = 0; axis < axes; ++axis) {
    std::size_t extent = 0;
    for (std::size_t i = 0; i < 4; ++i) extent = extent << 8 | byte(4 + 4 * axis + i);
    fuzz::require(extent == array.extents[axis], "the extents");
  }
  fuzz::require(file.size() == data + array.values.size() * sizes[byte(2) - 8], "the file's size");
  if (byte(2) == 8)
    for (std::size_t i = 0; i < array.values.size(); ++i)
      fuzz::require(array.values[i] == static_cast<double>(byte(data + i)), "the numbers");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Bytes file = std::as_bytes(std::span{data, size});
  const auto any = read<double>(file, true), finite = read<double>(file);
  const auto small = read<std::uint8_t>(file);
  if (any && !fuzz::is_packed(file)) check(file, *any);
  if (any)
    fuzz::require(
        finite.has_value() == std::all_of(any->values.begin(), any->values.end(), [](double x) { return std::isfinite(x); }),
        "infinity and NaN are refused");
  else fuzz::require(!finite && !small, "what is no file of doubles is none of other numbers");
  if (small)
    fuzz::require(std::equal(small->values.begin(), small->values.end(), any->values.begin(), any->values.end()),
                  "the same numbers");
  return 0;
}
