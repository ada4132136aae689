// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/net/for_each_index.hpp>
#include <ctnn/tensor/statistic.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Calls visit(layer, name, tensors...) for every tensor of a net: layer is its index as an integral_constant, name "weight" or
/// "bias", or "2.weight" in a layer that is made up of others; tensors are that tensor in each of `stores` (the net, its gradients, ...).
template <class Net, class Visitor, class... Stores>
constexpr void for_each_tensor(Visitor&& visit, Stores&... stores) {
  for_each_index<Net::stage_count>([&](auto s) {
    using Stage = typename Net::template Stage<s>;
    if constexpr (Stage::has_parameters)
      Stage::Layer::each_tensor(
          [&](const char* name, auto&... tensors) {
            visit(std::integral_constant<std::size_t, Stage::layer_index>{}, name, tensors...);
          },
          Stage::part_of(stores)...);
  });
}

/// The same for those that training changes by their gradients; without the running statistics of BatchNorm.
template <class Net, class Visitor, class... Stores>
constexpr void for_each_parameter(Visitor&& visit, Stores&... stores) {
  for_each_tensor<Net>(
      [&](auto layer, const char* name, auto& tensor, auto&... others) {
        if constexpr (!is_statistic<std::remove_const_t<std::remove_reference_t<decltype(tensor)>>>)
          visit(layer, name, tensor, others...);
      },
      stores...);
}

/// Only the running statistics.
template <class Net, class From, class To>
constexpr void copy_statistics(const From& from, To& to) noexcept {
  for_each_tensor<Net>(
      [](auto, const char*, const auto& source, auto& copy) {
        if constexpr (is_statistic<std::remove_reference_t<decltype(copy)>>) copy = source;
      },
      from, to);
}

/// All numbers 0, of a net, gradients, ...
template <class Net, class Store>
constexpr void set_zero(Store& store) noexcept {
  for_each_tensor<Net>([](auto, const char*, auto& tensor) { tensor.values.fill(0); }, store);
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
