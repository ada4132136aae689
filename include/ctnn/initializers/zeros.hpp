// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// All weights 0: for an output layer. A rectifier behind them never learns, as its derivative at 0 is 0.
struct Zeros {
  template <Scalar T, std::size_t... Extents>
  constexpr void fill(Tensor<T, Extents...>& weights, std::size_t, std::size_t, Random&) const noexcept {
    weights.values.fill(0);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
