// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

template <Number V>
struct Moments {
  V mean, variance;
};

/// Mean and mean squared deviation from it, in two passes. The first sums differences from the first element: numbers that are
/// all alike have the variance 0, and those that are far from 0 lose no digits.
template <std::size_t Size, Scalar T>
[[nodiscard]] constexpr Moments<T> moments(const T* row) noexcept {
  const MatrixView<const T, 1, Size> x{row};
  kernels::Reduction<T, Size, kernels::Add> differences, squares;
  kernels::for_each_block<T, 1, Size>([&](auto at) { differences.add(at, at.load(x) - row[0]); });
  const T mean = row[0] + differences.result() / static_cast<T>(Size);
  kernels::for_each_block<T, 1, Size>([&](auto at) {
    const auto deviation = at.load(x) - mean;
    squares.add(at, deviation * deviation);
  });
  return {mean, squares.result() / static_cast<T>(Size)};
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
