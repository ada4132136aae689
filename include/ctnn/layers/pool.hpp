// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/correlate.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/kernels/pool.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/kernels/windows.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What a pool's sizes are, once its input is known; one of a single dimension has one row.
struct PoolSizes {
  std::size_t rank = 2;
  kernels::Windows windows{};
  std::size_t after[2]{};  ///< padding behind the rows and columns
  bool excludes_padding = false;

  [[nodiscard]] constexpr Shape shape(std::size_t rows, std::size_t columns) const noexcept {
    return rank == 1 ? Shape{windows.channels, columns} : Shape{windows.channels, rows, columns};
  }
  /// What an average divides by: the elements of a window, as far as padding goes; or as far as the input does.
  [[nodiscard]] constexpr std::size_t divisor(std::size_t row, std::size_t column) const noexcept {
    const std::size_t count = counted(windows.rows, row, after[0]) * counted(windows.columns, column, after[1]);
    return count == 0 ? 1 : count;
  }
  [[nodiscard]] constexpr bool divides_alike() const noexcept {
    for (std::size_t row = 0; row < windows.rows.output; ++row)
      if (counted(windows.rows, row, after[0]) != windows.rows.kernel) return false;
    for (std::size_t column = 0; column < windows.columns.output; ++column)
      if (counted(windows.columns, column, after[1]) != windows.columns.kernel) return false;
    return true;
  }

 private:
  [[nodiscard]] constexpr std::size_t counted(const kernels::WindowAxis& axis, std::size_t window,
                                              std::size_t behind) const noexcept {
    const std::size_t before = static_cast<std::size_t>(axis.before);
    std::size_t count = 0;
    for (std::size_t k = 0; k < axis.kernel; ++k) {
      const std::size_t element = window * axis.stride + k * axis.dilation;  // counted from the padding's first
      count += excludes_padding ? element >= before && element < before + axis.input : element < before + axis.input + behind;
    }
    return count;
  }
};

namespace detail {

/// What both kinds of pools share.
template <class DeclaredLayer, PoolSizes Sizes>
struct Pool {
  using Declared = DeclaredLayer;
  static constexpr kernels::Windows windows{1, Sizes.windows.rows, Sizes.windows.columns};
  static constexpr std::size_t channels = Sizes.windows.channels, size = windows.image_size(), positions = windows.positions();
  static constexpr kernels::Steps to{positions, windows.columns.output};
  static constexpr Shape input_shape = Sizes.shape(windows.rows.input, windows.columns.input);
  [[nodiscard]] static constexpr Shape output_shape(Shape) noexcept {
    return Sizes.shape(windows.rows.output, windows.columns.output);
  }

  /// grad_x = 0, then add(window's row and column, its number, the number of its channel's first element, the channel's gradient)
  /// for each window, then through.
  template <Scalar T, class GradX, class Through, class Scatter>
  static constexpr void scatter(std::size_t row, GradX grad_x, Through through, const Scatter& add) noexcept {
    T* const grad = grad_x.row(row);
    for (std::size_t i = 0; i < channels * size; ++i) grad[i] = T{0};
    for (std::size_t channel = 0; channel < channels; ++channel)
      for (std::size_t i = 0; i < windows.rows.output; ++i)
        for (std::size_t j = 0; j < windows.columns.output; ++j)
          add(i, j, channel * positions + i * windows.columns.output + j, channel * size, grad + channel * size);
    kernels::for_each_block<T, 1, channels * size>([&](auto at) {
      at.row = row;
      at.store(grad_x, through(at, at.load(grad_x)));
    });
  }
};

/// NaN is larger than all numbers.
struct LargerOrNaN {
  template <Number V>
  [[nodiscard, gnu::always_inline]] constexpr V operator()(V best, V x) const noexcept {
    return math::select((x > best) | (x != x), x, best);
  }
};

}  // namespace detail

/// What MaxPool1D and MaxPool2D are, once their input is known: y[c][o] = the largest that window o of channel c sees. Among equals the
/// first counts, NaN wins, padding never does.
///
/// Backward dL/dx[c][i] = sum of g[c][o] over the windows whose largest it is,  where g = dL/dy
template <class DeclaredLayer, PoolSizes Sizes>
struct MaxPool : detail::Pool<DeclaredLayer, Sizes> {
  using Base = detail::Pool<DeclaredLayer, Sizes>;
  static constexpr std::size_t multiply_adds = 0;

  template <Scalar T, std::size_t>
  static constexpr std::size_t inference_workspace =
      kernels::correlate_workspace<Base::windows, Base::to, 1, Base::windows.taps(), T>;
  template <Scalar T, std::size_t Batch>
  static constexpr std::size_t training_workspace = inference_workspace<T, Batch>;

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t RowStride, class X, class Finish, class Memory>
  static constexpr void forward(NoParameters, X x, MatrixView<T, Batch, Size, RowStride> y, Finish finish,
                                Memory memory) noexcept {
    for (std::size_t row = 0; row < Batch; ++row)
      for (std::size_t channel = 0; channel < Base::channels; ++channel)
        kernels::pool<Base::windows, Base::to>(x.row(row) + channel * Base::size, lowest<T>, detail::LargerOrNaN{}, row,
                                               channel * Base::positions, kernels::store_in(y, finish), memory.workspace);
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t RowStride, class X, class GradX, class Through,
            class Gradients, class Memory>
  static constexpr void backward(NoParameters, X x, MatrixView<const T, Batch, Size, RowStride> grad_y, GradX grad_x,
                                 Through through, Gradients, Memory) noexcept {
    if constexpr (Needed<GradX>)
      for (std::size_t row = 0; row < Batch; ++row)
        Base::template scatter<T>(row, grad_x, through,
                                  [&](std::size_t i, std::size_t j, std::size_t window, std::size_t first, T* grad) {
                                    const T* const from = x.row(row) + first;
                                    T best = lowest<T>;
                                    std::size_t largest = Base::size;
                                    kernels::for_each_seen<Base::windows>(i, j, [&](std::size_t element) {
                                      const T value = from[element];
                                      const bool better = value > best || value != value || largest == Base::size;
                                      best = better ? value : best;
                                      largest = better ? element : largest;
                                    });
                                    if (largest != Base::size) grad[largest] += grad_y(row, window);
                                  });
  }

 private:
  template <class T>
  static constexpr T lowest = -std::numeric_limits<T>::infinity();
};

/// What AveragePool1D and AveragePool2D are, once their input is known: y[c][o] = sum of what window o of channel c sees / n, where n is
/// how many elements it has: padding counts, as in PyTorch; with exclude_padding it does not, as in TensorFlow and ONNX; what hangs
/// over the end never does.
///
/// Backward dL/dx[c][i] = sum of g[c][o] / n over the windows that see it,  where g = dL/dy
template <class DeclaredLayer, PoolSizes Sizes>
struct AveragePool : detail::Pool<DeclaredLayer, Sizes> {
  using Base = detail::Pool<DeclaredLayer, Sizes>;
  /// One for each output, which is scaled once; sums have no products.
  static constexpr std::size_t multiply_adds = Base::channels * Base::positions;

 private:
  static constexpr bool alike = Sizes.divides_alike();
  template <class T>
  static constexpr std::size_t divisors_size = alike ? 0 : kernels::whole_cache_lines<T>(Base::positions);

  /// put(at, sums / n)
  template <class T, class Put>
  struct Divide {
    const Put& put;
    const T* divisors;
    std::size_t first;
    template <std::size_t Lanes, std::size_t Valid, bool AtRowEnd, class V>
    [[gnu::always_inline]] constexpr void operator()(Block<Lanes, Valid, AtRowEnd> at, V sums) const noexcept {
      if constexpr (alike) kernels::deliver(put, at, sums / static_cast<T>(Base::windows.taps()));
      else kernels::deliver(put, at, sums / kernels::load<Lanes, Valid>(divisors + (at.column - first), T{1}));
    }
  };
  template <class T>
  static constexpr void fill_divisors([[maybe_unused]] T* divisors) noexcept {
    if constexpr (!alike)
      for (std::size_t i = 0; i < Base::windows.rows.output; ++i)
        for (std::size_t j = 0; j < Base::windows.columns.output; ++j)
          divisors[i * Base::windows.columns.output + j] = static_cast<T>(Sizes.divisor(i, j));
  }

 public:
  template <Scalar T, std::size_t>
  static constexpr std::size_t inference_workspace =
      divisors_size<T> + kernels::correlate_workspace<Base::windows, Base::to, 1, Base::windows.taps(), T>;
  template <Scalar T, std::size_t Batch>
  static constexpr std::size_t training_workspace = inference_workspace<T, Batch>;

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t RowStride, class X, class Finish, class Memory>
  static constexpr void forward(NoParameters, X x, MatrixView<T, Batch, Size, RowStride> y, Finish finish,
                                Memory memory) noexcept {
    fill_divisors(memory.workspace);
    const auto put = kernels::store_in(y, finish);
    for (std::size_t row = 0; row < Batch; ++row)
      for (std::size_t channel = 0; channel < Base::channels; ++channel) {
        const std::size_t first = channel * Base::positions;
        kernels::pool<Base::windows, Base::to>(x.row(row) + channel * Base::size, T{0}, kernels::Add{}, row, first,
                                               Divide<T, decltype(put)>{put, memory.workspace, first},
                                               memory.workspace + divisors_size<T>);
      }
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t RowStride, class X, class GradX, class Through,
            class Gradients, class Memory>
  static constexpr void backward(NoParameters, X, MatrixView<const T, Batch, Size, RowStride> grad_y, GradX grad_x,
                                 Through through, Gradients, Memory memory) noexcept {
    fill_divisors(memory.workspace);
    if constexpr (Needed<GradX>)
      for (std::size_t row = 0; row < Batch; ++row)
        Base::template scatter<T>(
            row, grad_x, through, [&](std::size_t i, std::size_t j, std::size_t window, std::size_t, T* grad) {
              T divisor = static_cast<T>(Base::windows.taps());
              if constexpr (!alike) divisor = memory.workspace[i * Base::windows.columns.output + j];
              const T share = grad_y(row, window) / divisor;
              kernels::for_each_seen<Base::windows>(i, j, [&](std::size_t element) { grad[element] += share; });
            });
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
