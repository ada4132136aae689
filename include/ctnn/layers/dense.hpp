// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/gemm.hpp>
#include <ctnn/kernels/gemv.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Dense<Inputs, Outputs> or Dense<Outputs>; with other sizes it is no layer.
template <std::size_t... Sizes>
struct Dense {};

/// Fully connected layer: y = W^T x + b (Goodfellow et al., Deep Learning, 2016, section 6.1).
///
/// Shapes   x: Inputs;  y: Outputs;  W: Inputs x Outputs;  b: Outputs
/// Backward dL/dx = W g,  dL/dW = x g^T,  dL/db = g,  where g = dL/dy
/// Errors   a net with a size of 0 does not compile
template <std::size_t Inputs, std::size_t Outputs>
struct Dense<Inputs, Outputs> {
  static constexpr Shape input_shape{Inputs};
  static constexpr std::size_t multiply_adds = Inputs * Outputs;
  /// Two of them need something non-linear between them, for lint; a BatchNorm after it can become part of it, for fold.
  static constexpr bool is_linear = true, can_be_scaled = true;
  [[nodiscard]] static constexpr Shape output_shape(Shape) noexcept { return {Outputs}; }

  template <Scalar T>
  struct Parameters {
    Matrix<T, Inputs, Outputs> weights{};
    Vector<T, Outputs> bias{};
  };

  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("weight", structs.weights...);
    visit("bias", structs.bias...);
  }

  /// Weights as the initializer fills them, biases 0.
  template <Scalar T, Initializer Weights>
  static constexpr void initialize(Parameters<T>& parameters, Random& random, Weights initializer) noexcept {
    initializer.fill(parameters.weights, Inputs, Outputs, random);
    parameters.bias = {};
  }

  template <Scalar T, std::size_t Batch, std::size_t Stride, class X, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, MatrixView<T, Batch, Outputs, Stride> y,
                                Finish finish) noexcept {
    if constexpr (Batch == 1) forward(parameters, x, y, finish, Inference<T>{});
    else kernels::gemm(x, view(parameters.weights), kernels::from(parameters.bias), kernels::store_in(y, finish));
  }

  /// Sums in chains: each row gets the bits that it has alone.
  template <Scalar T, class X, class Y, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, Y y, Finish finish, Inference<T>) noexcept {
    kernels::gemv(x, view(parameters.weights), kernels::from(parameters.bias), kernels::store_in(y, finish));
  }

  template <Scalar T, std::size_t Batch, std::size_t Stride, class X, class GradX, class Through, class Gradients>
  static constexpr void backward(const Parameters<T>& parameters, X x, MatrixView<const T, Batch, Outputs, Stride> grad_y,
                                 GradX grad_x, Through through, Gradients gradients) noexcept {
    constexpr kernels::FromZero<T> zero;
    if constexpr (Needed<GradX>)
      kernels::gemm(grad_y, transposed(view(parameters.weights)), zero, kernels::store_in(grad_x, through));
    kernels::gemm(transposed(x), grad_y, zero, gradients[&Parameters<T>::weights]);
    kernels::column_sums(grad_y, gradients[&Parameters<T>::bias]);
  }
};

/// Dense<Outputs> takes its inputs from the layer before it.
template <std::size_t Outputs>
struct Dense<Outputs> {
  [[nodiscard]] static constexpr Shape output_shape(Shape) noexcept { return {Outputs}; }
  template <Shape Input>
  using with_input = Dense<Input.size(), Outputs>;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
