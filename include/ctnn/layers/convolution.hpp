// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/correlate.hpp>
#include <ctnn/kernels/depthwise_gradient.hpp>
#include <ctnn/kernels/kernel_gradient.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/kernels/spread.hpp>
#include <ctnn/kernels/windows.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What a convolution's sizes are, once its input is known; one of a single dimension has one row.
struct ConvolutionSizes {
  std::size_t rank = 2;
  kernels::Windows windows{};
  std::size_t filters = 1, groups = 1;

  /// The windows of one group.
  [[nodiscard]] constexpr kernels::Windows group_windows() const noexcept {
    return {windows.channels / groups, windows.rows, windows.columns};
  }
  [[nodiscard]] constexpr Shape shape(std::size_t channels, std::size_t rows, std::size_t columns) const noexcept {
    return rank == 1 ? Shape{channels, columns} : Shape{channels, rows, columns};
  }
};

/// What Conv1D, Conv2D, DepthwiseConv1D and DepthwiseConv2D are, once their input is known:
///   y[f][o] = b[f] + sum over c, k of W[c][k][f] x[c][o stride + k dilation - padding]
/// where a filter f of group g sees the channels c of group g, and zeros around them. (Cross-correlation, as everywhere in the field;
/// LeCun et al., Gradient-based learning applied to document recognition, 1998.)
///
/// Shapes   x: channels x rows x columns;  y: filters x rows x columns;  W: channels / groups x kernel x filters;  b: filters
/// Backward dL/dx[c][i] = sum of W[c][k][f] g[f][o] over what sees it,  dL/dW[c][k][f] = sum of g[f][o] x[c][...] over o,
///          dL/db[f] = sum of g[f][o] over o,  where g = dL/dy
/// Sums     one chain each, in index order; padding takes part in it as zeros.
template <class DeclaredLayer, ConvolutionSizes Sizes>
struct Convolution {
  using Declared = DeclaredLayer;

 private:
  template <class T, std::size_t Rank>
  struct WeightsOf;
  static constexpr kernels::Windows windows = Sizes.group_windows();
  static constexpr std::size_t channels = windows.channels, filters = Sizes.filters, group_filters = filters / Sizes.groups;
  static constexpr std::size_t taps = windows.taps(), positions = windows.positions(), fan_in = channels * taps;
  static constexpr std::size_t group_size = windows.image_size();
  static constexpr kernels::Steps to{positions, windows.columns.output};

  template <class T>
  struct WeightsOf<T, 1> {
    using type = Tensor<T, channels, windows.columns.kernel, filters>;
  };
  template <class T>
  struct WeightsOf<T, 2> {
    using type = Tensor<T, channels, windows.rows.kernel, windows.columns.kernel, filters>;
  };
  template <class T>
  using Spread =
      kernels::Spread<windows, group_filters, kernels::WeightSteps{.channel = taps * filters, .filter = 1, .tap = filters}, T>;
  /// Depthwise, all groups at a time: their filters lie side by side.
  static constexpr bool depthwise = channels == 1 && group_filters == 1;
  static constexpr std::size_t gradient_groups = depthwise ? 1 : Sizes.groups, gradient_filters = filters / gradient_groups;
  template <class T>
  using Gradient = std::conditional_t<depthwise, kernels::DepthwiseGradient<windows, filters, T>,
                                      kernels::KernelGradient<windows, group_filters, T>>;
  template <class T>
  static constexpr std::size_t sums_size = kernels::whole_cache_lines<T>(fan_in * Gradient<T>::stride);
  template <class T>
  static constexpr std::size_t bias_sums_size = kernels::whole_cache_lines<T>(filters);

 public:
  static constexpr std::size_t multiply_adds = filters * positions * fan_in;
  static constexpr bool is_linear = true, can_be_scaled = true;
  static constexpr Shape input_shape = Sizes.shape(Sizes.windows.channels, windows.rows.input, windows.columns.input);
  [[nodiscard]] static constexpr Shape output_shape(Shape) noexcept {
    return Sizes.shape(filters, windows.rows.output, windows.columns.output);
  }

  template <Scalar T>
  struct Parameters {
    typename WeightsOf<T, Sizes.rank>::type weights{};
    Vector<T, filters> bias{};
  };

  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("weight", structs.weights...);
    visit("bias", structs.bias...);
  }

  /// Weights as the initializer fills them, biases 0.
  template <Scalar T, Initializer Weights>
  static constexpr void initialize(Parameters<T>& parameters, Random& random, Weights initializer) noexcept {
    initializer.fill(parameters.weights, fan_in, filters * taps, random);
    parameters.bias = {};
  }

  template <Scalar T, std::size_t>
  static constexpr std::size_t inference_workspace = kernels::correlate_workspace<windows, to, group_filters, fan_in, T>;
  template <Scalar T, std::size_t Batch>
  static constexpr std::size_t training_workspace = kernels::largest_size(
      {inference_workspace<T, Batch>, Spread<T>::workspace_size, sums_size<T> + bias_sums_size<T> + Gradient<T>::workspace_size});

  template <Scalar T, std::size_t Batch, std::size_t RowStride, class X, class Finish, class Memory>
  static constexpr void forward(const Parameters<T>& parameters, X x, MatrixView<T, Batch, filters * positions, RowStride> y,
                                Finish finish, Memory memory) noexcept {
    for (std::size_t row = 0; row < Batch; ++row)
      for (std::size_t group = 0; group < Sizes.groups; ++group) {
        const std::size_t filter = group * group_filters;
        const MatrixView<const T, group_filters, fan_in, 1, filters> weights{parameters.weights.values.data() + filter};
        kernels::correlate<windows, to>(x.row(row) + group * group_size, weights,
                                        kernels::FromEachRow<T>{parameters.bias.values.data() + filter}, row, filter * positions,
                                        kernels::store_in(y, finish), memory.workspace);
      }
  }

  template <Scalar T, std::size_t Batch, std::size_t RowStride, class X, class GradX, class Through, class Gradients,
            class Memory>
  static constexpr void backward(const Parameters<T>& parameters, X x,
                                 MatrixView<const T, Batch, filters * positions, RowStride> grad_y, GradX grad_x, Through through,
                                 Gradients gradients, Memory memory) noexcept {
    if constexpr (Needed<GradX>)
      for (std::size_t row = 0; row < Batch; ++row)
        for (std::size_t group = 0; group < Sizes.groups; ++group) {
          const std::size_t filter = group * group_filters;
          Spread<T>::run(grad_y.row(row) + filter * positions, parameters.weights.values.data() + filter, kernels::FromZero<T>{},
                         row, group * group_size, grad_x, through, memory.workspace);
        }
    const auto receive_weights = gradients[&Parameters<T>::weights];
    T *const sums = memory.workspace, *const bias_sums = sums + sums_size<T>, *const rest = bias_sums + bias_sums_size<T>;
    for (std::size_t filter = 0; filter < filters; ++filter) bias_sums[filter] = T{0};
    for (std::size_t group = 0; group < gradient_groups; ++group) {
      for (std::size_t i = 0; i < fan_in * Gradient<T>::stride; ++i) sums[i] = T{0};
      for (std::size_t row = 0; row < Batch; ++row) {
        const std::size_t filter = group * gradient_filters;
        const T* const grad = grad_y.row(row) + filter * positions;
        Gradient<T>::add(x.row(row) + group * group_size, grad, sums, rest);
        kernels::add_channel_sums<gradient_filters, positions>(grad, bias_sums + filter);  // while it is in the cache
      }
      const MatrixView<const T, fan_in, gradient_filters, Gradient<T>::stride> all_sums{sums};
      kernels::for_each_block<T, fan_in, gradient_filters>([&](auto at) {
        const auto values = at.load(all_sums);
        at.column += group * gradient_filters;
        kernels::deliver(receive_weights, at, values);
      });
    }
    const auto receive_bias = gradients[&Parameters<T>::bias];
    kernels::for_each_block<T, 1, filters>(
        [&](auto at) { kernels::deliver(receive_bias, at, at.load(MatrixView<const T, 1, filters>{bias_sums})); });
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
