// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/math/exp.hpp>
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
      const T scale = exponentials<Size>(x.row(row), y.row(row));
      for (std::size_t i = 0; i < Size; ++i) y(row, i) = finish(Element{row, i}, y(row, i) * scale);
    }
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(NoParameters, X x, MatrixView<const T, Batch, Size, Stride> grad_y, GradX grad_x,
                                 Through through, Gradients) noexcept {
    if constexpr (Needed<GradX>)  // a layer is handed x, not y: the exponentials are taken again
      for (std::size_t row = 0; row < Batch; ++row) {
        Vector<T, Size> y, products;
        const T scale = exponentials<Size>(x.row(row), y.values.data());
        for (std::size_t i = 0; i < Size; ++i) products[i] = grad_y(row, i) * (y[i] *= scale);
        const T weighted_sum = kernels::sum<Size>(products.values.data());
        for (std::size_t i = 0; i < Size; ++i) grad_x(row, i) = through(Element{row, i}, y[i] * (grad_y(row, i) - weighted_sum));
      }
  }

 private:
  /// e^(x - peak); returns 1 / their sum. Subtracts the largest logit first; exp overflows float above 88.7.
  template <std::size_t Size, Scalar T>
  static constexpr T exponentials(const T* x, T* y) noexcept {
    const T peak = kernels::largest<Size>(x);
    for (std::size_t i = 0; i < Size; ++i) y[i] = math::exp(x[i] - peak);
    return T{1} / kernels::sum<Size>(y);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
