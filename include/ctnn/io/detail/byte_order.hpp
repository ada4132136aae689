// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <string>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// The number, of any type, that these bytes are.
template <class T>
[[nodiscard]] T number_at(const std::byte* from, std::endian order = std::endian::little) noexcept {
  std::array<std::byte, sizeof(T)> bytes;
  std::copy_n(from, bytes.size(), bytes.begin());
  if (order != std::endian::native) std::reverse(bytes.begin(), bytes.end());
  return std::bit_cast<T>(bytes);
}

/// Adds a number's bytes, the lowest first.
template <class T>
void append_number(std::string& file, T value) {
  auto bytes = std::bit_cast<std::array<char, sizeof(T)>>(value);
  if constexpr (std::endian::native != std::endian::little) std::reverse(bytes.begin(), bytes.end());
  file.append(bytes.data(), bytes.size());
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
