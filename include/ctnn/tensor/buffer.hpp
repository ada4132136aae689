// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Memory for Size numbers that nobody has written yet; empty for none.
template <Scalar T, std::size_t Size>
struct Buffer {
  alignas(tensor_alignment<T, Size>) T values[Size];
};
template <Scalar T>
struct Buffer<T, 0> {};

#include <ctnn/end_target.inc>
}  // namespace ctnn
