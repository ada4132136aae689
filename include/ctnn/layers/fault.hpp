// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Why a layer does not take the shape that it is fed: what its fault(Shape) returns. The net refuses to compile, with the numbers in the
/// message's first line.
struct Fault {
  enum class Kind {
    None,
    NotALayer,
    IncompleteLayer,
    InvalidLayer,
    InputShapeNotFirst,
    UnknownInput,
    EmptyLayer,         // inputs, outputs
    SizeMismatch,       // expects, got
    RankMismatch,       // expects, got: extents of a shape
    KernelTooLarge,     // kernel, input with padding
    StrideDoesNotTile,  // input with padding, kernel, stride
    GroupsDoNotDivide,  // groups, channels
    ShapesDiffer,       // extents that must be alike: expects, got
  };
  static constexpr std::size_t max_depth = 4;  // of layers within layers that a message tells

  Kind kind = Kind::None;
  std::size_t numbers[3]{};
  std::size_t path[max_depth]{}, depth = 0;  // the layer's index, then the index of the layer in it, ...

  constexpr explicit operator bool() const noexcept { return kind != Kind::None; }

  /// That one shape was expected and another came; none where they are the same.
  [[nodiscard]] static constexpr Fault between(Shape expected, Shape got) noexcept {
    if (expected.rank != got.rank) return {Kind::RankMismatch, {expected.rank, got.rank}};
    for (std::size_t axis = 0; axis < got.rank; ++axis)
      if (expected.extents[axis] != got.extents[axis]) return {Kind::ShapesDiffer, {expected.extents[axis], got.extents[axis]}};
    return {};
  }

  /// A number of a fault of this kind; 0 of another.
  [[nodiscard]] constexpr std::size_t number(Kind asked, std::size_t i) const noexcept { return kind == asked ? numbers[i] : 0; }
  /// The same as seen from outside: it is in layer `index`.
  [[nodiscard]] constexpr Fault inside(std::size_t index) const noexcept {
    Fault fault{kind, {numbers[0], numbers[1], numbers[2]}};
    fault.path[0] = index;
    fault.depth = depth < max_depth ? depth + 1 : max_depth;
    for (std::size_t i = 1; i < fault.depth; ++i) fault.path[i] = path[i - 1];
    return fault;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
