// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

// Files have PyTorch's order: a tensor of several axes, stored [inputs][outputs] here, has its last axis first there. These are for the
// tensors of which that is not true.

/// A vector that has the shape of a sample in files.
template <Scalar T, Shape InFiles>
struct ShapedVector : Vector<T, InFiles.size()> {
  static constexpr Shape shape_in_files = InFiles;
};

/// A tensor whose axes in files are these of its own: Axes 0, 2, 1 for one stored [a][c][b] that is [a][b][c] there.
template <class Tensor, std::size_t... Axes>
struct ReorderedTensor : Tensor {
  static constexpr std::array<std::size_t, sizeof...(Axes)> axes_in_files{Axes...};
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
