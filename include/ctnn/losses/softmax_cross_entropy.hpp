// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>
#include <span>

#include <ctnn/losses/detail/softmax.hpp>
#include <ctnn/losses/label.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// L = log(sum_i e^z_i) - z_label; the outputs z are logits.  dL/dz = softmax(z) - onehot(label).
/// With label smoothing s the target is (1 - s) onehot(label) + s / outputs instead (Szegedy et al., 2016), as in PyTorch.
///
/// Errors   a label that is no output's index: NaN, and a gradient of 0
struct SoftmaxCrossEntropy {
  double label_smoothing = 0;  ///< 0 to 1

  template <Scalar T, std::size_t Outputs>
  using Target = Label;

  template <Scalar T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> logits, Label label,
                                 std::span<T, Outputs> grad_logits) const noexcept {
    if (label.index >= Outputs) {
      for (T& gradient : grad_logits) gradient = 0;
      return std::numeric_limits<T>::quiet_NaN();
    }
    const T* const z = logits.data();
    T* const gradient = grad_logits.data();
    const detail::LogSum<T> log_sum = detail::softmax<Outputs>(z, gradient);
    const T loss = log_sum.cross_entropy(z[label.index]);
    gradient[label.index] -= 1;
    const T smoothing = static_cast<T>(label_smoothing), share = smoothing / T{Outputs};
    if (smoothing == 0) return loss;
    T sum{0};
    for (std::size_t i = 0; i < Outputs; ++i) {
      sum += log_sum.cross_entropy(z[i]);
      gradient[i] -= share;
    }
    gradient[label.index] += smoothing;
    return (1 - smoothing) * loss + share * sum;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
