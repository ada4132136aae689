// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>

#include <ctnn/layers/elementwise.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// What a tape shows of a net: the outputs of stage S, a layer and its activation in one.
template <class Net, std::size_t S>
struct SeenStage {
  using Stage = typename Net::template Stage<S>;
  using T = typename Net::ScalarType;
  using Activation = typename Stage::LastActivation;

  static constexpr std::size_t layer = Stage::plan.activation == wrong::nowhere ? Stage::plan.layer : Stage::plan.activation;
  static constexpr bool is_a_layer = layer < Net::layer_count;
  /// A channel of an image is one unit.
  static constexpr std::size_t units = Stage::plan.after.rank > 1 ? Stage::plan.after.extents[0] : Stage::outputs,
                               outputs_per_unit = Stage::outputs / units;
  static constexpr bool is_activation = !std::is_same_v<Activation, Identity>,
                        is_elementwise = std::derived_from<typename Stage::Layer, Elementwise<typename Stage::Layer>>,
                        has_derivative = is_activation || is_elementwise;
  /// Whether half of its outputs may well be 0.
  static constexpr bool is_rectifier = requires { Activation::negative_slope; } || requires {
    requires is_elementwise;
    Stage::Layer::negative_slope;
  };

  /// dy/dx of an activation follows from y, of an elementwise layer from x.
  [[nodiscard]] static constexpr T derivative([[maybe_unused]] T x, [[maybe_unused]] T y) noexcept {
    if constexpr (is_activation) return Activation::gradient(y, T{1});
    else return Stage::Layer::derivative(x);
  }
};

/// How many units each layer has that a tape shows; 0 for others.
template <class Net>
[[nodiscard]] constexpr std::array<std::size_t, Net::layer_count> seen_units() noexcept {
  std::array<std::size_t, Net::layer_count> units{};
  for_each_index<Net::stage_count>([&](auto s) {
    using Seen = SeenStage<Net, s>;
    if constexpr (Seen::is_a_layer) units[Seen::layer] = Seen::units;
  });
  return units;
}

/// Where the units of each layer begin when all stand in a row; behind the last layer, how many there are.
template <class Net>
[[nodiscard]] constexpr std::array<std::size_t, Net::layer_count + 1> first_units() noexcept {
  constexpr auto units = seen_units<Net>();
  std::array<std::size_t, Net::layer_count + 1> first{};
  for (std::size_t i = 0; i < Net::layer_count; ++i) first[i + 1] = first[i] + units[i];
  return first;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
