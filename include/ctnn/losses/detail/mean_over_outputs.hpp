// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// What one output costs.
template <Scalar T>
struct Cost {
  T value, derivative;
};

/// L = mean over the outputs of cost(y, t).value,  dL/dy = cost(y, t).derivative / outputs.
template <Scalar T, std::size_t Outputs, class CostOf>
constexpr T mean_over_outputs(std::span<const T, Outputs> outputs, const std::array<T, Outputs>& target,
                              std::span<T, Outputs> grad_outputs, CostOf cost_of) noexcept {
  T sum{0};
  for (std::size_t i = 0; i < Outputs; ++i) {
    const Cost<T> cost = cost_of(outputs[i], target[i]);
    sum += cost.value;
    grad_outputs[i] = cost.derivative / T{Outputs};
  }
  return sum / T{Outputs};
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
