// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>
#include <span>

#include <ctnn/kernels/reductions.hpp>
#include <ctnn/losses/label.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/log.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// L = log(sum_i e^z_i) - z_label; the outputs z are logits.  dL/dz = softmax(z) - onehot(label).
///
/// Errors   a label that is no output's index: NaN, and a gradient of 0
struct SoftmaxCrossEntropy {
  template <Scalar T, std::size_t Outputs>
  using Target = Label;

  template <Scalar T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> logits, Label label,
                                 std::span<T, Outputs> grad_logits) const noexcept {
    if (label.index >= Outputs) {
      for (T& gradient : grad_logits) gradient = 0;
      return std::numeric_limits<T>::quiet_NaN();
    }
    // Subtracts the largest logit first; exp overflows float above 88.7.
    const T* const z = logits.data();
    T* const gradient = grad_logits.data();
    const T peak = kernels::largest<Outputs>(z);
    for (std::size_t i = 0; i < Outputs; ++i) gradient[i] = math::exp(z[i] - peak);
    const T total = kernels::sum<Outputs>(gradient), scale = 1 / total;
    for (std::size_t i = 0; i < Outputs; ++i) gradient[i] *= scale;
    gradient[label.index] -= 1;
    return math::log(total) - (z[label.index] - peak);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
