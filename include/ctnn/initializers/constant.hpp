// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// All weights alike. Units of a hidden layer stay alike where the weights behind them are alike too.
struct Constant {
  double value = 0;

  template <Scalar T, std::size_t... Extents>
  constexpr void fill(Tensor<T, Extents...>& weights, std::size_t, std::size_t, Random&) const noexcept {
    weights.values.fill(static_cast<T>(value));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
