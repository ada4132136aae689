// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/optimizer_state.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/net/receivers.hpp>
#include <ctnn/optimizers/rule.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/statistic.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Receiver of a layer's gradients that updates its parameters, for backward_samples.
template <std::size_t I, class Net, class Optimizer, class Rule>
[[nodiscard]] constexpr auto update_layer(Net& net, OptimizerState<Net, Optimizer>& state, const Rule& rule,
                                          bool& finite) noexcept {
  using Parameters = std::remove_reference_t<decltype(part<I>(net))>;
  return [&]<std::size_t... S>(std::index_sequence<S...>) {
    return UpdateParameters<ChoosesByParameter<Rule> ? I : 0, Parameters, Rule, Optimizer::slots>{
        part<I>(net), {&part<I>(state.template slot<S>())...}, rule, finite};
  }(std::make_index_sequence<Optimizer::slots>{});
}

namespace detail {

template <ParameterId Id, class Tensor, class Rule, class... Slots>
constexpr void update_one(Tensor& weights, const Tensor& gradient, const Rule& rule, bool& finite, Slots&... slots) noexcept {
  using View = decltype(view(weights));
  using T = std::remove_reference_t<decltype(weights.values[0])>;
  if constexpr (is_statistic<Tensor>) {  // whatever the optimizer: moved by what backward has accumulated
    for (std::size_t i = 0; i < Tensor::element_count; ++i)
      if (const T moved = weights.values[i] + gradient.values[i]; is_finite(moved)) weights.values[i] = moved;
      else finite = false;
  } else {
    const UpdateTensor<View, std::remove_cvref_t<decltype(rule_for<Id>(rule))>, sizeof...(Slots)> update_block{
        view(weights), {view(slots)...}, rule_for<Id>(rule), finite};
    kernels::for_each_block<T, View::rows, View::columns>(
        [&](auto at) { kernels::deliver(update_block, at, at.load(view(gradient))); });
  }
}

}  // namespace detail

/// One step of an optimizer with gradients that backward or loss_and_gradients delivered. A weight that would become infinite or NaN
/// stays as it was; returns whether every new one is finite.
template <class Net, class Optimizer>
constexpr bool update(Net& net, const typename Net::Gradients& gradients, const Optimizer& optimizer,
                      OptimizerState<Net, Optimizer>& state) noexcept {
  using T = typename Net::ScalarType;
  const auto rule = rule_of<T>(optimizer, ++state.steps, state.memory);
  bool finite = true;
  [&]<std::size_t... S>(std::index_sequence<S...>) {
    for_each_tensor<Net>(
        [&](auto layer, const char*, auto& weights, const auto& gradient, auto&... slots) {
          constexpr ParameterId id{.layer = layer, .rank = std::remove_reference_t<decltype(weights)>::rank};
          detail::update_one<id>(weights, gradient, rule, finite, slots...);
        },
        net, gradients, state.template slot<S>()...);
  }(std::make_index_sequence<Optimizer::slots>{});
  return finite;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
