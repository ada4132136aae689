// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <ctnn/losses/detail/mean_over_outputs.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// L = mean over the outputs of |y - t|,  dL/dy = sign(y - t) / outputs. The derivative at 0 is taken as 0, as PyTorch's L1Loss does.
struct MeanAbsoluteError {
  template <Scalar T, std::size_t Outputs>
  using Target = std::array<T, Outputs>;

  template <Scalar T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> outputs, const std::array<T, Outputs>& target,
                                 std::span<T, Outputs> grad_outputs) const noexcept {
    return detail::mean_over_outputs(outputs, target, grad_outputs, [](T y, T t) -> detail::Cost<T> {
      const T error = y - t;
      if (error > 0) return {error, 1};
      if (error < 0) return {-error, -1};
      return {error, error};  // 0, or NaN, which stays
    });
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
