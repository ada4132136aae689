// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/layers/detail/normalized_groups.hpp>
#include <ctnn/layers/detail/options.hpp>
#include <ctnn/layers/epsilon.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// GroupNorm once its input is known.
template <Shape Input, std::size_t Groups, auto... Options>
struct GroupNormOf;

/// Group normalization (Wu and He, 2018): y = (x - m) / sqrt(v + epsilon) * scale + shift, with mean m and variance v (which
/// divides by n) of the n elements of a group: neighbouring channels of one sample, at all positions. GroupNorm<1> takes all
/// channels together; with as many groups as channels it is instance normalization (Ulyanov et al., 2016).
/// GroupNorm<8, Epsilon{1e-6}> for another epsilon.
///
/// Shapes   x, y: N features, each a channel; or C channels x positions.  scale, shift: one for each channel
/// Backward as LayerNorm, means over the group
/// Sums     sixteen running values; gradients, where channels have positions, by channel and then over these; over the batch in
///          the order of the samples
/// Errors   a net does not compile when the groups do not divide the channels, with an epsilon below 0, or with an option that is
///          unknown or given twice
template <std::size_t Groups, auto... Options>
struct GroupNorm {
  static constexpr Epsilon epsilon = detail::option_or(Epsilon{}, Options...);
  static constexpr bool is_valid = detail::are_options<Epsilon>(Options...) && epsilon.value >= 0;
  static constexpr bool takes_initializer = false;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept {
    const std::size_t channels = input.extents[0];
    if (Groups != 0 && channels % Groups == 0) return {};
    return {Fault::Kind::GroupsDoNotDivide, {Groups, channels}};
  }
  template <Shape Input>
  using with_input = GroupNormOf<Input, Groups, Options...>;
};

template <Shape Input, std::size_t Groups, auto... Options>
struct GroupNormOf : detail::NormalizedGroups<Input.extents[0], Input.extents[0] == 0 ? 0 : Input.size() / Input.extents[0],
                                              Groups, GroupNorm<Groups, Options...>::epsilon> {
  using Declared = GroupNorm<Groups, Options...>;
  static constexpr Shape input_shape = Input;
  static constexpr bool is_valid = Declared::is_valid;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept { return Declared::fault(input); }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
