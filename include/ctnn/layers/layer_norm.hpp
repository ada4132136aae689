// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/detail/normalized_groups.hpp>
#include <ctnn/layers/detail/options.hpp>
#include <ctnn/layers/epsilon.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

template <auto... Options>
struct LayerNormOptions {
  static constexpr Epsilon epsilon = option_or(Epsilon{}, Options...);
  static constexpr bool is_valid = are_options<Epsilon>(Options...) && epsilon.value >= 0;
  static constexpr bool takes_initializer = false;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }
};

}  // namespace detail

/// LayerNorm once its input is known.
template <Shape Input, auto... Options>
struct LayerNormOf;

/// Layer normalization (Ba, Kiros, Hinton, 2016): y = (x - m) / sqrt(v + epsilon) * scale + shift, with mean m and variance v
/// (which divides by n) of all n elements of the sample. PyTorch's LayerNorm over the whole shape; LayerNorm<Epsilon{1e-6}> for
/// another epsilon.
///
/// Shapes   x, y, scale, shift: any, equal
/// Backward with g = dL/dy, z = (x - m) / sqrt(v + epsilon), means over the sample:
///          dL/dx = (g scale - mean(g scale) - z mean(g scale z)) / sqrt(v + epsilon);  over the batch dL/dscale = sum(g z),
///          dL/dshift = sum(g)
/// Sums     over a sample sixteen running values, over the batch in the order of the samples
/// Errors   a net does not compile with an epsilon below 0, or an option that is unknown or given twice
template <auto... Options>
struct LayerNorm : detail::LayerNormOptions<Options...> {
  template <Shape Input>
  using with_input = LayerNormOf<Input, Options...>;
};

template <Shape Input, auto... Options>
struct LayerNormOf : detail::NormalizedGroups<Input.size(), 1, 1, detail::LayerNormOptions<Options...>::epsilon, Input> {
  using Declared = LayerNorm<Options...>;
  static constexpr Shape input_shape = Input;
  static constexpr bool is_valid = Declared::is_valid;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
