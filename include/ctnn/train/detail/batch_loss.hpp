// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <span>

#include <ctnn/net/tape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// Sum of the losses of the first `count` rows of a batch after its forward pass; leaves scale dL/doutputs on the tape.
template <class Net, std::size_t Batch, class Loss, class TargetAt>
constexpr typename Net::ScalarType batch_loss(Tape<Net, Batch>& tape, const Loss& loss, std::size_t count,
                                              typename Net::ScalarType scale, TargetAt target_at) noexcept {
  using T = typename Net::ScalarType;
  constexpr std::size_t size = Net::output_shape.size();
  const auto outputs = tape.outputs();
  const auto gradients = tape.template gradient_of<Tape<Net, Batch>::last>();
  T sum{0};
  for (std::size_t row = 0; row < count; ++row) {
    sum += loss.value_and_gradient(std::span<const T, size>{outputs.row(row), size}, target_at(row),
                                   std::span<T, size>{gradients.row(row), size});
    for (std::size_t i = 0; i < size; ++i) gradients(row, i) *= scale;
  }
  for (std::size_t row = count; row < Batch; ++row)
    for (std::size_t i = 0; i < size; ++i) gradients(row, i) = 0;
  return sum;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
