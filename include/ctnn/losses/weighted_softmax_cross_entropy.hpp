// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <type_traits>

#include <ctnn/losses/detail/softmax.hpp>
#include <ctnn/losses/label.hpp>
#include <ctnn/math/narrow.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

namespace wrong {

template <std::size_t Size>
struct expects;
template <std::size_t Size>
struct got;

/// The target where a net has another number of outputs than the loss has class weights: no sample has one.
template <class Expects, class Got>
struct class_weights_mismatch {};

}  // namespace wrong

/// SoftmaxCrossEntropy in which rare or important classes count more. With L_i = -log softmax(z)_i and label smoothing s:
///   L = (1 - s) weight_label L_label + s / Classes sum_i weight_i L_i
///   dL/dz = a_all softmax(z) - a,  where a_i is the factor of L_i above and a_all the sum of these
/// The loss of one sample is that of PyTorch's CrossEntropyLoss(weight, reduction="none"). The mean over a batch divides by the
/// number of samples, as everywhere here; PyTorch's default divides by the sum of the labels' weights.
///
/// Errors   a label that is no class: NaN, and a gradient of 0; a net with another number of outputs does not compile
template <std::size_t Classes>
struct WeightedSoftmaxCrossEntropy {
  std::array<double, Classes> class_weights = [] {
    std::array<double, Classes> equal{};
    equal.fill(1);
    return equal;
  }();
  double label_smoothing = 0;  ///< 0 to 1

  template <Scalar T, std::size_t Outputs>
  using Target =
      std::conditional_t<Outputs == Classes, Label, wrong::class_weights_mismatch<wrong::expects<Outputs>, wrong::got<Classes>>>;

  template <Scalar T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> logits, const Target<T, Outputs>& label,
                                 std::span<T, Outputs> grad_logits) const noexcept {
    static_assert(Outputs == Classes, "WeightedSoftmaxCrossEntropy needs one class weight for each output");
    if constexpr (Outputs != Classes) {
      return T{0};  // one error stays one
    } else {
      if (label.index >= Classes) {
        for (T& gradient : grad_logits) gradient = 0;
        return std::numeric_limits<T>::quiet_NaN();
      }
      const T* const z = logits.data();
      T* const gradient = grad_logits.data();
      const detail::LogSum<T> log_sum = detail::softmax<Classes>(z, gradient);
      const T smoothing = math::narrow<T>(label_smoothing), share = smoothing / T{Classes};
      const T own = (1 - smoothing) * math::narrow<T>(class_weights[label.index]);
      T loss = own * log_sum.cross_entropy(z[label.index]), all = own;
      if (smoothing != 0)
        for (std::size_t i = 0; i < Classes; ++i) {
          const T part = share * math::narrow<T>(class_weights[i]);
          loss += part * log_sum.cross_entropy(z[i]);
          all += part;
        }
      for (std::size_t i = 0; i < Classes; ++i) gradient[i] = all * gradient[i] - share * math::narrow<T>(class_weights[i]);
      gradient[label.index] -= own;
      return loss;
    }
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
