// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/detail/for_each_index.hpp>
#include <ctnn/net/detail/stage.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/net/receivers.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/tensor/static_size.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Backward pass after a forward pass, from dL/doutputs as they are in tape.gradient_of<last>(). Last stage first; each layer's
/// gradients go to receiver_of(index), where index is an integral_constant.
template <class Net, std::size_t Batch, class ReceiverOf>
constexpr void backward_samples(const Net& net, Tape<Net, Batch>& tape, ReceiverOf receiver_of) noexcept {
  using T = typename Net::ScalarType;
  constexpr std::size_t last = Tape<Net, Batch>::last;
  using LastActivation = typename Net::template Stage<last>::Activation;
  if constexpr (!std::is_same_v<LastActivation, Identity>) {
    const auto through = detail::Through<LastActivation, decltype(tape.outputs())>{tape.outputs()};
    const auto gradient = tape.template gradient_of<last>();
    kernels::for_each_block<T, Batch, Net::output_shape.size()>(
        [&](auto at) { at.store(gradient, through(at, at.load(gradient))); });
  }
  if constexpr (Net::well_formed)
    detail::for_each_index<Net::stage_count>([&](auto from_the_end) {
      constexpr std::size_t s = last - from_the_end;
      using Stage = typename Net::template Stage<s>;
      const auto x = tape.template input_of<s>();
      const MatrixView<const T, Batch, Stage::outputs, Tape<Net, Batch>::template stride<s>> grad_y =
          tape.template gradient_of<s>();
      const auto receiver = [&] {
        if constexpr (Stage::has_parameters) return receiver_of(std::integral_constant<std::size_t, Stage::layer_index>{});
        else return NotNeeded{};
      }();
      if constexpr (s == 0) {
        Stage::Layer::backward(Stage::part_of(net), x, grad_y, NotNeeded{}, NotNeeded{}, receiver);
      } else {
        using Activation = typename Net::template Stage<s - 1>::Activation;
        Stage::Layer::backward(Stage::part_of(net), x, grad_y, tape.template gradient_of<s - 1>(),
                               detail::Through<Activation, decltype(x)>{x}, receiver);
      }
    });
}

/// Backward pass after forward(net, inputs, tape): from the derivatives of a loss with respect to each sample's outputs to those with
/// respect to each parameter, summed over the samples. Adds them to `gradients`, so that several batches make one step.
///
/// Errors   the forward pass was given nothing that it could use: adds nothing. More gradients than samples: the others are left out;
///          more than Batch in an array does not compile
template <class Net, std::size_t Batch, class GradOutputs>
constexpr void accumulate(const Net& net, Tape<Net, Batch>& tape, const GradOutputs& grad_outputs,
                          typename Net::Gradients& gradients) noexcept {
  static_assert(wrong::say<wrong::batch_too_small<wrong::holds<Batch>, wrong::got<static_size<GradOutputs>>>>::value,
                "more gradients than the tape's batch holds");
  if (tape.count == 0) return;
  const auto rows = tape.template gradient_of<Tape<Net, Batch>::last>();
  for (std::size_t row = 0; row < Batch; ++row)
    for (std::size_t i = 0; i < rows.columns; ++i)
      rows(row, i) = row < tape.count && row < grad_outputs.size() ? grad_outputs[row][i] : 0;
  backward_samples(net, tape, add_to(gradients));
}

/// The same, but overwrites `gradients`.
template <class Net, std::size_t Batch, class GradOutputs>
constexpr void backward(const Net& net, Tape<Net, Batch>& tape, const GradOutputs& grad_outputs,
                        typename Net::Gradients& gradients) noexcept {
  set_zero<Net>(gradients);
  accumulate(net, tape, grad_outputs, gradients);
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
