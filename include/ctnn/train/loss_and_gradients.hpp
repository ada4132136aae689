// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>
#include <utility>

#include <ctnn/net/backward.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/forward.hpp>
#include <ctnn/net/receivers.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/tensor/static_size.hpp>
#include <ctnn/train/detail/batch_loss.hpp>
#include <ctnn/train/detail/data.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What loss_and_gradients returns.
template <class Net>
struct LossAndGradients {
  typename Net::ScalarType loss{0};
  typename Net::Gradients gradients{};
};

namespace detail {

struct SeeNothing {
  template <class Tape>
  constexpr void operator()(const Tape&) const noexcept {}
};

}  // namespace detail

/// Mean loss over an array, span or vector of samples; writes its derivatives with respect to every parameter into
/// `gradients`. A net is here as it is in training: with Dropout, and all samples one batch for BatchNorm.
///
/// They are taken a few at a time; see(tape) is shown what each layer made of those (tape.count of them), before the backward pass.
///
/// Errors   no samples: the loss is NaN, the gradients are 0. A net with BatchNorm wants an array, or a span of fixed size
template <class Net, class Loss, class Samples, class See = detail::SeeNothing>
constexpr typename Net::ScalarType loss_and_gradients(const Net& net, const Loss& loss, const Samples& samples,
                                                      typename Net::Gradients& gradients, See&& see = {}) noexcept {
  static_assert(wrong::say<wrong::not_a_loss<Loss, ctnn::Loss<Loss>>>::value, "this is no loss");
  static_assert(wrong::say<detail::SampleCheck<Net, Loss, Samples>>::value, "samples that the net or the loss cannot use");
  static_assert(wrong::say<wrong::batch_size_unknown<Samples, !Net::uses_batch || static_size<Samples> != 0>>::value,
                "the samples of a net with BatchNorm are one batch: its size must be known");
  using T = typename Net::ScalarType;
  set_zero<Net>(gradients);
  T mean{0};
  const std::size_t size = samples.size();
  if constexpr (detail::types_fit<Net, Loss, Samples>) {
    // Eight samples at a time: as many as keep a core busy, on a small tape.
    constexpr std::size_t known = static_size<Samples>, block = known != 0 && (known < 8 || Net::uses_batch) ? known : 8;
    const T scale = size == 0 ? T{0} : T{1} / static_cast<T>(size);
    Tape<Net, block> tape;
    for (std::size_t first = 0; first < size; first += block) {
      const std::size_t count = size - first < block ? size - first : block;
      const auto sample_at = [&](std::size_t row) -> const auto& { return samples[first + row]; };
      forward_samples(net, count, [&](std::size_t row) -> const auto& { return sample_at(row).input; }, tape);
      mean += scale *
              detail::batch_loss(tape, loss, count, scale, [&](std::size_t row) -> const auto& { return sample_at(row).target; });
      see(std::as_const(tape));
      backward_samples(net, tape, add_to(gradients));
    }
  }
  return size == 0 ? std::numeric_limits<T>::quiet_NaN() : mean;
}

/// The same as {loss, gradients}; for nets that fit on the stack.
template <class Net, class Loss, class Samples>
[[nodiscard]] constexpr LossAndGradients<Net> loss_and_gradients(const Net& net, const Loss& loss,
                                                                 const Samples& samples) noexcept {
  static_assert(wrong::say<wrong::not_a_loss<Loss, ctnn::Loss<Loss>>>::value, "this is no loss");
  static_assert(wrong::say<wrong::batch_size_unknown<Samples, !Net::uses_batch || static_size<Samples> != 0>>::value,
                "the samples of a net with BatchNorm are one batch: its size must be known");
  LossAndGradients<Net> result;
  result.loss = loss_and_gradients(net, loss, samples, result.gradients);
  return result;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
