// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/net/detail/topology.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

namespace detail {

/// Counts the tensors of a net, without making one.
template <class Net, class Visit>
constexpr void for_each_parameter_id(Visit visit) noexcept {
  Unmade<typename Net::Gradients> unmade;
  for_each_parameter<Net>(
      [&](auto layer, const char*, auto& tensor) {
        visit(ParameterId{.layer = layer, .rank = std::remove_reference_t<decltype(tensor)>::rank});
      },
      unmade.parameters);
}
template <class Net>
inline constexpr std::size_t tensor_count = [] {
  std::size_t count = 0;
  for_each_parameter_id<Net>([&](ParameterId) { ++count; });
  return count;
}();

/// The most columns that a tensor of the net has.
template <class Net>
inline constexpr std::size_t widest_tensor = [] {
  std::size_t widest = 1;
  Unmade<typename Net::Gradients> unmade;
  for_each_parameter<Net>(
      [&](auto, const char*, auto& tensor) {
        constexpr std::size_t columns = decltype(view(tensor))::columns;
        if (columns > widest) widest = columns;
      },
      unmade.parameters);
  return widest;
}();

}  // namespace detail

/// All tensors of a net's parameters, in the order of for_each_parameter.
template <class Net>
inline constexpr std::array<ParameterId, detail::tensor_count<Net>> parameter_ids = [] {
  std::array<ParameterId, detail::tensor_count<Net>> ids{};
  std::size_t next = 0;
  detail::for_each_parameter_id<Net>([&](ParameterId id) { ids[next++] = id; });
  return ids;
}();

#include <ctnn/end_target.inc>
}  // namespace ctnn
