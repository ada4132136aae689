// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/kernels/transpose.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// Whether samples are worked on one in each lane: for losses that can, as long as their outputs fit a few registers.
template <class Net, std::size_t Batch, class Loss>
inline constexpr bool loss_in_lanes = takes_lanes<Loss> && (kernels::lanes<typename Net::ScalarType> >= 4) &&
                                      Batch >= kernels::lanes<typename Net::ScalarType> && Net::output_shape.size() <= 32;

/// The losses of as many samples as a register has lanes; leaves scale dL/doutputs in the rows of `gradients`.
template <class Loss, class Rows, class GradRows, Scalar T, class TargetAt>
[[nodiscard]] auto losses_in_lanes(const Loss& loss, Rows outputs, GradRows gradients, std::size_t first, T scale,
                                   TargetAt target_at) noexcept {
  constexpr std::size_t size = Rows::columns, lanes = kernels::lanes<T>,
                        read = (size + 3) / 4 * 4 <= Rows::row_stride ? (size + 3) / 4 * 4 : size;
  using V = kernels::LanesOf<T, lanes>;
  alignas(V) T transposed[read][lanes];
  V z[size], gradient[size];
  math::IntegerOf<V> labels;
  kernels::transpose<lanes, read>(outputs.row(first), Rows::row_stride, transposed[0], lanes);
  for (std::size_t i = 0; i < size; ++i) z[i] = kernels::load<lanes, lanes>(transposed[i]);
  for (std::size_t i = 0; i < lanes; ++i) labels[i] = static_cast<std::int32_t>(target_at(first + i).index);
  const V losses = loss.values_and_gradients(z, labels, gradient);
  for (std::size_t i = 0; i < size; ++i) kernels::store<lanes, lanes, T>(transposed[i], gradient[i] * scale);
  kernels::transpose<read, lanes>(transposed[0], lanes, gradients.row(first), GradRows::row_stride);
  return losses;
}

/// Sum of the losses of the first `count` rows of a batch after its forward pass; leaves scale dL/doutputs on the tape.
template <class Net, std::size_t Batch, class Loss, class TargetAt>
constexpr typename Net::ScalarType batch_loss(Tape<Net, Batch>& tape, const Loss& loss, std::size_t count,
                                              typename Net::ScalarType scale, TargetAt target_at) noexcept {
  using T = typename Net::ScalarType;
  constexpr std::size_t size = Net::output_shape.size();
  const auto outputs = tape.outputs();
  const auto gradients = tape.template gradient_of<Tape<Net, Batch>::last>();
  T sum{0};
  std::size_t in_lanes = 0;
  if constexpr (loss_in_lanes<Net, Batch, Loss>)
    if (!std::is_constant_evaluated()) {
      constexpr std::size_t lanes = kernels::lanes<T>;
      in_lanes = count / lanes * lanes;
      for (std::size_t row = 0; row < in_lanes; row += lanes) {
        const auto losses = losses_in_lanes(loss, outputs, gradients, row, scale, target_at);
        for (std::size_t i = 0; i < lanes; ++i) sum += losses[i];
      }
    }
  for (std::size_t row = in_lanes; row < count; ++row) {
    sum += loss.value_and_gradient(std::span<const T, size>{outputs.row(row), size}, target_at(row),
                                   std::span<T, size>{gradients.row(row), size});
    for (std::size_t i = 0; i < size; ++i) gradients(row, i) *= scale;
  }
  for (std::size_t unused = count; unused < Batch; ++unused)
    for (std::size_t i = 0; i < size; ++i) gradients(unused, i) = 0;
  return sum;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
