// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The same numbers as one row: (C, H, W) becomes (C H W). Costs nothing: they stay where they are. Dense takes any shape and needs none.
struct Flatten {
  static constexpr bool only_reshapes = true, is_linear = true;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return {input.size()}; }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
