// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>

#include <ctnn/io/npy.hpp>

#include "attempt.hpp"

namespace {

constexpr ctnn::io::UnpackedLimit limit{.bytes = 1 << 20};

template <class T>
bool same(T a, T b) {
  if constexpr (std::same_as<T, double>) return std::isnan(a) ? std::isnan(b) : std::memcmp(&a, &b, sizeof(a)) == 0;
  else return a == b;
}

/// Reads a file; what it holds, written again, must be the same.
template <class T>
std::optional<ctnn::io::Array<T>> read(fuzz::Bytes file, bool allow_nan = false) {
  const std::size_t unpacked = std::min<std::size_t>(fuzz::largest_unpacked(file), limit.bytes);
  auto array = fuzz::attempt(2 * sizeof(T) * unpacked + 65536,  // and once more where the first axis is the fastest
                             [&] { return ctnn::read_npy<T>(file, {.allow_nan = allow_nan, .unpacked = limit}); });
  if (!array) return array;
  fuzz::require(fuzz::have_product(array->extents, array->values.size()), "the extents' product is the number of values");
  const std::string written = ctnn::io::detail::npy_text<T>(array->extents, array->values);
  const auto again = ctnn::read_npy<T>(std::as_bytes(std::span{written}), {.allow_nan = true});
  fuzz::require(again.extents == array->extents, "the same extents again");
  fuzz::require(std::equal(array->values.begin(), array->values.end(), again.values.begin(), again.values.end(), same<T>),
                "the same numbers again");
  return array;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Bytes file = std::as_bytes(std::span{data, size});
  const auto any = read<double>(file, true), finite = read<double>(file);
  const auto whole = read<std::int32_t>(file);
  fuzz::require(any || (!finite && !whole), "what is no file of doubles is none of other numbers");
  if (finite)
    fuzz::require(std::all_of(finite->values.begin(), finite->values.end(), [](double x) { return std::isfinite(x); }),
                  "infinity and NaN are refused");
  if (whole)
    fuzz::require(std::equal(whole->values.begin(), whole->values.end(), any->values.begin(), any->values.end()),
                  "the same numbers as another type");
  return 0;
}
