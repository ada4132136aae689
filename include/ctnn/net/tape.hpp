// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <ctnn/kernels/lanes.hpp>
#include <ctnn/net/detail/memory.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What a forward and a backward pass over up to Batch samples write: the outputs of every stage (a layer and the activation fused
/// into it), what layers keep for themselves, and two buffers in which the gradients with respect to the outputs take turns. Rows are
/// padded to whole registers. The samples stay where they are: they must outlive the backward pass.
template <class Net, std::size_t Batch>
struct Tape : detail::Kept<typename Net::Sequence, typename Net::ScalarType, Batch, Net::stage_count> {
  using T = typename Net::ScalarType;
  using Sequence = typename Net::Sequence;
  using Memory = detail::TrainingMemory<Sequence, T, Batch, Net::stage_count>;
  static constexpr std::size_t last = Net::stage_count - 1;
  template <std::size_t S>
  using View = typename Memory::template View<S>;
  struct Nothing {};

  const T* inputs[Batch]{};
  std::size_t count = 0;  // how many of them the last forward pass was given
  /// What layers draw random numbers from (Dropout): each forward pass sets another one. Empty for nets without such layers.
  [[no_unique_address]] std::conditional_t<Net::is_random, Seed, Nothing> seed{};
  [[no_unique_address]] Matrix<T, Batch, kernels::padded<T>(Sequence::widest_stage(0, Net::stage_count))> even_gradients{};
  [[no_unique_address]] Matrix<T, Batch, kernels::padded<T>(Sequence::widest_stage(1, Net::stage_count))> odd_gradients{};
  [[no_unique_address]] detail::Workspace<T, Sequence::template layers_training_workspace<T, Batch>> workspace{};

  /// For a forward pass: random numbers are drawn anew.
  [[nodiscard]] constexpr Memory next_memory() noexcept {
    if constexpr (Net::is_random) seed.value = Random{seed}.next();
    return memory();
  }
  [[nodiscard]] constexpr Memory memory() noexcept {
    std::uint64_t drawn_from = 0;
    if constexpr (Net::is_random) drawn_from = seed.value;
    return {*this, even_gradients.values.data(), odd_gradients.values.data(), workspace.begin(), count, drawn_from};
  }
  /// The outputs of the net: outputs()[sample][output].
  using Outputs = MatrixView<const T, Batch, View<last>::columns, View<last>::row_stride>;
  [[nodiscard]] constexpr Outputs outputs() const noexcept { return {this->template stage<last>().values.data()}; }
  /// The samples.
  [[nodiscard]] constexpr ScatteredRows<T, Batch, Net::input_shape.size()> samples() const noexcept { return {inputs}; }
  /// dL/dz of stage S, z being its value before its activation. For the last stage a loss writes dL/dy here, and backward_samples
  /// turns it into dL/dz. (backward(net, tape, grad_outputs, gradients) need not write here.)
  template <std::size_t S>
  [[nodiscard]] constexpr View<S> gradient_of() noexcept {
    return memory().template gradient_of<S>();
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
