// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/detail/stage.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/net/receivers.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/tensor/static_size.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Backward pass from dL/dz of the last stage, z being its value before its activation, wherever that stands.
template <class Net, std::size_t Batch, class GradZ, class ReceiverOf>
constexpr void backward_from(const Net& net, Tape<Net, Batch>& tape, GradZ grad_z, ReceiverOf receiver_of) noexcept {
  if constexpr (Net::well_formed)
    Net::Sequence::backward_stages(net, tape.samples(), grad_z, NotNeeded{}, NotNeeded{}, receiver_of, tape.memory());
}

/// Backward pass after a forward pass, from dL/doutputs as they are in tape.gradient_of<last>(). Last stage first; each layer's
/// gradients go to receiver_of(index), where index is an integral_constant.
template <class Net, std::size_t Batch, class ReceiverOf>
constexpr void backward_samples(const Net& net, Tape<Net, Batch>& tape, ReceiverOf receiver_of) noexcept {
  using T = typename Net::ScalarType;
  using Sequence = typename Net::Sequence;
  const auto gradient = tape.template gradient_of<Sequence::last>();
  using LastActivation = typename Sequence::LastActivation;
  if constexpr (!std::is_same_v<LastActivation, Identity>) {
    const auto through = detail::Through<LastActivation, decltype(tape.outputs())>{tape.outputs()};
    kernels::for_each_block<T, Batch, Net::output_shape.size()>(
        [&](auto at) { at.store(gradient, through(at, at.load(gradient))); });
  }
  backward_from(net, tape, constant(gradient), receiver_of);
}

namespace detail {

/// Whether gradients lie in memory as on the tape, and are those before the last activation too.
template <class Net, std::size_t Batch, class GradOutputs>
inline constexpr bool can_be_read_in_place = false;
template <class Net, std::size_t Batch>
inline constexpr bool can_be_read_in_place<Net, Batch, std::array<typename Net::Output, Batch>> =
    std::is_same_v<typename Net::Sequence::LastActivation, Identity> &&
    Tape<Net, Batch>::Outputs::row_stride == Net::output_shape.size();

}  // namespace detail

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
  if constexpr (detail::can_be_read_in_place<Net, Batch, GradOutputs>)
    if (!std::is_constant_evaluated() && tape.count == Batch) {
      decltype(constant(rows)) in_place{grad_outputs[0].data()};
      return backward_from(net, tape, in_place, add_to(gradients));
    }
  for (std::size_t row = 0; row < Batch; ++row)
    if (row < tape.count && row < grad_outputs.size())
      for (std::size_t i = 0; i < rows.columns; ++i) rows(row, i) = grad_outputs[row][i];
    else
      for (std::size_t i = 0; i < rows.columns; ++i) rows(row, i) = 0;
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
