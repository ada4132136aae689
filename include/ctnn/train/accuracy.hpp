// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <limits>

#include <ctnn/losses/label.hpp>
#include <ctnn/tensor/argmax.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

namespace detail {

template <class Output>
[[nodiscard]] constexpr bool is_right(const Output& output, Label label) noexcept {
  return argmax(output) == label.index;
}
template <Scalar T, std::size_t Size>
[[nodiscard]] constexpr bool is_right(const std::array<T, Size>& output, const std::array<T, Size>& target) noexcept {
  if constexpr (Size == 1) return (output[0] > T(0.5)) == (target[0] > T(0.5));
  else return argmax(output) == argmax(target);
}

/// Whether a target tells a class: a target of the user's own may not.
template <class Output, class Target>
concept TellsClass = requires(const Output& output, const Target& target) { detail::is_right(output, target); };

}  // namespace detail

/// Share of samples, 0 to 1, whose class the net chooses: the largest output is the label's, or the target's largest; a single
/// output and its target lie on the same side of 0.5. NaN for no samples.
template <class Net, class Samples>
[[nodiscard]] constexpr double accuracy(const Net& net, const Samples& samples) noexcept {
  std::size_t right = 0;
  typename Net::Scratch scratch;
  for (const auto& sample : samples)
    if (detail::is_right(net(sample.input, scratch), sample.target)) ++right;
  return samples.size() == 0 ? std::numeric_limits<double>::quiet_NaN()
                             : static_cast<double>(right) / static_cast<double>(samples.size());
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
