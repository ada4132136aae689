// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/layers/detail/dropout_mask.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// How many of a Dropout's inputs become 0, on average: Dropout<Rate{0.2}>.
struct Rate {
  double value = 0.5;
};

/// Dropout (Srivastava et al., 2014), inverted: while the net is trained, y_i = x_i / (1 - rate) or, with a probability of
/// `rate`, 0; else y = x. What is dropped follows from the step's seed, the row and the column alone: the same on every target,
/// in the compiler, for float and double.
///
/// Shapes   x, y: any, equal
/// Backward dL/dx_i = g_i / (1 - rate) or 0, as forward did,  where g = dL/dy
/// Errors   a net does not compile with a rate below 0, or of 1 and above
template <Rate Dropped = Rate{}>
struct Dropout {
  static constexpr bool is_valid = Dropped.value >= 0 && Dropped.value < 1;
  static constexpr bool is_random = true, only_in_training = true;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(NoParameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish, Inference<T>) noexcept {
    kernels::for_each_block<T, Batch, Size>([&](auto at) { at.store(y, finish(at, at.load(x))); });
  }
  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(NoParameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish,
                                Training<T, NoTape> memory) noexcept {
    each_factor<T, Batch, Size>(memory.seed, [&](auto at, auto factor) { at.store(y, finish(at, at.load(x) * factor)); });
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(NoParameters, X, MatrixView<const T, Batch, Size, Stride> grad_y, GradX grad_x, Through through,
                                 Gradients, Training<T, NoTape> memory) noexcept {
    if constexpr (Needed<GradX>)
      each_factor<T, Batch, Size>(memory.seed,
                                  [&](auto at, auto factor) { at.store(grad_x, through(at, at.load(grad_y) * factor)); });
  }

 private:
  /// Calls body(at, factor), with 0 or 1 / (1 - rate) in each lane, for each block of a batch.
  template <Scalar T, std::size_t Batch, std::size_t Size, class Body>
  static constexpr void each_factor(std::uint64_t seed, const Body& body) noexcept {
    constexpr double rate = is_valid ? Dropped.value : 0;
    constexpr auto threshold = static_cast<std::int32_t>(rate * detail::DropoutMask::one + 0.5);
    for (std::size_t row = 0; row < Batch; ++row) {
      const detail::DropoutMask mask{seed, row};
      kernels::for_each_block<T, 1, Size>([&](auto at) {
        at.row = row;
        body(at, mask.factors(at, threshold, static_cast<T>(1 / (1 - rate))));
      });
    }
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
