// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <span>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/net/detail/for_each_index.hpp>
#include <ctnn/net/detail/stage.hpp>
#include <ctnn/net/scratch.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// y = net(x) for the rows of x, through all stages.
template <class Net, class X, std::size_t Rows>
constexpr void infer(const Net& net, X x, typename Net::ScalarType* y, Scratch<Net, Rows>& scratch) noexcept {
  using T = typename Net::ScalarType;
  for_each_index<Net::stage_count>([&](auto s) {
    using Stage = typename Net::template Stage<s>;
    const auto from = [&] {
      if constexpr (s == 0) return x;
      else return MatrixView<const T, Rows, Stage::inputs>{scratch.template outputs_of<s - 1>()};
    }();
    MatrixView<T, Rows, Stage::outputs> to{y};
    if constexpr (s + 1 != Net::stage_count) to.data = scratch.template outputs_of<s>();
    constexpr Finish<typename Stage::Activation> finish;
    auto&& parameters = Stage::part_of(net);
    if constexpr (requires { Stage::Layer::forward(parameters, from, to, finish, Inference{}); })
      Stage::Layer::forward(parameters, from, to, finish, Inference{});
    else
      for (std::size_t row = 0; row < Rows; ++row)
        Stage::Layer::forward(parameters, MatrixView<const T, 1, Stage::inputs>{from.row(row)},
                              MatrixView<T, 1, Stage::outputs>{to.row(row)}, finish);
  });
}

/// Groups of Rows samples while there are so many; the spans then hold the rest.
template <std::size_t Rows, class Net>
inline void infer_groups(const Net& net, std::span<const typename Net::Input>& inputs,
                         std::span<typename Net::Output>& outputs) noexcept {
  using T = typename Net::ScalarType;
  constexpr std::size_t size = Net::output_shape.size();
  while (inputs.size() >= Rows) {
    Scratch<Net, Rows> scratch;
    const T* starts[Rows];
    for (std::size_t row = 0; row < Rows; ++row) starts[row] = inputs[row].data();
    T y[Rows * size];
    infer(net, ScatteredRows<T, Rows, Net::input_shape.size()>{starts}, y, scratch);
    for (std::size_t row = 0; row < Rows; ++row)
      for (std::size_t i = 0; i < size; ++i) outputs[row][i] = y[row * size + i];
    inputs = inputs.subspan(Rows);
    outputs = outputs.subspan(Rows);
  }
}

/// Whether a group fits into 64 KB of the stack.
template <class Net, std::size_t Rows>
inline constexpr bool small_group = sizeof(Scratch<Net, Rows>) + Rows * sizeof(typename Net::Output) <= std::size_t{65536};

/// Several samples share what is loaded of the weights, where there are registers for several.
template <class Net>
constexpr void infer_all(const Net& net, std::span<const typename Net::Input> inputs,
                         std::span<typename Net::Output> outputs) noexcept {
  using T = typename Net::ScalarType;
  const std::size_t count = inputs.size() < outputs.size() ? inputs.size() : outputs.size();
  inputs = inputs.first(count);
  outputs = outputs.first(count);
  if constexpr (kernels::lanes<T> > 1)
    if (!std::is_constant_evaluated()) {
      if constexpr (small_group<Net, 16>) infer_groups<16>(net, inputs, outputs);
      if constexpr (small_group<Net, 4>) infer_groups<4>(net, inputs, outputs);
    }
  for (std::size_t i = 0; i < inputs.size(); ++i) outputs[i] = net(inputs[i]);
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
