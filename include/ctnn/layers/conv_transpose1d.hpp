// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/correlate.hpp>
#include <ctnn/kernels/kernel_gradient.hpp>
#include <ctnn/kernels/spread.hpp>
#include <ctnn/kernels/windows.hpp>
#include <ctnn/layers/detail/window_sizes.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/layers/window_options.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/in_files.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What a ConvTranspose1D is, once its input is known. The windows are those of the convolution that it transposes: of its output.
template <class DeclaredLayer, std::size_t Channels, kernels::Windows Of>
struct TransposedConvolution {
  using Declared = DeclaredLayer;

 private:
  static constexpr std::size_t filters = Of.channels, kernel = Of.columns.kernel, length = Of.columns.output,
                               outputs = Of.columns.input;
  static constexpr kernels::Steps to{length, length};
  template <class T>
  using Spread = kernels::Spread<Of, Channels, kernels::WeightSteps{.channel = 1, .filter = kernel* filters, .tap = filters}, T>;
  template <class T>
  using Gradient = kernels::KernelGradient<Of, Channels, T>;
  template <class T>
  static constexpr std::size_t sums_size = kernels::whole_cache_lines<T>(filters * kernel * Gradient<T>::stride);

  /// Weights in the order of what the windows of the output see: filters, then kernel elements.
  template <class T>
  struct ByFilter {
    const T* data;

    static constexpr std::size_t rows = Channels, columns = filters * kernel;
    static constexpr auto offsets = [] {
      std::array<std::uint32_t, columns> all{};
      for (std::size_t k = 0; k < columns; ++k) all[k] = static_cast<std::uint32_t>(k % kernel * filters + k / kernel);
      return all;
    }();
    constexpr const T& operator()(std::size_t row, std::size_t k) const noexcept { return data[row * columns + offsets[k]]; }
  };

 public:
  static constexpr std::size_t multiply_adds = Channels * kernel * filters * length;
  static constexpr bool is_linear = true, can_be_scaled = true;
  static constexpr Shape input_shape{Channels, length};
  [[nodiscard]] static constexpr Shape output_shape(Shape) noexcept { return {filters, outputs}; }

  template <Scalar T>
  struct Parameters {
    ReorderedTensor<Tensor<T, Channels, kernel, filters>, 0, 2, 1> weights{};
    Vector<T, filters> bias{};
  };

  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("weight", structs.weights...);
    visit("bias", structs.bias...);
  }

  /// Weights as the initializer fills them, biases 0. What PyTorch and Keras call fan_in here: filters x kernel.
  template <Scalar T, Initializer Weights>
  static constexpr void initialize(Parameters<T>& parameters, Random& random, Weights initializer) noexcept {
    initializer.fill(parameters.weights, filters * kernel, Channels * kernel, random);
    parameters.bias = {};
  }

  template <Scalar T, std::size_t>
  static constexpr std::size_t inference_workspace = Spread<T>::workspace_size;
  template <Scalar T, std::size_t Batch>
  static constexpr std::size_t training_workspace =
      kernels::largest_size({inference_workspace<T, Batch>, kernels::correlate_workspace<Of, to, Channels, filters * kernel, T>,
                             sums_size<T> + kernels::largest_size({Gradient<T>::workspace_size, kernels::padded<T>(filters)})});

  template <Scalar T, std::size_t Batch, std::size_t RowStride, class X, class Finish, class Memory>
  static constexpr void forward(const Parameters<T>& parameters, X x, MatrixView<T, Batch, filters * outputs, RowStride> y,
                                Finish finish, Memory memory) noexcept {
    for (std::size_t row = 0; row < Batch; ++row)
      Spread<T>::run(x.row(row), parameters.weights.values.data(), kernels::FromEachRow<T>{parameters.bias.values.data()}, row, 0,
                     y, finish, memory.workspace);
  }

  template <Scalar T, std::size_t Batch, std::size_t RowStride, class X, class GradX, class Through, class Gradients,
            class Memory>
  static constexpr void backward(const Parameters<T>& parameters, X x,
                                 MatrixView<const T, Batch, filters * outputs, RowStride> grad_y, GradX grad_x, Through through,
                                 Gradients gradients, Memory memory) noexcept {
    if constexpr (Needed<GradX>)
      for (std::size_t row = 0; row < Batch; ++row)
        kernels::correlate<Of, to>(grad_y.row(row), ByFilter<T>{parameters.weights.values.data()}, kernels::FromZero<T>{}, row, 0,
                                   kernels::store_in(grad_x, through), memory.workspace);
    T *const sums = memory.workspace, *const one_row = sums + sums_size<T>;
    for (std::size_t i = 0; i < sums_size<T>; ++i) sums[i] = T{0};
    for (std::size_t row = 0; row < Batch; ++row) Gradient<T>::add(grad_y.row(row), x.row(row), sums, one_row);
    const auto receive_weights = gradients[&Parameters<T>::weights];
    for (std::size_t i = 0; i < Channels * kernel; ++i) {
      for (std::size_t f = 0; f < filters; ++f) one_row[f] = sums[(f * kernel + i % kernel) * Gradient<T>::stride + i / kernel];
      kernels::for_each_block<T, 1, filters>([&](auto at) {
        const auto values = at.load(MatrixView<const T, 1, filters>{one_row});
        at.row = i;
        kernels::deliver(receive_weights, at, values);
      });
    }
    const auto receive_bias = gradients[&Parameters<T>::bias];
    for (std::size_t filter = 0; filter < filters; ++filter) sums[filter] = T{0};
    for (std::size_t row = 0; row < Batch; ++row) kernels::add_channel_sums<filters, outputs>(grad_y.row(row), sums);
    kernels::for_each_block<T, 1, filters>(
        [&](auto at) { kernels::deliver(receive_bias, at, at.load(MatrixView<const T, 1, filters>{sums})); });
  }
};

/// ConvTranspose1D<Filters, Kernel, Options...>: the convolution from y to x, transposed, so that a Stride makes the output longer
/// (Zeiler et al., Deconvolutional networks, 2010); ConvTranspose1D<8, 4, Stride{2}, Padding{1}>.
///   y[f][i] = b[f] + sum of W[c][k][f] x[c][o] over c, o, k where o stride + k dilation - padding = i
/// Options: Stride, Padding, Dilation, OutputPadding (ctnn/layers/window_options.hpp), in any order.
///
/// Shapes   x: channels x length;  y: Filters x ((length - 1) stride - padding + (Kernel - 1) dilation + 1 + OutputPadding);
///          W: channels x Kernel x Filters;  b: Filters
/// Backward dL/dx[c][o] = sum of W[c][k][f] g[f][i] over f, k,  dL/dW[c][k][f] = sum of x[c][o] g[f][i] over o,
///          dL/db[f] = sum of g[f][i] over i,  where g = dL/dy, i as above
/// Errors   a net does not compile after a shape of another rank; when nothing is left between the padding; with an OutputPadding that
///          is not smaller than stride or dilation; with an option unknown or doubled
template <auto... FiltersKernelOptions>
struct ConvTranspose1D {
 private:
  static constexpr detail::WindowOptions<1> options{detail::TakenOptions{.filters = true, .transposes = true},
                                                    FiltersKernelOptions...};
  /// Its size, and padding too; valid shapes only.
  static constexpr std::size_t unpadded(Shape input) noexcept {
    return (input.extents[1] - 1) * options.stride[1] + (options.kernel[1] - 1) * options.dilation[1] + 1 +
           options.output_padding;
  }
  static constexpr kernels::Windows windows_of(Shape input) noexcept {
    const std::size_t padding = options.before[1] + options.after[1];
    if (fault(input) || !is_valid || input.size() == 0) return {.channels = options.filters};
    return {.channels = options.filters,
            .columns = {.input = unpadded(input) - padding,
                        .kernel = options.kernel[1],
                        .stride = options.stride[1],
                        .dilation = options.dilation[1],
                        .before = static_cast<std::ptrdiff_t>(options.before[1]),
                        .output = input.extents[1]}};
  }

 public:
  static constexpr bool is_valid =
      options.is_valid &&
      (options.output_padding == 0 || options.output_padding < options.stride[1] || options.output_padding < options.dilation[1]);
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept {
    return {options.filters, windows_of(input).columns.input};
  }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept {
    if (input.rank != 2) return {Fault::Kind::RankMismatch, {2, input.rank}};
    const std::size_t padding = options.before[1] + options.after[1];
    if (is_valid && input.size() != 0 && unpadded(input) <= padding) return {Fault::Kind::EmptyLayer, {input.size(), 0}};
    return {};
  }
  template <Shape Input>
  using with_input = TransposedConvolution<ConvTranspose1D, Input.extents[0], windows_of(Input)>;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
