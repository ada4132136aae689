// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>

#include <ctnn/kernels/lanes.hpp>
#include <ctnn/layers/identity.hpp>
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
  using Sequence = typename Net::Sequence;
  Sequence::forward_stages(net, x, MatrixView<T, Rows, Net::output_shape.size()>{y}, Finish<Identity>{}, scratch.memory());
}

/// Up to four floats are returned in registers of an Arm (AAPCS, 6.1.2): gcc would copy their array through the stack before that.
template <class T, std::size_t Size>
[[nodiscard, gnu::always_inline]] constexpr std::array<T, Size> in_registers(const std::array<T, Size>& y) noexcept {
  if constexpr (Size == 1) return {y[0]};
  else if constexpr (Size == 2) return {y[0], y[1]};
  else if constexpr (Size == 3) return {y[0], y[1], y[2]};
  else return {y[0], y[1], y[2], y[3]};
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
