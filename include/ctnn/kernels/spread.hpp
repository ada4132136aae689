// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/correlate.hpp>
#include <ctnn/kernels/windows.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// The elements of an axis that see the same kernel elements: those of one phase. Their windows are those of the outputs.
struct SpreadAxis {
  WindowAxis windows{};
  std::size_t first = 0;  ///< the element that the first of them is

  /// For phase number `slot`; its windows' output is 0 where there are no such elements.
  [[nodiscard]] static constexpr SpreadAxis of(WindowAxis axis, std::size_t slot) noexcept {
    const std::size_t count = (axis.kernel - slot + axis.period() - 1) / axis.period();
    const std::size_t last = axis.shift(slot + (count - 1) * axis.period());
    const std::ptrdiff_t phase = static_cast<std::ptrdiff_t>(axis.phase(slot)), stride = static_cast<std::ptrdiff_t>(axis.stride);
    const std::ptrdiff_t begin = axis.begin(axis.phase(slot)) < 0 ? 0 : axis.begin(axis.phase(slot));
    const std::ptrdiff_t reached = static_cast<std::ptrdiff_t>(axis.output + last), all = axis.end(axis.phase(slot));
    const std::ptrdiff_t end = all < reached ? all : reached;
    if (end <= begin) return {{.output = 0}};
    return {{.input = axis.output,
             .kernel = count,
             .dilation = axis.dilation * axis.period() / axis.stride,
             .before = static_cast<std::ptrdiff_t>(last) - begin,
             .output = static_cast<std::size_t>(end - begin)},
            static_cast<std::size_t>(begin * stride + phase - axis.before)};
  }
  /// Whether each element is in a phase that kernel elements see.
  [[nodiscard]] static constexpr bool covers(WindowAxis axis) noexcept {
    std::size_t sum = 0;
    for (std::size_t slot = 0; slot < axis.phases(); ++slot) sum += of(axis, slot).windows.output;
    return sum == axis.input;
  }
};

/// How far apart weights are that belong to neighbouring channels of the image, filters, and kernel elements.
struct WeightSteps {
  std::size_t channel, filter, tap;
};

/// Weights in the order in which the elements of one phase see them: the last kernel element first.
template <class T, Windows W, std::size_t Filters, WeightSteps Step, std::size_t RowSlot, std::size_t ColumnSlot>
struct SpreadWeights {
  const T* data;

  static constexpr SpreadAxis row_axis = SpreadAxis::of(W.rows, RowSlot), column_axis = SpreadAxis::of(W.columns, ColumnSlot);
  static constexpr Windows windows{Filters, row_axis.windows, column_axis.windows};
  static constexpr std::size_t rows = W.channels, columns = Filters * windows.taps();
  static constexpr auto offsets = [] {
    std::array<std::uint32_t, columns> all{};
    for (std::size_t k = 0; k < columns; ++k) {
      const std::size_t tap = k % windows.taps();
      const std::size_t i = RowSlot + (windows.rows.kernel - 1 - tap / windows.columns.kernel) * W.rows.period();
      const std::size_t j = ColumnSlot + (windows.columns.kernel - 1 - tap % windows.columns.kernel) * W.columns.period();
      all[k] = static_cast<std::uint32_t>(k / windows.taps() * Step.filter + (i * W.columns.kernel + j) * Step.tap);
    }
    return all;
  }();

  constexpr const T& operator()(std::size_t row, std::size_t k) const noexcept { return data[row * Step.channel + offsets[k]]; }
};

/// Numbers of workspace for the phases from this one on.
template <Windows W, std::size_t Filters, WeightSteps Step, Steps To, Scalar T, std::size_t RowSlot = 0,
          std::size_t ColumnSlot = 0>
inline constexpr std::size_t spread_workspace = [] {
  using A = SpreadWeights<T, W, Filters, Step, RowSlot, ColumnSlot>;
  std::size_t size = 0, others = 0;
  if constexpr (A::windows.positions() != 0) size = correlate_workspace<A::windows, To, A::rows, A::columns, T>;
  if constexpr (ColumnSlot + 1 < W.columns.phases()) others = spread_workspace<W, Filters, Step, To, T, RowSlot, ColumnSlot + 1>;
  else if constexpr (RowSlot + 1 < W.rows.phases()) others = spread_workspace<W, Filters, Step, To, T, RowSlot + 1, 0>;
  return size > others ? size : others;
}();

/// The transpose of correlate: y[channel][element] = start + sum of weight[channel][filter][k] x[filter][window] over the windows that
/// see the element through kernel element k. In the order of filters, then windows. With finish, into row `row` of y, whose image
/// begins at number `first`.
template <Windows W, std::size_t Filters, WeightSteps Step, Scalar T>
struct Spread {
  static constexpr std::size_t row_step = W.columns.input, channel_step = W.rows.input * row_step;
  static constexpr Steps to{channel_step, W.rows.stride* row_step, W.columns.stride};
  /// Otherwise sums are put there first, and finished when all are there.
  static constexpr bool at_once = W.columns.stride == 1 && SpreadAxis::covers(W.rows) && SpreadAxis::covers(W.columns);

  template <class Start, class View, class Finish>
  static constexpr void run(const T* x, const T* weights, Start start, std::size_t row, std::size_t first, View y, Finish finish,
                            T* workspace) noexcept {
    if constexpr (at_once) {
      each_phase<0, 0>(x, weights, start, row, first, store_in(y, finish), workspace);
    } else {
      for (std::size_t channel = 0; channel < W.channels; ++channel)
        for (std::size_t i = 0; i < channel_step; ++i) y(row, first + channel * channel_step + i) = start(Element{channel, 0});
      each_phase<0, 0>(x, weights, start, row, first, store_in(y, AsTheyAre{}), workspace);
      for_each_block_within<T, W.channels * channel_step>(Element{row, first},
                                                          [&](auto at) { at.store(y, finish(at, at.load(y))); });
    }
  }

  static constexpr std::size_t workspace_size = spread_workspace<W, Filters, Step, to, T>;

 private:
  struct AsTheyAre {
    template <class At, class V>
    [[gnu::always_inline]] constexpr V operator()(At, V values) const noexcept {
      return values;
    }
  };

  template <std::size_t RowSlot, std::size_t ColumnSlot, class Start, class Put>
  static constexpr void each_phase(const T* x, const T* weights, Start start, std::size_t row, std::size_t first, const Put& put,
                                   T* memory) noexcept {
    using A = SpreadWeights<T, W, Filters, Step, RowSlot, ColumnSlot>;
    if constexpr (A::windows.positions() != 0)
      correlate<A::windows, to>(x, A{weights}, start, row, first + A::row_axis.first * row_step + A::column_axis.first, put,
                                memory);
    if constexpr (ColumnSlot + 1 < W.columns.phases())
      each_phase<RowSlot, ColumnSlot + 1>(x, weights, start, row, first, put, memory);
    else if constexpr (RowSlot + 1 < W.rows.phases()) each_phase<RowSlot + 1, 0>(x, weights, start, row, first, put, memory);
  }
};

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
