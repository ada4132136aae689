// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The same net in another scalar: convert<double>(net). Each parameter is rounded to the nearest number.
///
/// Errors   beyond a float's range: infinite; at compile time it does not compile
template <Scalar To, class From, class... Layers>
[[nodiscard]] constexpr BasicNet<To, Layers...> convert(const BasicNet<From, Layers...>& net) noexcept {
  BasicNet<To, Layers...> result;
  for_each_tensor<BasicNet<To, Layers...>>(
      [](auto, const char*, auto& to, const auto& from) {
        for (std::size_t i = 0; i < to.values.size(); ++i) to.values[i] = static_cast<To>(from.values[i]);
      },
      result, net);
  return result;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
