// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

template <Scalar T>
struct Exponentials {
  T peak, sum;
};

/// e = e^(x - peak) for a row of logits, peak being the largest of them: exp overflows float above 88.7. Returns peak and sum of e.
template <Scalar T, std::size_t Size, class X, class E>
constexpr Exponentials<T> exponentials(X x, E e, std::size_t row) noexcept {
  const T peak = largest<Size>(x.row(row));
  Reduction<T, Size, Add> sum;
  for_each_block<T, 1, Size>([&](auto at) {
    at.row = row;
    const auto exponential = math::exp(at.load(x) - peak);
    at.store(e, exponential);
    sum.add(at, exponential);
  });
  return {peak, sum.result()};
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
