// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <utility>

#include <boost/hana/basic_tuple.hpp>

#include <ctnn/kernels/lanes.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What a forward and a backward pass over up to Batch samples write: the outputs of every stage (a layer and the activation fused
/// into it), and two buffers in which the gradients with respect to them take turns. Rows are padded to whole registers. The samples
/// stay where they are: they must outlive the backward pass.
template <class Net, std::size_t Batch>
struct Tape {
  using T = typename Net::ScalarType;
  static constexpr std::size_t last = Net::stage_count - 1;
  template <std::size_t S>
  static constexpr std::size_t width = Net::template Stage<S>::outputs;
  template <std::size_t S>
  static constexpr std::size_t stride = kernels::padded<T>(width<S>);

  template <std::size_t... S>
  static boost::hana::basic_tuple<Matrix<T, Batch, stride<S>>...> stages_of(std::index_sequence<S...>);

  // Zeros, although all is written before it is read: a static Trainer is then a constant, and needs no start-up code.
  const T* inputs[Batch]{};
  std::size_t count = 0;  // how many of them the last forward pass was given
  decltype(stages_of(std::make_index_sequence<Net::stage_count>{})) stages{};
  [[no_unique_address]] Matrix<T, Batch, kernels::padded<T>(Net::widest_stage(0, Net::stage_count))> even_gradients{};
  [[no_unique_address]] Matrix<T, Batch, kernels::padded<T>(Net::widest_stage(1, Net::stage_count))> odd_gradients{};

  /// The outputs of stage S, one row for each sample.
  template <std::size_t S>
  [[nodiscard]] constexpr Matrix<T, Batch, stride<S>>& stage() noexcept {
    return boost::hana::at_c<S>(stages);
  }
  template <std::size_t S>
  [[nodiscard]] constexpr const Matrix<T, Batch, stride<S>>& stage() const noexcept {
    return boost::hana::at_c<S>(stages);
  }
  /// The outputs of the net: outputs()[sample][output].
  using Outputs = MatrixView<const T, Batch, width<last>, stride<last>>;
  [[nodiscard]] constexpr Outputs outputs() const noexcept { return {stage<last>().values.data()}; }

  /// What stage S is fed: the samples, or the outputs of the stage before.
  template <std::size_t S>
  [[nodiscard]] constexpr auto input_of() noexcept {
    if constexpr (S == 0) return ScatteredRows<T, Batch, Net::input_shape.size()>{inputs};
    else return MatrixView<const T, Batch, width<S - 1>, stride<S - 1>>{stage<S - 1>().values.data()};
  }
  /// Where stage S writes.
  template <std::size_t S>
  [[nodiscard]] constexpr MatrixView<T, Batch, width<S>, stride<S>> output_of() noexcept {
    return {stage<S>().values.data()};
  }
  /// dL/dz of stage S, z being its value before its activation. For the last stage a loss writes dL/dy here, and backward_samples
  /// turns it into dL/dz.
  template <std::size_t S>
  [[nodiscard]] constexpr MatrixView<T, Batch, width<S>, stride<S>> gradient_of() noexcept {
    if constexpr (S % 2 == 0) return {even_gradients.values.data()};
    else return {odd_gradients.values.data()};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
