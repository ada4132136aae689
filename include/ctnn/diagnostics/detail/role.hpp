// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include <ctnn/layers/identity.hpp>
#include <ctnn/layers/relu.hpp>
#include <ctnn/layers/sigmoid.hpp>
#include <ctnn/layers/softmax.hpp>
#include <ctnn/losses/binary_cross_entropy_with_logits.hpp>
#include <ctnn/losses/softmax_cross_entropy.hpp>
#include <ctnn/losses/weighted_softmax_cross_entropy.hpp>
#include <ctnn/net/net.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// What a layer is to a linter.
enum class Role { Nothing, Linear, Sigmoid, ReLU, Softmax, Other };

template <class Layer>
inline constexpr bool is_linear = false;
template <class Layer>
  requires requires { Layer::is_linear; }
inline constexpr bool is_linear<Layer> = Layer::is_linear;

/// Linear layers with parameters; those without, which only move numbers about, leave everything as linear as it was.
template <class Layer>
inline constexpr Role role_of = is_linear<Layer> ? Role::Nothing : Role::Other;
template <class Layer>
  requires is_linear<Layer> && requires { typename Layer::template Parameters<float>; }
inline constexpr Role role_of<Layer> = Role::Linear;
template <>
inline constexpr Role role_of<Identity> = Role::Nothing;
template <>
inline constexpr Role role_of<Sigmoid> = Role::Sigmoid;
template <>
inline constexpr Role role_of<ReLU> = Role::ReLU;
template <>
inline constexpr Role role_of<Softmax> = Role::Softmax;

/// What a loss does to the outputs first.
template <class Loss>
inline constexpr Role role_of_loss = Role::Other;
template <>
inline constexpr Role role_of_loss<SoftmaxCrossEntropy> = Role::Softmax;
template <std::size_t Classes>
inline constexpr Role role_of_loss<WeightedSoftmaxCrossEntropy<Classes>> = Role::Softmax;
template <>
inline constexpr Role role_of_loss<BinaryCrossEntropyWithLogits> = Role::Sigmoid;

template <class Net>
[[nodiscard]] constexpr std::array<Role, Net::layer_count> roles_of() noexcept {
  return [&]<std::size_t... I>(std::index_sequence<I...>) -> std::array<Role, Net::layer_count> {
    return {role_of<typename Net::Topology::template Layer<I>>...};
  }(std::make_index_sequence<Net::layer_count>{});
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
