// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <type_traits>

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// A finite number as C++ writes it to the last bit: 0x1.99999ap-4f. Locales do not matter to it.
template <Scalar T>
[[nodiscard]] std::string hex_float(T value) {
  std::array<char, 32> digits;  // -1.fffffffffffffp-1022
  // In double, where a float's denormal numbers are normal: what those look like is left to the library.
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), std::abs(static_cast<double>(value)), std::chars_format::hex)
          .ptr;
  return (std::signbit(value) ? "-0x" : "0x") + std::string{digits.data(), end} + (std::is_same_v<T, float> ? "f" : "");
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
