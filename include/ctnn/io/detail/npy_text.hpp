// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <ctnn/io/array.hpp>
#include <ctnn/io/detail/byte_order.hpp>
#include <ctnn/io/detail/npy_header.hpp>
#include <ctnn/io/detail/read_numbers.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// All bytes of an npy file.
template <Number T>
[[nodiscard]] std::string npy_text(const std::vector<std::size_t>& extents, std::span<const T> values) {
  std::string shape;
  std::size_t left = values.size();  // what the axes so far divide
  bool fits = true, is_empty = false;
  for (const std::size_t& extent : extents) {
    shape += std::to_string(extent) + (extents.size() == 1 ? "," : &extent == &extents.back() ? "" : ", ");
    is_empty = is_empty || extent == 0;
    fits = fits && extent != 0 && left % extent == 0;
    if (fits) left /= extent;
  }
  if (is_empty ? !values.empty() : !fits || left != 1)
    throw Error{"", "", extents_text(extents) + " values", std::to_string(values.size())};

  const char kind = std::floating_point<T> ? 'f' : std::signed_integral<T> ? 'i' : 'u';
  const std::string type = std::string{sizeof(T) == 1 ? '|' : '<', kind} + std::to_string(sizeof(T));
  std::string header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + shape + "), }";
  constexpr std::size_t alignment = 64, before = 10, longest = 65535;
  header.append(alignment - 1 - (before + header.size()) % alignment, ' ');
  header += '\n';
  if (header.size() > longest) throw Error{"", "", "axes that fit into the header", std::to_string(extents.size())};

  std::string text{npy_magic};
  text += {'\x01', '\x00', static_cast<char>(header.size() & 0xff), static_cast<char>(header.size() >> 8)};
  text += header;
  text.reserve(text.size() + values.size() * sizeof(T));
  for (const T value : values) append_number(text, value);
  return text;
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
