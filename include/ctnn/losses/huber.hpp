// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <ctnn/losses/detail/mean_over_outputs.hpp>
#include <ctnn/math/narrow.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Squared error for small errors, absolute error for large ones, so that outliers pull no harder than others (Huber, 1964):
///   L = mean over the outputs of e^2 / 2 where |e| <= delta, of delta (|e| - delta / 2) elsewhere,  e = y - t
///   dL/dy = e, clipped to [-delta, delta], / outputs
/// PyTorch's HuberLoss.
struct Huber {
  double delta = 1;  ///< above 0, in the unit of the outputs

  template <Scalar T, std::size_t Outputs>
  using Target = std::array<T, Outputs>;

  template <Scalar T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> outputs, const std::array<T, Outputs>& target,
                                 std::span<T, Outputs> grad_outputs) const noexcept {
    const T limit = math::narrow<T>(delta);
    return detail::mean_over_outputs(outputs, target, grad_outputs, [limit](T y, T t) -> detail::Cost<T> {
      const T error = y - t;
      if (error > limit) return {limit * (error - limit / 2), limit};
      if (error < -limit) return {limit * (-error - limit / 2), -limit};
      return {error * error / 2, error};
    });
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
