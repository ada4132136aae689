// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

#include <ctnn/losses/label.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

template <Scalar T, std::size_t Size>
[[nodiscard]] constexpr bool is_valid(const std::array<T, Size>& values, std::size_t) noexcept {
  bool finite = true;
  for (const T value : values) finite = finite && is_finite(value);
  return finite;
}
[[nodiscard]] constexpr bool is_valid(Label label, std::size_t outputs) noexcept { return label.index < outputs; }
template <class Target>  // a target of the user's own: the loss knows
[[nodiscard]] constexpr bool is_valid(const Target&, std::size_t) noexcept {
  return true;
}

}  // namespace detail

/// Whether a net can be trained on an array, span or vector of samples: at least one, all numbers finite, all labels in range.
template <class Net, class Samples>
[[nodiscard]] constexpr bool are_valid(const Samples& samples) noexcept {
  for (const auto& sample : samples)
    if (!detail::is_valid(sample.input, 0) || !detail::is_valid(sample.target, Net::output_shape.size())) return false;
  return samples.size() != 0;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
