// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What GlobalAveragePool is, once its input is known.
template <class DeclaredLayer, Shape Input>
struct GlobalAveragePoolOf {
  using Declared = DeclaredLayer;
  static constexpr Shape input_shape = Input;
  [[nodiscard]] static constexpr Shape output_shape(Shape) noexcept { return {Input.extents[0]}; }

 private:
  static constexpr std::size_t channels = Input.extents[0], positions = Input.size() / channels;

 public:
  /// One for each output, which is scaled once; sums have no products.
  static constexpr std::size_t multiply_adds = channels;

  template <Scalar T, std::size_t Batch, std::size_t RowStride, class X, class Finish>
  static constexpr void forward(NoParameters, X x, MatrixView<T, Batch, channels, RowStride> y, Finish finish) noexcept {
    for (std::size_t row = 0; row < Batch; ++row) {
      for (std::size_t channel = 0; channel < channels; ++channel)
        y(row, channel) = kernels::sum<positions>(x.row(row) + channel * positions) / static_cast<T>(positions);
      kernels::for_each_block<T, 1, channels>([&](auto at) {
        at.row = row;
        at.store(y, finish(at, at.load(y)));
      });
    }
  }

  template <Scalar T, std::size_t Batch, std::size_t RowStride, class X, class GradX, class Through, class Gradients>
  static constexpr void backward(NoParameters, X, MatrixView<const T, Batch, channels, RowStride> grad_y, GradX grad_x,
                                 Through through, Gradients) noexcept {
    if constexpr (Needed<GradX>)
      for (std::size_t row = 0; row < Batch; ++row)
        for (std::size_t channel = 0; channel < channels; ++channel) {
          const T share = grad_y(row, channel) / static_cast<T>(positions);
          kernels::for_each_block_within<T, positions>(
              Element{row, channel * positions}, [&]<std::size_t Lanes, std::size_t Valid>(Block<Lanes, Valid, false> at) {
                at.store(grad_x, through(at, math::splat<kernels::LanesOf<T, Lanes>>(share)));
              });
        }
  }
};

/// The mean of each channel: y[c] = sum over positions of x[c] / their number (Lin et al., Network in network, 2014).
///
/// Shapes   x: channels x length, or channels x rows x columns;  y: channels
/// Backward dL/dx[c][i] = g[c] / positions,  where g = dL/dy
/// Errors   a net does not compile after a shape of rank 1
struct GlobalAveragePool {
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return {input.extents[0]}; }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept {
    if (input.rank < 2) return {Fault::Kind::RankMismatch, {3, input.rank}};
    return {};
  }
  template <Shape Input>
  using with_input = GlobalAveragePoolOf<GlobalAveragePool, Input>;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
