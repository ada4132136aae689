// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/exponentials.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/math/log.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Logarithms of probabilities from logits: y_i = x_i - log(sum_j e^x_j) over all elements of a sample. Finite where Softmax rounds to 0.
///
/// Shapes   x, y: any, equal
/// Backward dL/dx_i = g_i - e^y_i sum_j g_j,  where g = dL/dy
struct LogSoftmax {
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(NoParameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish) noexcept {
    for (std::size_t row = 0; row < Batch; ++row) {
      const kernels::Exponentials<T> all = kernels::exponentials<T, Size>(x, y, row);
      const T log_sum = math::log(all.sum);
      kernels::for_each_block<T, 1, Size>([&](auto at) {
        at.row = row;
        at.store(y, finish(at, (at.load(x) - all.peak) - log_sum));
      });
    }
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(NoParameters, X x, MatrixView<const T, Batch, Size, Stride> grad_y, GradX grad_x,
                                 Through through, Gradients) noexcept {
    if constexpr (Needed<GradX>)  // a layer is handed x, not y: the exponentials are taken again, in grad_x
      for (std::size_t row = 0; row < Batch; ++row) {
        const T scale = kernels::sum<Size>(grad_y.row(row)) / kernels::exponentials<T, Size>(x, grad_x, row).sum;
        kernels::for_each_block<T, 1, Size>([&](auto at) {
          at.row = row;
          at.store(grad_x, through(at, at.load(grad_y) - at.load(grad_x) * scale));
        });
      }
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
