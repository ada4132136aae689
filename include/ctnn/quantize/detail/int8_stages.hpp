// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/int8_table.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/quantize/checks.hpp>
#include <ctnn/quantize/detail/int8_layers.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// Where a layer has no numbers in int8; each of another type, so that none needs room.
template <std::size_t I>
struct NoInt8At {};

/// What is computed of stage S of a net in int8: its layer, with an activation that only bounds; then tables.
template <class Net, std::size_t S>
struct Int8Stage {
  using Stage = typename Net::template Stage<S>;
  using Layer = typename Stage::Layer;
  using Activation = typename Stage::Activation;
  static constexpr std::size_t layer = Stage::plan.layer, activation = Stage::plan.activation, outputs = Stage::outputs;

  static constexpr bool only_in_training = requires { requires Layer::only_in_training; };
  static constexpr bool idle = layer == wrong::nowhere || only_in_training, tabulated = Tabulated<Layer>;
  static constexpr bool computes = !idle && !tabulated;
  static constexpr bool bounds = computes && only_bounds<Activation> && requires { requires Int8Layer<Layer>::takes_bounds; };
  static constexpr bool activates = !std::same_as<Activation, Identity> && !bounds;
  static constexpr bool does_anything = !idle || activates;

  /// The layer that there is no int8 for, or nowhere.
  static constexpr std::size_t refused = [] {
    if constexpr (computes) {
      if constexpr (!requires { typename Int8Layer<Layer>::Parameters; }) return layer;
      else if constexpr (!Int8Layer<Layer>::takes(outputs)) return layer;
    }
    return activates && !Tabulated<Activation> ? activation : wrong::nowhere;
  }();

  static constexpr std::size_t workspace = [] {
    if constexpr (computes) return Int8Layer<Layer>::workspace;
    else return std::size_t{0};
  }();

  /// y = stage(x); x and y do not overlap.
  template <class Store>
  static constexpr void run(const Store& store, const std::int8_t* x, std::int8_t* y, std::int8_t* memory) noexcept {
    if constexpr (computes) Int8Layer<Layer>::run(part<layer>(store), x, y, outputs, memory);
    if constexpr (!idle && tabulated) kernels::int8_look_up(x, part<layer>(store), y, outputs);
    if constexpr (activates) kernels::int8_look_up(idle ? x : y, part<activation>(store), y, outputs);
  }
};

/// The stages that do anything, and the first layer that there is no int8 for.
template <class Net>
struct Int8Plan {
  std::size_t stage[Net::stage_count]{}, count = 0, refused = wrong::nowhere;
  std::size_t even = 0, odd = 0, workspace = 0;  ///< of how many bytes memory must be; stages take turns in two buffers

  constexpr Int8Plan() noexcept {
    for_each_index<Net::stage_count>([&](auto s) {
      using Stage = Int8Stage<Net, s>;
      if (refused == wrong::nowhere) refused = Stage::refused;
      if constexpr (Stage::refused == wrong::nowhere && Stage::does_anything) {
        stage[count++] = s;
        if (Stage::workspace > workspace) workspace = Stage::workspace;
      }
    });
    for (std::size_t i = 0; i + 1 < count; ++i) {
      std::size_t& widest = i % 2 == 0 ? even : odd;
      const std::size_t size = Net::plan.stage[stage[i]].after.size();
      if (size > widest) widest = size;
    }
  }
};
template <class Net>
inline constexpr Int8Plan<Net> int8_plan{};

/// The numbers of layer I.
template <class Net, std::size_t I>
constexpr auto find_int8_part() noexcept {
  constexpr std::size_t s = [] {
    std::size_t stage = 0;
    while (stage < Net::stage_count && Net::plan.stage[stage].layer != I && Net::plan.stage[stage].activation != I) ++stage;
    return stage;
  }();
  if constexpr (s < Net::stage_count) {
    using Stage = Int8Stage<Net, s>;
    if constexpr (Stage::layer == I && Stage::computes)
      return std::type_identity<typename Int8Layer<typename Stage::Layer>::Parameters>{};
    else if constexpr (Stage::layer == I ? Stage::tabulated : Stage::activates) return std::type_identity<kernels::Int8Table>{};
    else return std::type_identity<NoInt8At<I>>{};
  } else {
    return std::type_identity<NoInt8At<I>>{};
  }
}
template <class Net>
constexpr auto find_int8_store() noexcept {
  if constexpr (!Net::well_formed) return std::type_identity<ParameterStore<>>{};
  else if constexpr (int8_plan<Net>.refused != wrong::nowhere) return std::type_identity<ParameterStore<>>{};
  else
    return []<std::size_t... I>(std::index_sequence<I...>) {
      return std::type_identity<ParameterStore<typename decltype(find_int8_part<Net, I>())::type...>>{};
    }(std::make_index_sequence<Net::layer_count>{});
}

/// The first layer that is refused, as the name of an error.
template <class Net>
constexpr auto find_refused() noexcept {
  if constexpr (Net::well_formed) {
    constexpr std::size_t refused = int8_plan<Net>.refused;
    if constexpr (refused != wrong::nowhere)
      return std::type_identity<
          wrong::not_quantizable<wrong::layer<refused>, typename Net::Topology::template DeclaredLayer<refused>>>{};
    else return std::type_identity<wrong::not_quantizable<wrong::layer<wrong::nowhere>, void>>{};
  } else {
    return std::type_identity<wrong::not_quantizable<wrong::layer<wrong::nowhere>, void>>{};  // the net has complained already
  }
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
