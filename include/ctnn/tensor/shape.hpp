// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The extents of one sample: Shape{64}, Shape{1, 28, 28}. A structural type: shapes can be template arguments.
/// The shape of rank 0 stands for "not known" and has size 0.
struct Shape {
  static constexpr std::size_t max_rank = 4;

  std::size_t extents[max_rank]{};
  std::size_t rank = 0;

  constexpr Shape() = default;
  template <std::integral... Extents>
    requires(sizeof...(Extents) > 0 && sizeof...(Extents) <= max_rank)
  constexpr Shape(Extents... sizes) noexcept : extents{static_cast<std::size_t>(sizes)...}, rank(sizeof...(Extents)) {}

  /// Number of elements.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t product = rank == 0 ? 0 : 1;
    for (std::size_t axis = 0; axis < rank; ++axis) product *= extents[axis];
    return product;
  }
  friend constexpr bool operator==(const Shape&, const Shape&) = default;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
