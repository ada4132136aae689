// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/kernels/vector_operations.hpp>
#include <ctnn/net/for_each_tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The net of these numbers, in the order of for_each_tensor: layer by layer, each tensor row by row. What to_header writes calls
/// it: net_from<Net<Dense<2, 1>>>({1.0f, 2.0f, 0.5f}). The compiler takes it for 100,000 numbers and more.
///
/// Errors   another number of numbers than Net::number_count: does not compile
template <class Net, std::size_t Count>
  requires(Count == Net::number_count)
[[nodiscard]] constexpr Net net_from(const typename Net::ScalarType (&numbers)[Count]) noexcept {
  using T = typename Net::ScalarType;
  Net net;
  const T* next = numbers;
  for_each_tensor<Net>(
      [&next](auto, const char*, auto& tensor) {
        constexpr std::size_t size = std::remove_reference_t<decltype(tensor)>::element_count;
        kernels::in_folds<size>(
            []<std::size_t... I>(std::index_sequence<I...>, T* to, const T* from) { ((to[I] = from[I]), ...); },
            tensor.values.data(), next);
        next += size;
      },
      net);
  return net;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
