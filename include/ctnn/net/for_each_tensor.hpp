// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/net/detail/for_each_index.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Calls visit(layer, name, tensors...) for every tensor of a net: layer is its index as an integral_constant, name "weight" or
/// "bias", tensors that tensor in each of `stores` (the net, its gradients, ...).
template <class Net, class Visitor, class... Stores>
constexpr void for_each_tensor(Visitor&& visit, Stores&... stores) {
  detail::for_each_index<Net::stage_count>([&](auto s) {
    using Stage = typename Net::template Stage<s>;
    if constexpr (Stage::has_parameters)
      Stage::Layer::each_tensor(
          [&](const char* name, auto&... tensors) {
            visit(std::integral_constant<std::size_t, Stage::layer_index>{}, name, tensors...);
          },
          Stage::part_of(stores)...);
  });
}

/// All numbers 0, of a net, gradients, ...
template <class Net, class Store>
constexpr void set_zero(Store& store) noexcept {
  for_each_tensor<Net>([](auto, const char*, auto& tensor) { tensor.values.fill(0); }, store);
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
