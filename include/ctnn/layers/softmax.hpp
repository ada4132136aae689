// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/exponentials.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Probabilities from logits: y_i = e^x_i / sum_j e^x_j over all elements of a sample (Bridle, 1990).
/// For training a classifier leave it out and take SoftmaxCrossEntropy: cheaper, and exact where probabilities round to 0 or 1.
///
/// Shapes   x, y: any, equal
/// Backward dL/dx_i = y_i (g_i - sum_j g_j y_j),  where g = dL/dy
struct Softmax {
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(NoParameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish) noexcept {
    for (std::size_t row = 0; row < Batch; ++row) {
      const T scale = T{1} / kernels::exponentials<T, Size>(x, y, row).sum;
      kernels::for_each_block<T, 1, Size>([&](auto at) {
        at.row = row;
        at.store(y, finish(at, at.load(y) * scale));
      });
    }
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(NoParameters, X x, MatrixView<const T, Batch, Size, Stride> grad_y, GradX grad_x,
                                 Through through, Gradients) noexcept {
    if constexpr (Needed<GradX>)  // a layer is handed x, not y: the exponentials are taken again, in grad_x
      for (std::size_t row = 0; row < Batch; ++row) {
        const T scale = T{1} / kernels::exponentials<T, Size>(x, grad_x, row).sum;
        kernels::Reduction<T, Size, kernels::Add> weighted_sum;
        kernels::for_each_block<T, 1, Size>([&](auto at) {
          at.row = row;
          const auto y = at.load(grad_x) * scale;
          at.store(grad_x, y);
          weighted_sum.add(at, at.load(grad_y) * y);
        });
        const T mean = weighted_sum.result();
        kernels::for_each_block<T, 1, Size>([&](auto at) {
          at.row = row;
          at.store(grad_x, through(at, at.load(grad_x) * (at.load(grad_y) - mean)));
        });
      }
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
