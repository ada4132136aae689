// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/math/exp.hpp>
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
      const T peak = exponentials<Size>(x.row(row), y.row(row)), log_sum = math::log(kernels::sum<Size>(y.row(row)));
      for (std::size_t i = 0; i < Size; ++i) y(row, i) = finish(Element{row, i}, (x(row, i) - peak) - log_sum);
    }
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(NoParameters, X x, MatrixView<const T, Batch, Size, Stride> grad_y, GradX grad_x,
                                 Through through, Gradients) noexcept {
    if constexpr (Needed<GradX>)  // a layer is handed x, not y: the exponentials are taken again
      for (std::size_t row = 0; row < Batch; ++row) {
        Vector<T, Size> e;
        exponentials<Size>(x.row(row), e.values.data());
        const T scale = kernels::sum<Size>(grad_y.row(row)) / kernels::sum<Size>(e.values.data());
        for (std::size_t i = 0; i < Size; ++i) grad_x(row, i) = through(Element{row, i}, grad_y(row, i) - e[i] * scale);
      }
  }

 private:
  /// e^(x - peak); returns the peak. Subtracts the largest logit first; exp overflows float above 88.7.
  template <std::size_t Size, Scalar T>
  static constexpr T exponentials(const T* x, T* e) noexcept {
    const T peak = kernels::largest<Size>(x);
    for (std::size_t i = 0; i < Size; ++i) e[i] = math::exp(x[i] - peak);
    return peak;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
