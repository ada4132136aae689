// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

template <std::size_t Slopes>
struct PReLUInput {
  static constexpr Shape input_shape{Slopes};
};
template <>
struct PReLUInput<1> {};  // any shape

}  // namespace detail

/// Leaky rectified linear unit that learns its slopes: y_i = x_i for x_i > 0, a_i x_i otherwise (He et al., 2015). PReLU<> has one slope
/// for all its inputs, PReLU<N> one for each of N; they start at 0.25, as in PyTorch and the paper.
///
/// Shapes   x, y: any for one slope, else Slopes;  a: Slopes
/// Backward dL/dx_i = g_i for x_i > 0, else a_i g_i;  dL/da_i = x_i g_i for x_i <= 0, else 0, summed over what shares the slope
/// Errors   a net with 0 slopes does not compile
template <std::size_t Slopes = 1>
struct PReLU : detail::PReLUInput<Slopes> {
  static constexpr double negative_slope = 0.25;
  static constexpr bool takes_initializer = false;  // slopes begin at 0.25
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }

  template <Scalar T>
  struct Parameters {
    Vector<T, Slopes> slopes{};
  };

  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("weight", structs.slopes...);
  }

  template <Scalar T, Initializer Weights>
  static constexpr void initialize(Parameters<T>& parameters, Random&, Weights) noexcept {
    parameters.slopes.values.fill(static_cast<T>(negative_slope));
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, MatrixView<T, Batch, Size, Stride> y,
                                Finish finish) noexcept {
    kernels::for_each_block<T, Batch, Size>([&](Element at) {
      const T input = at.load(x);
      at.store(y, finish(at, input > T{0} ? input : input * slope_at(parameters, at)));
    });
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(const Parameters<T>& parameters, X x, MatrixView<const T, Batch, Size, Stride> grad_y,
                                 GradX grad_x, Through through, Gradients gradients) noexcept {
    if constexpr (Needed<GradX>)
      kernels::for_each_block<T, Batch, Size>([&](Element at) {
        const T gradient = at.load(grad_y);
        at.store(grad_x, through(at, at.load(x) > T{0} ? gradient : gradient * slope_at(parameters, at)));
      });
    Vector<T, Slopes> sums{};
    for (std::size_t row = 0; row < Batch; ++row) {
      Vector<T, Size> products;
      for (std::size_t i = 0; i < Size; ++i) products[i] = x(row, i) > T{0} ? T{0} : x(row, i) * grad_y(row, i);
      if constexpr (Slopes == 1) sums[0] += kernels::sum<Size>(products.values.data());
      else
        for (std::size_t i = 0; i < Size; ++i) sums[i] += products[i];
    }
    const auto receive = gradients[&Parameters<T>::slopes];
    for (std::size_t i = 0; i < Slopes; ++i) receive(Element{0, i}, sums[i]);
  }

 private:
  static constexpr std::size_t slope_of(Element at) noexcept { return Slopes == 1 ? 0 : at.column; }
  template <Scalar T>
  static constexpr T slope_at(const Parameters<T>& parameters, Element at) noexcept {
    return parameters.slopes[slope_of(at)];
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
