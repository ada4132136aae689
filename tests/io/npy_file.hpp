// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

namespace test {

/// An npy file of this header, line end included, and these numbers.
[[nodiscard]] inline std::string npy_file(const std::string& header, const std::string& numbers, char version = 1) {
  const auto byte = [&](int place) { return static_cast<char>(header.size() >> 8 * place & 0xff); };
  std::string text = "\x93NUMPY";
  text += {version, '\0', byte(0), byte(1)};
  if (version != 1) text += {byte(2), byte(3)};
  return text + header + numbers;
}

}  // namespace test
