// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/layers/convolution.hpp>
#include <ctnn/layers/detail/window_sizes.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// What the declared convolutions share; Depthwise ones have a group for each channel.
template <class Declared, std::size_t Rank, bool Depthwise, auto... Arguments>
struct Conv {
 private:
  static constexpr WindowOptions<Rank> options{TakenOptions{.filters = !Depthwise, .groups = !Depthwise, .multiplier = Depthwise},
                                               Arguments...};

  static constexpr std::size_t filters_for(Shape input) noexcept {
    return Depthwise ? input.extents[0] * options.multiplier : options.filters;
  }
  static constexpr std::size_t groups_for(Shape input) noexcept { return Depthwise ? input.extents[0] : options.groups; }
  static constexpr ConvolutionSizes sizes(Shape input) noexcept {
    return {Rank, fit(options, input).windows, filters_for(input), groups_for(input)};
  }

 public:
  static constexpr bool is_valid = options.is_valid;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept {
    return shape_of<Rank>(filters_for(input), fit(options, input).windows);
  }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept {
    const Fault found = fit(options, input).fault;
    if (found || !options.is_valid || Depthwise) return found;
    for (const std::size_t divided : {input.extents[0], options.filters})
      if (divided % options.groups != 0) return {Fault::Kind::GroupsDoNotDivide, {options.groups, divided}};
    return {};
  }
  template <Shape Input>
  using with_input = Convolution<Declared, sizes(Input)>;
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
