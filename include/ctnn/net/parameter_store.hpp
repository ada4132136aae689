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
    return find<I>(layers);
  }
  template <std::size_t I>
  [[nodiscard]] constexpr const auto& layer() const noexcept {
    return find<I>(layers);
  }

 private:
  template <std::size_t I, class Layers>
  static constexpr auto& find(Layers& layers) noexcept {
    constexpr std::size_t count = sizeof...(Parameters);
    static_assert(wrong::no_such_layer<wrong::layer<I>, wrong::of<count>>::value, "the net has fewer layers");
    if constexpr (I < count) return boost::hana::at_c<I>(layers);
    else return boost::hana::at_c<0>(layers);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
