// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/losses/label.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

template <class Samples>
using sample_of = std::remove_cv_t<typename Samples::value_type>;

/// Refuses samples that do not belong to the net and the loss.
template <class Net, class Loss, class Samples>
constexpr void check_types() noexcept {
  if constexpr (ctnn::Loss<Loss>) {  // otherwise the trainer has complained already
    using Sample = sample_of<Samples>;
    using Target = typename Loss::template Target<typename Net::ScalarType, Net::output_shape.size()>;
    static_assert(wrong::sample_input<typename Net::Input, decltype(Sample::input)>::value, "a sample's input must be the net's Input");
    static_assert(wrong::sample_target<Loss, Target, decltype(Sample::target)>::value, "a sample's target must be what the loss compares outputs with");
  }
}

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

/// At least one sample, all numbers finite, all labels in range.
template <class Net, class Samples>
[[nodiscard]] constexpr bool are_valid(const Samples& samples) noexcept {
  for (const auto& sample : samples)
    if (!is_valid(sample.input, 0) || !is_valid(sample.target, Net::output_shape.size())) return false;
  return samples.size() != 0;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
