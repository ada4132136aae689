// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// L = mean over the outputs of (y - t)^2,  dL/dy = 2 (y - t) / outputs.
struct MeanSquaredError {
  template <Scalar T, std::size_t Outputs>
  using Target = std::array<T, Outputs>;

  template <Scalar T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> outputs, const std::array<T, Outputs>& target,
                                 std::span<T, Outputs> grad_outputs) const noexcept {
    T sum{0};
    for (std::size_t i = 0; i < Outputs; ++i) {
      const T error = outputs[i] - target[i];
      sum += error * error;
      grad_outputs[i] = 2 * error / T{Outputs};
    }
    return sum / T{Outputs};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
