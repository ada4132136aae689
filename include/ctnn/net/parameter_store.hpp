// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <boost/hana/basic_tuple.hpp>

#include <ctnn/net/checks.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// One Parameters struct for each layer: a net's parameters, its gradients, an optimizer's moments.
/// (basic_tuple keeps it trivially copyable and structural; hana::tuple does not.)
template <class... Parameters>
struct ParameterStore {
  boost::hana::basic_tuple<Parameters...> layers{};

  /// Layer I's part; an empty struct for a layer without parameters.
  template <std::size_t I>
  [[nodiscard]] constexpr auto& layer() noexcept {
    static_assert(wrong::say<wrong::no_such_layer<wrong::layer<I>, wrong::of<sizeof...(Parameters)>>>::value,
                  "the net has fewer layers");
    return boost::hana::at_c<(I < sizeof...(Parameters) ? I : 0)>(layers);
  }
  template <std::size_t I>
  [[nodiscard]] constexpr const auto& layer() const noexcept {
    static_assert(wrong::say<wrong::no_such_layer<wrong::layer<I>, wrong::of<sizeof...(Parameters)>>>::value,
                  "the net has fewer layers");
    return boost::hana::at_c<(I < sizeof...(Parameters) ? I : 0)>(layers);
  }
};

/// Layer I's part of a store, unchecked: for the library, which counts right, and compiles 300 layers.
template <std::size_t I, class Store>
[[nodiscard]] constexpr auto& part(Store& store) noexcept {
  return boost::hana::at_c<I>(store.layers);
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
