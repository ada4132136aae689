// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <ctnn/math/log.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Kullback-Leibler divergence of the outputs' distribution from the target's (1951): L = sum over the outputs of t (log t - y),
/// dL/dy = -t. The outputs y are log-probabilities, from a LogSoftmax say, the target t is probabilities; 0 log 0 = 0.
/// PyTorch's KLDivLoss(reduction="batchmean").
///
/// Errors   a target below 0: NaN
struct KLDivergence {
  template <Scalar T, std::size_t Outputs>
  using Target = std::array<T, Outputs>;

  template <Scalar T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> outputs, const std::array<T, Outputs>& target,
                                 std::span<T, Outputs> grad_outputs) const noexcept {
    T sum{0};
    for (std::size_t i = 0; i < Outputs; ++i) {
      const T y = outputs[i], t = target[i];
      if (t != 0) sum += t * (math::log(t) - y);
      else if (y != y) sum = y;  // but -infinity is right where nothing is expected
      grad_outputs[i] = -t;
    }
    return sum;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
