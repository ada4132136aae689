// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>
#include <span>

#include <ctnn/losses/detail/softmax.hpp>
#include <ctnn/losses/label.hpp>
#include <ctnn/math/narrow.hpp>
#include <ctnn/math/number.hpp>
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
    const T smoothing = math::narrow<T>(label_smoothing), share = smoothing / T{Outputs};
    if (smoothing == 0) return loss;
    T sum{0};
    for (std::size_t i = 0; i < Outputs; ++i) {
      sum += log_sum.cross_entropy(z[i]);
      gradient[i] -= share;
    }
    gradient[label.index] += smoothing;
    return (1 - smoothing) * loss + share * sum;
  }

  static constexpr bool takes_lanes = true;

  /// The same for several samples, one in each lane.
  template <Lanes V, std::size_t Outputs>
  [[nodiscard]] V values_and_gradients(const V (&z)[Outputs], math::IntegerOf<V> labels, V (&gradient)[Outputs]) const noexcept {
    using T = math::ScalarOf<V>;
    const detail::LogSum<V> log_sum = detail::softmax<Outputs>(z, gradient);
    const auto valid = (labels >= 0) & (labels < static_cast<int>(Outputs));
    const T smoothing = math::narrow<T>(label_smoothing), share = smoothing / T{Outputs};
    V logit{}, sum{};
    for (std::size_t i = 0; i < Outputs; ++i) {
      const auto is_label = labels == static_cast<int>(i);
      logit = math::select(is_label, z[i], logit);
      gradient[i] = math::select(is_label, gradient[i] - T{1}, gradient[i]);
      if (smoothing != 0) {
        sum += log_sum.cross_entropy(z[i]);
        gradient[i] -= share;
        gradient[i] = math::select(is_label, gradient[i] + smoothing, gradient[i]);
      }
      gradient[i] = math::select(valid, gradient[i], T{0});
    }
    const V loss = log_sum.cross_entropy(logit);
    return math::select(valid, smoothing == 0 ? loss : (T{1} - smoothing) * loss + share * sum,
                        std::numeric_limits<T>::quiet_NaN());
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
