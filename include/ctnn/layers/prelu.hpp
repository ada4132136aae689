// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/math/number.hpp>
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
    kernels::for_each_block<T, Batch, Size>([&](auto at) {
      const auto input = at.load(x);
      at.store(y, finish(at, input * slope_of(input, parameters, at)));
    });
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(const Parameters<T>& parameters, X x, MatrixView<const T, Batch, Size, Stride> grad_y,
                                 GradX grad_x, Through through, Gradients gradients) noexcept {
    if constexpr (Needed<GradX>)
      kernels::for_each_block<T, Batch, Size>(
          [&](auto at) { at.store(grad_x, through(at, at.load(grad_y) * slope_of(at.load(x), parameters, at))); });
    Vector<T, Slopes> sums{};
    [[maybe_unused]] const EachRow<T> all_sums{sums.values.data()};
    for (std::size_t row = 0; row < Batch; ++row) {
      kernels::Reduction<T, Size, kernels::Add> sum;
      kernels::for_each_block<T, 1, Size>([&](auto at) {
        at.row = row;
        const auto input = at.load(x), product = math::select(input > T{0}, T{0}, input * at.load(grad_y));
        if constexpr (Slopes == 1) sum.add(at, product);
        else at.store(all_sums, at.load(all_sums) + product);
      });
      if constexpr (Slopes == 1) sums[0] += sum.result();
    }
    const auto receive = gradients[&Parameters<T>::slopes];
    kernels::for_each_block<T, 1, Slopes>([&](auto at) { kernels::deliver(receive, at, at.load(view(sums))); });
  }

 private:
  /// A vector of slopes, seen as a row for each sample.
  template <class T>
  using EachRow = MatrixView<T, 1, Slopes, 0>;

  /// dy/dx.
  template <Scalar T, Number V, class At>
  [[gnu::always_inline]] static constexpr V slope_of(V x, const Parameters<T>& parameters, At at) noexcept {
    V slope{};
    if constexpr (Slopes == 1) slope = math::splat<V>(parameters.slopes[0]);
    else slope = at.load(EachRow<const T>{parameters.slopes.values.data()});
    return math::select(x > T{0}, T{1}, slope);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
