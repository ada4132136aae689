// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/layers/fault.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The same numbers in another shape: Reshape<1, 28, 28> makes an image of a row of 784. Costs nothing: they stay where they are.
///
/// Errors   another number of numbers, or not 1 to 4 extents: does not compile
template <std::size_t... Extents>
struct Reshape {
  static constexpr bool only_reshapes = true, is_linear = true;
  static constexpr bool is_valid = sizeof...(Extents) >= 1 && sizeof...(Extents) <= Shape::max_rank;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept {
    if constexpr (is_valid) return {Extents...};
    else return input;
  }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept {
    const std::size_t size = output_shape(input).size();
    if (size == input.size()) return {};
    return {Fault::Kind::SizeMismatch, {size, input.size()}};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
