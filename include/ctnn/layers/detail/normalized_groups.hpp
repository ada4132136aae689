// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/layers/detail/moments.hpp>
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
namespace detail {

/// What GroupNorm and LayerNorm have alike: each sample is Channels x Positions, normalized in Groups of neighbouring channels; a
/// scale and a shift for each channel. Sums have sixteen running values; those of a group's gradients, where channels have
/// several positions, are taken by channel and then over these in index order.
template <std::size_t Channels, std::size_t Positions, std::size_t Groups, Epsilon Added, Shape InFiles = Shape{Channels}>
struct NormalizedGroups {
  static constexpr bool takes_initializer = false;  // begins with scale 1 and shift 0
  /// Two for each element: its square, and its normalization.
  static constexpr std::size_t multiply_adds = 2 * Channels * Positions;

  template <Scalar T>
  struct Parameters {
    ShapedVector<T, InFiles> scale{}, shift{};
  };
  template <Scalar T, std::size_t Batch>
  struct Tape {
    Matrix<T, Batch, Groups> mean{}, inverse_deviation{};
  };
  /// Sums of the gradients of scale and shift.
  template <class T, std::size_t>
  static constexpr std::size_t training_workspace = 2 * Channels;

  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("weight", structs.scale...);
    visit("bias", structs.shift...);
  }

  /// Scale 1, shift 0.
  template <Scalar T, Initializer Weights>
  static constexpr void initialize(Parameters<T>& parameters, Random&, Weights) noexcept {
    parameters = {};
    parameters.scale.values.fill(T{1});
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish,
                                Inference<T>) noexcept {
    normalize(parameters, x, y, finish, [](auto...) {});
  }
  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish,
                                Training<T, Tape<T, Batch>> memory) noexcept {
    normalize(parameters, x, y, finish, [&](std::size_t row, std::size_t group, T mean, T inverse_deviation) {
      memory.tape.mean[row][group] = mean;
      memory.tape.inverse_deviation[row][group] = inverse_deviation;
    });
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(const Parameters<T>& parameters, X x, MatrixView<const T, Batch, Size, Stride> grad_y,
                                 GradX grad_x, Through through, Gradients gradients,
                                 Training<T, Tape<T, Batch>> memory) noexcept {
    const MatrixView<T, 1, Channels> grad_scale{memory.workspace}, grad_shift{memory.workspace + Channels};
    for (std::size_t i = 0; i < 2 * Channels; ++i) memory.workspace[i] = T{0};
    for (std::size_t row = 0; row < Batch; ++row)
      for (std::size_t group = 0; group < Groups; ++group) {
        const T mean = memory.tape.mean[row][group], inverse = memory.tape.inverse_deviation[row][group];
        T sum{}, product_sum{};  // of g scale, and of that times z, where g = dL/dy and z = (x - mean) / deviation
        if constexpr (Positions == 1) {
          kernels::Reduction<T, group_size, kernels::Add> sums, product_sums;
          each_place<T>(row, group, [&](auto at, auto channel, auto local) {
            const auto grad = at.load(grad_y), product = grad * ((at.load(x) - mean) * inverse);
            const auto scale = channel.load(view(parameters.scale));
            sums.add(local, grad * scale);
            product_sums.add(local, product * scale);
            channel.store(grad_scale, channel.load(grad_scale) + product);
            channel.store(grad_shift, channel.load(grad_shift) + grad);
          });
          sum = sums.result();
          product_sum = product_sums.result();
        } else {
          for (std::size_t channel = group * group_channels; channel < (group + 1) * group_channels; ++channel) {
            kernels::Reduction<T, Positions, kernels::Add> sums, product_sums;
            kernels::for_each_block<T, 1, Positions>([&](auto local) {
              const auto at = kernels::within(Element{row, channel * Positions}, local);
              const auto grad = at.load(grad_y);
              sums.add(local, grad);
              product_sums.add(local, grad * ((at.load(x) - mean) * inverse));
            });
            const T of_channel = sums.result(), products_of_channel = product_sums.result();
            sum += of_channel * parameters.scale[channel];
            product_sum += products_of_channel * parameters.scale[channel];
            grad_scale(0, channel) += products_of_channel;
            grad_shift(0, channel) += of_channel;
          }
        }
        if constexpr (Needed<GradX>) {
          const T mean_grad = sum / static_cast<T>(group_size), slope = product_sum / static_cast<T>(group_size);
          each_place<T>(row, group, [&](auto at, auto channel, auto) {
            const auto z = (at.load(x) - mean) * inverse;
            at.store(grad_x,
                     through(at, (at.load(grad_y) * channel.load(view(parameters.scale)) - mean_grad - z * slope) * inverse));
          });
        }
      }
    const auto receive_scale = gradients[&Parameters<T>::scale];
    kernels::for_each_block<T, 1, Channels>([&](auto at) { kernels::deliver(receive_scale, at, at.load(grad_scale)); });
    const auto receive_shift = gradients[&Parameters<T>::shift];
    kernels::for_each_block<T, 1, Channels>([&](auto at) { kernels::deliver(receive_shift, at, at.load(grad_shift)); });
  }

 private:
  static constexpr std::size_t group_channels = Channels / Groups, group_size = group_channels * Positions;

  /// Calls body(at, channel, local) for what a row holds of a group: `channel` is where its scale stands, `local` counts from the
  /// group's or channel's begin.
  template <Scalar T, class Body>
  [[gnu::always_inline]] static constexpr void each_place(std::size_t row, std::size_t group, const Body& body) noexcept {
    if constexpr (Positions == 1) {
      kernels::for_each_block<T, 1, group_size>([&](auto local) {
        body(kernels::within < Groups == 1 > (Element{row, group * group_size}, local),
             kernels::within(Element{0, group * group_size}, local), local);
      });
    } else {
      for (std::size_t channel = group * group_channels; channel < (group + 1) * group_channels; ++channel)
        kernels::for_each_block<T, 1, Positions>(
            [&](auto local) { body(kernels::within(Element{row, channel * Positions}, local), Element{0, channel}, local); });
    }
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish, class Keep>
  static constexpr void normalize(const Parameters<T>& parameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish,
                                  Keep keep) noexcept {
    for (std::size_t row = 0; row < Batch; ++row)
      for (std::size_t group = 0; group < Groups; ++group) {
        const Moments<T> of_group = moments<group_size>(x.row(row) + group * group_size);
        const T mean = of_group.mean, inverse = T{1} / math::sqrt(of_group.variance + static_cast<T>(Added.value));
        keep(row, group, mean, inverse);
        each_place<T>(row, group, [&](auto at, auto channel, auto) {
          const auto z = (at.load(x) - mean) * inverse;
          at.store(y, finish(at, z * channel.load(view(parameters.scale)) + channel.load(view(parameters.shift))));
        });
      }
  }
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
