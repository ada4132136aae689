// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>
#include <vector>

#include <ctnn/io/detail/reader.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io {

/// What an Array may hold: float, double, and whole numbers of any size.
template <class T>
concept Number =
    Scalar<T> || (std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
                  !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>);

/// Numbers in any number of axes, the last axis fastest.
template <Number T>
struct Array {
  std::vector<std::size_t> extents{};  ///< of each axis; none for a single number
  std::vector<T> values{};
};

/// How a file of numbers is to be read.
struct ArrayOptions {
  /// Whether numbers may be infinite or NaN.
  bool allow_nan = false;
  /// What a file packed by gzip may become.
  UnpackedLimit unpacked{};
};

}  // namespace io
#include <ctnn/end_target.inc>
}  // namespace ctnn
