// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/net/detail/layer_traits.hpp>
#include <ctnn/net/detail/topology.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What a net's type tells of its layer I; activations are layers, InputShape is none.
template <class Net, std::size_t I>
struct LayerInfo {
  /// Its input size fixed: Dense<8> after 4 outputs is Dense<4, 8>.
  using Layer = typename Net::Topology::template Layer<I>;

  static constexpr Shape input_shape = Net::plan.before[I], output_shape = Net::plan.after[I];
  /// Numbers that training changes.
  static constexpr std::size_t parameter_count = detail::count_numbers<Layer, typename Net::ScalarType>().parameters;
  /// Multiplications with an addition, for one sample.
  static constexpr std::size_t multiply_adds = detail::multiply_adds<Layer>;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
