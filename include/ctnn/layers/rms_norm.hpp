// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/layers/detail/options.hpp>
#include <ctnn/layers/epsilon.hpp>
#include <ctnn/math/sqrt.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/in_files.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// RMSNorm once its input is known.
template <Shape Input, auto... Options>
struct RMSNormOf;

/// Root mean square normalization (Zhang and Sennrich, 2019): y = x / r * scale, r = sqrt(mean(x^2) + epsilon), the mean over all
/// elements of the sample. Epsilon is 1e-5 here as in LayerNorm; PyTorch's default is what separates 1 from the next number.
/// RMSNorm<Epsilon{1e-6}> for another one.
///
/// Shapes   x, y, scale: any, equal
/// Backward with g = dL/dy, z = x / r:  dL/dx = (g scale - z mean(g scale z)) / r;  dL/dscale = sum(g z) over the batch
/// Sums     over a sample sixteen running values, over the batch in the order of the samples
/// Errors   a net does not compile with an epsilon below 0, or an option that is unknown or given twice
template <auto... Options>
struct RMSNorm {
  static constexpr Epsilon epsilon = detail::option_or(Epsilon{}, Options...);
  static constexpr bool is_valid = detail::are_options<Epsilon>(Options...) && epsilon.value >= 0;
  static constexpr bool takes_initializer = false;  // begins with scale 1
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }
  template <Shape Input>
  using with_input = RMSNormOf<Input, Options...>;
};

template <Shape Input, auto... Options>
struct RMSNormOf {
  using Declared = RMSNorm<Options...>;
  static constexpr Shape input_shape = Input;
  static constexpr std::size_t size = Input.size();
  /// Two for each element: its square, and its normalization.
  static constexpr std::size_t multiply_adds = 2 * size;
  static constexpr bool is_valid = Declared::is_valid, takes_initializer = false;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }

  template <Scalar T>
  struct Parameters {
    ShapedVector<T, Input> scale{};
  };
  template <Scalar T, std::size_t Batch>
  struct Tape {
    Vector<T, Batch> inverse{};  // 1 / r
  };
  /// Sums of the gradient of scale.
  template <class T, std::size_t>
  static constexpr std::size_t training_workspace = size;

  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("weight", structs.scale...);
  }

  template <Scalar T, Initializer Weights>
  static constexpr void initialize(Parameters<T>& parameters, Random&, Weights) noexcept {
    parameters.scale.values.fill(T{1});
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish,
                                Inference<T>) noexcept {
    for (std::size_t row = 0; row < Batch; ++row) normalize(parameters, x, y, finish, row, inverse_of<T>(x, row));
  }
  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish,
                                Training<T, Tape<T, Batch>> memory) noexcept {
    for (std::size_t row = 0; row < Batch; ++row) {
      memory.tape.inverse[row] = inverse_of<T>(x, row);
      normalize(parameters, x, y, finish, row, memory.tape.inverse[row]);
    }
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(const Parameters<T>& parameters, X x, MatrixView<const T, Batch, Size, Stride> grad_y,
                                 GradX grad_x, Through through, Gradients gradients,
                                 Training<T, Tape<T, Batch>> memory) noexcept {
    const MatrixView<T, 1, Size> grad_scale{memory.workspace};
    for (std::size_t i = 0; i < Size; ++i) memory.workspace[i] = T{0};
    for (std::size_t row = 0; row < Batch; ++row) {
      const T inverse = memory.tape.inverse[row];
      kernels::Reduction<T, Size, kernels::Add> product_sum;
      kernels::for_each_block<T, 1, Size>([&](auto at) {
        const auto scale = at.load(view(parameters.scale)), sum = at.load(grad_scale);
        at.row = row;
        const auto product = at.load(grad_y) * (at.load(x) * inverse);
        product_sum.add(at, product * scale);
        at.row = 0;
        at.store(grad_scale, sum + product);
      });
      if constexpr (Needed<GradX>) {
        const T slope = product_sum.result() / static_cast<T>(Size);
        kernels::for_each_block<T, 1, Size>([&](auto at) {
          const auto scale = at.load(view(parameters.scale));
          at.row = row;
          at.store(grad_x, through(at, (at.load(grad_y) * scale - at.load(x) * inverse * slope) * inverse));
        });
      }
    }
    const auto receive = gradients[&Parameters<T>::scale];
    kernels::for_each_block<T, 1, Size>([&](auto at) { kernels::deliver(receive, at, at.load(grad_scale)); });
  }

 private:
  template <Scalar T, class X>
  [[nodiscard]] static constexpr T inverse_of(X x, std::size_t row) noexcept {
    kernels::Reduction<T, size, kernels::Add> squares;
    kernels::for_each_block<T, 1, size>([&](auto at) {
      at.row = row;
      const auto values = at.load(x);
      squares.add(at, values * values);
    });
    return T{1} / math::sqrt(squares.result() / static_cast<T>(size) + static_cast<T>(Declared::epsilon.value));
  }
  template <Scalar T, class X, class Y, class Finish>
  static constexpr void normalize(const Parameters<T>& parameters, X x, Y y, Finish finish, std::size_t row, T inverse) noexcept {
    kernels::for_each_block<T, 1, size>([&](auto at) {
      const auto scale = at.load(view(parameters.scale));
      at.row = row;
      at.store(y, finish(at, at.load(x) * inverse * scale));
    });
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
