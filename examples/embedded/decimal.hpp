// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

#include "embedded/target.hpp"

/// Prints x with two decimals. (printf would bring a heap and doubles with it.)
inline void print_decimal(float x) noexcept {
  const auto hundredths = static_cast<std::uint32_t>(100 * (x < 0 ? -x : x) + 0.5f), rest = hundredths % 100;
  target::print(x < 0 && hundredths != 0 ? "-" : " ");
  target::print(hundredths / 100), target::print(rest < 10 ? ".0" : "."), target::print(rest);
}
