// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <span>

#include <ctnn/net/checks.hpp>
#include <ctnn/train/detail/data.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Mean loss over an array, span or vector of samples; NaN for none.
template <class Net, class Loss, class Samples>
[[nodiscard]] constexpr typename Net::ScalarType loss_of(const Net& net, const Loss& loss, const Samples& samples) noexcept {
  static_assert(wrong::say<wrong::not_a_loss<Loss, ctnn::Loss<Loss>>>::value, "this is no loss");
  static_assert(wrong::say<detail::SampleCheck<Net, Loss, Samples>>::value, "samples that the net or the loss cannot use");
  using T = typename Net::ScalarType;
  constexpr std::size_t size = Net::output_shape.size();
  T sum{0};
  if constexpr (detail::types_fit<Net, Loss, Samples>) {
    typename Net::Scratch scratch;
    for (const auto& sample : samples) {
      const typename Net::Output outputs = net(sample.input, scratch);
      std::array<T, size> ignored{};
      sum += loss.value_and_gradient(std::span<const T, size>{outputs}, sample.target, std::span<T, size>{ignored});
    }
  }
  return samples.size() == 0 ? std::numeric_limits<T>::quiet_NaN() : sum / static_cast<T>(samples.size());
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
