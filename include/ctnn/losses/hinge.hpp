// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <ctnn/losses/detail/mean_over_outputs.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// L = mean over the outputs of max(0, 1 - t y), the target t being -1 or 1 (Cortes and Vapnik, 1995).
/// dL/dy = -t / outputs where 1 - t y > 0. Elsewhere, the kink included, it is 0.
struct Hinge {
  /// The output above which a single output says yes: it lies between the targets.
  static constexpr double decision_threshold = 0;

  template <Scalar T, std::size_t Outputs>
  using Target = std::array<T, Outputs>;

  template <Scalar T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> outputs, const std::array<T, Outputs>& target,
                                 std::span<T, Outputs> grad_outputs) const noexcept {
    return detail::mean_over_outputs(outputs, target, grad_outputs, [](T y, T t) -> detail::Cost<T> {
      const T missing = 1 - t * y;
      if (missing <= 0) return {0, 0};
      return {missing, -t};
    });
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
