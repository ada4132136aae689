// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The layer y_i = f(x_i) for an f whose derivative does not follow from its output: `struct GELU : Elementwise<GELU>` says
///   value(x)        f(x)
///   derivative(x)   f'(x)
///   takes_lanes     true where both are written for any Number; or left out
/// and, like a rectifier, the `negative_slope` by which the weights before it are initialized, or nothing. (Where the derivative does
/// follow from the output, an Activation is cheaper: it runs inside the layer before it.)
///
/// Shapes   x, y: any, equal
/// Backward dL/dx_i = g_i f'(x_i),  where g = dL/dy
template <class Function>
struct Elementwise {
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(NoParameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish) noexcept {
    kernels::for_each_block<T, Batch, Size>([&](auto at) { at.store(y, finish(at, value_of(at.load(x)))); });
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(NoParameters, X x, MatrixView<const T, Batch, Size, Stride> grad_y, GradX grad_x,
                                 Through through, Gradients) noexcept {
    if constexpr (Needed<GradX>)
      kernels::for_each_block<T, Batch, Size>(
          [&](auto at) { at.store(grad_x, through(at, at.load(grad_y) * derivative_of(at.load(x)))); });
  }

 private:
  template <Number V>
  [[gnu::always_inline]] static constexpr V value_of(V x) noexcept {
    if constexpr (Scalar<V> || ctnn::takes_lanes<Function>) return Function::value(x);
    else return kernels::each_lane([](auto lane) { return Function::value(lane); }, x);
  }
  template <Number V>
  [[gnu::always_inline]] static constexpr V derivative_of(V x) noexcept {
    if constexpr (Scalar<V> || ctnn::takes_lanes<Function>) return Function::derivative(x);
    else return kernels::each_lane([](auto lane) { return Function::derivative(lane); }, x);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
