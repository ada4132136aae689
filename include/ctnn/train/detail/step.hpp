// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/math/narrow.hpp>
#include <ctnn/math/sqrt.hpp>
#include <ctnn/net/backward.hpp>
#include <ctnn/net/clip_gradients.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/forward.hpp>
#include <ctnn/net/optimizer_state.hpp>
#include <ctnn/net/parameter_ids.hpp>
#include <ctnn/net/receivers.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/net/update.hpp>
#include <ctnn/optimizers/rule.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/train/detail/batch_loss.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// No limit for the norm of a step's gradient; code for it is not even compiled.
struct NoLimit {};
struct NormLimit {
  double limit;  // 0: none
};

// Both kinds of step return the mean loss of the samples before the update. It is NaN when the update could not be made everywhere;
// when it is not finite itself, nothing is updated.

/// Updates each weight while its gradient is in a register: gradients are never stored. A limit costs a backward pass more, which
/// only measures the norm. (The gradients are linear in dL/doutputs: shortening that shortens them all.)
template <class Net, std::size_t Batch, class Loss, class Optimizer, class SampleAt, class Limit>
constexpr typename Net::ScalarType fused_step(Net& net, Tape<Net, Batch>& tape, const Loss& loss, const Optimizer& optimizer,
                                              OptimizerState<Net, Optimizer>& state, std::size_t count, SampleAt sample_at,
                                              [[maybe_unused]] Limit norm) noexcept {
  using T = typename Net::ScalarType;
  constexpr T nan = std::numeric_limits<T>::quiet_NaN();
  const T scale = T{1} / static_cast<T>(count);
  const auto target_at = [&](std::size_t row) -> const auto& { return sample_at(row).target; };
  forward_samples(net, count, [&](std::size_t row) -> const auto& { return sample_at(row).input; }, tape);
  const T mean = scale * batch_loss(tape, loss, count, scale, target_at);
  if (!is_finite(mean)) return mean;
  if constexpr (requires { norm.limit; })
    if (norm.limit > 0) {
      using Rule = decltype(rule_of<T>(optimizer, state.steps, state.memory));
      double squares[widest_tensor<Net>]{};
      backward_samples(net, tape, [&](auto layer) { return SumSquares<ChoosesByParameter<Rule> ? layer : 0, Rule>{squares}; });
      const double sum = kernels::sum<widest_tensor<Net>>(squares);
      if (!is_finite(sum)) return nan;
      batch_loss(tape, loss, count, scale * math::narrow<T>(clip_factor(math::sqrt(sum), norm.limit)), target_at);
    }
  const auto rule = rule_of<T>(optimizer, ++state.steps, state.memory);
  bool finite = true;
  backward_samples(net, tape, [&](auto index) { return update_layer<index>(net, state, rule, finite); });
  return finite ? mean : nan;
}

/// Gradients that the rule will not use are 0: they do not count in the norm.
template <class Net, class Rule>
constexpr void forget_frozen([[maybe_unused]] typename Net::Gradients& gradients) noexcept {
  if constexpr (ChoosesByParameter<Rule>)
    for_each_parameter<Net>(
        [](auto layer, const char*, auto& tensor) {
          constexpr std::size_t rank = std::remove_reference_t<decltype(tensor)>::rank;
          if constexpr (freezes<ParameterId{.layer = layer, .rank = rank}, Rule>) tensor.values.fill(0);
        },
        gradients);
}

/// Goes through the samples in pieces of Batch, adds up their gradients, and then updates.
template <class Net, std::size_t Batch, class Loss, class Optimizer, class SampleAt, class Limit>
constexpr typename Net::ScalarType accumulated_step(Net& net, Tape<Net, Batch>& tape, typename Net::Gradients& gradients,
                                                    const Loss& loss, const Optimizer& optimizer,
                                                    OptimizerState<Net, Optimizer>& state, std::size_t count, SampleAt sample_at,
                                                    [[maybe_unused]] Limit norm) noexcept {
  using T = typename Net::ScalarType;
  constexpr T nan = std::numeric_limits<T>::quiet_NaN();
  const T scale = T{1} / static_cast<T>(count);
  T mean{0};
  set_zero<Net>(gradients);
  for (std::size_t first = 0; first < count; first += Batch) {
    const std::size_t size = count - first < Batch ? count - first : Batch;
    forward_samples(net, size, [&](std::size_t row) -> const auto& { return sample_at(first + row).input; }, tape);
    mean += scale *
            batch_loss(tape, loss, size, scale, [&](std::size_t row) -> const auto& { return sample_at(first + row).target; });
    if (!is_finite(mean)) return mean;
    backward_samples(net, tape, add_to(gradients));
  }
  if constexpr (requires { norm.limit; })
    if (norm.limit > 0) {
      forget_frozen<Net, decltype(rule_of<T>(optimizer, state.steps, state.memory))>(gradients);
      if (!is_finite(clip_by_norm(net, gradients, norm.limit))) return nan;
    }
  return update(net, gradients, optimizer, state) ? mean : nan;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
