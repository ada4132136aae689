// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <ctnn/losses/detail/mean_over_outputs.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/log1p.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// BinaryCrossEntropy of sigmoid(z), the outputs z being logits: cheaper, and exact where a sigmoid rounds to 0 or 1.
///   L = mean over the outputs of log(1 + e^z) - t z = max(z, 0) - t z + log(1 + e^-|z|)
///   dL/dz = (sigmoid(z) - t) / outputs
/// PyTorch's BCEWithLogitsLoss.
struct BinaryCrossEntropyWithLogits {
  /// The output above which a single output says yes: sigmoid(0) = 1/2.
  static constexpr double decision_threshold = 0;

  template <Scalar T, std::size_t Outputs>
  using Target = std::array<T, Outputs>;

  template <Scalar T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> outputs, const std::array<T, Outputs>& target,
                                 std::span<T, Outputs> grad_outputs) const noexcept {
    return detail::mean_over_outputs(outputs, target, grad_outputs, [](T z, T t) -> detail::Cost<T> {
      const T e = math::exp(z < 0 ? z : -z);  // never overflows
      return {(z > 0 ? z : T{0}) - t * z + math::log1p(e), (z < 0 ? e : T{1}) / (1 + e) - t};
    });
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
