// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/layers/identity.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/detail/stage.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/tensor/static_size.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Forward pass over the first `count` samples of a batch, input_at(0) ... input_at(count - 1); count is at least 1.
/// Rows after them repeat the first sample: a batch is a capacity.
template <class Net, std::size_t Batch, class InputAt>
constexpr typename Tape<Net, Batch>::Outputs forward_samples(const Net& net, std::size_t count, InputAt input_at,
                                                             Tape<Net, Batch>& tape) noexcept {
  tape.count = count;
  for (std::size_t row = 0; row < Batch; ++row) tape.inputs[row] = input_at(row < count ? row : 0).data();
  if constexpr (Net::well_formed) {
    using Sequence = typename Net::Sequence;
    const auto memory = tape.next_memory();
    Sequence::forward_stages(net, tape.samples(), memory.template outputs_of<Sequence::last>(), detail::Finish<Identity>{},
                             memory);
  }
  return tape.outputs();
}

/// Forward pass over an array, span or vector of up to Batch inputs, which must outlive the backward pass; outputs[sample][output].
/// (Sums stand in another order than in net(x): the last bits may differ.)
///
/// Errors   no inputs, or more than Batch in a span: nothing is computed, and backward gives zeros;
///          more than Batch in an array, or a temporary array: does not compile
template <class Net, class Inputs, std::size_t Batch>
constexpr typename Tape<Net, Batch>::Outputs forward(const Net& net, Inputs&& inputs, Tape<Net, Batch>& tape) noexcept {
  using Range = std::remove_cvref_t<Inputs>;
  constexpr bool lasting = std::is_lvalue_reference_v<Inputs> || is_span<Range>;
  static_assert(wrong::say<wrong::inputs_must_last<Range, lasting>>::value, "the inputs must outlive the backward pass");
  static_assert(wrong::say<wrong::batch_too_small<wrong::holds<Batch>, wrong::got<static_size<Range>>>>::value,
                "more inputs than the tape's batch holds");
  tape.count = 0;
  const std::size_t count = inputs.size();
  if (count == 0 || count > Batch) return tape.outputs();
  return forward_samples(net, count, [&](std::size_t row) -> const typename Net::Input& { return inputs[row]; }, tape);
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
