// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/kernels/block.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/layers/init.hpp>
#include <ctnn/layers/input_shape.hpp>
#include <ctnn/layers/with_input.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/concat.hpp>
#include <ctnn/net/detail/layer_traits.hpp>
#include <ctnn/net/detail/topology.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/net/repeat.hpp>
#include <ctnn/net/residual.hpp>
#include <ctnn/net/sequential.hpp>
#include <ctnn/net/sum.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// Channels of a layer whose weights and bias can take in a factor for each.
template <class Layer>
inline constexpr std::size_t scalable_channels = 0;
template <class Layer>
  requires requires { requires Layer::can_be_scaled; }
inline constexpr std::size_t scalable_channels<Layer> =
    decltype(view(std::declval<typename Layer::template Parameters<float>&>().bias))::columns;

/// Channels of a layer that multiplies each and adds to it: of a BatchNorm, when the net is not trained.
template <class Layer>
inline constexpr std::size_t scaling_channels = 0;
template <class Layer>
  requires requires(const typename Layer::template Parameters<float>& p) { Layer::scale_and_shift(p, Element{}); }
inline constexpr std::size_t scaling_channels<Layer> = Layer::channels;

template <class Layer>
inline constexpr bool only_in_training = false;
template <class Layer>
  requires requires { Layer::only_in_training; }
inline constexpr bool only_in_training<Layer> = Layer::only_in_training;

/// What becomes of each layer.
template <class Topology>
struct FoldPlan {
  static constexpr std::size_t layers = Topology::layer_count;
  std::size_t place[layers + 1]{};  ///< among those that stay; nowhere when it goes
  std::size_t into[layers + 1]{};   ///< the place of the layer that takes it in, or nowhere
  std::size_t kept[layers + 1]{}, count = 0;

  constexpr FoldPlan() noexcept {
    std::size_t open = 0;  // channels of the last that stays
    for_each_index<layers>([&](auto i) {
      using Layer = typename Topology::template Layer<i>;
      place[i] = into[i] = wrong::nowhere;
      if (only_in_training<Layer>) return;
      if (open != 0 && scaling_channels<Layer> == open) {
        into[i] = count - 1;
      } else {
        place[i] = count;
        kept[count++] = i;
        open = scalable_channels<Layer>;
      }
    });
  }
};
template <class Topology>
inline constexpr FoldPlan<Topology> fold_plan{};

// The types. What is not made of layers stays as it is.

template <class Declared, Shape Input>
struct folded {
  using type = Declared;
};
template <class Declared, Shape Input>
using FoldedBranch =
    std::conditional_t<only_in_training<with_input_t<Declared, Input>>, Identity, typename folded<Declared, Input>::type>;

/// Made<...> of the layers that stay.
template <class Topology, template <class...> class Made, class... Before>
struct folded_list {
  template <std::size_t I>
  using At = typename folded<typename Topology::template DeclaredLayer<I>, Topology::plan.before[I]>::type;
  template <std::size_t... K>
  static auto make(std::index_sequence<K...>) {
    if constexpr (sizeof...(K) == 0) return std::type_identity<Made<Before..., Identity>>{};
    else return std::type_identity<Made<Before..., At<fold_plan<Topology>.kept[K]>...>>{};
  }
  using type = typename decltype(make(std::make_index_sequence<fold_plan<Topology>.count>{}))::type;
};
template <class Of, auto Weights, Shape Input>
struct folded<Init<Of, Weights>, Input> {
  using type = Init<typename folded<Of, Input>::type, Weights>;
};
template <class... Layers, Shape Input>
struct folded<Sequential<Layers...>, Input> : folded_list<Topology<Input, Layers...>, Sequential> {};
template <class... Layers, Shape Input>
struct folded<Residual<Layers...>, Input> : folded_list<Topology<Input, Layers...>, Residual> {};
template <std::size_t Count, class... Layers, Shape Input>
struct folded<Repeat<Count, Layers...>, Input> {
  template <class... Blocks>
  using Made = Repeat<Count, Blocks...>;
  using type = typename folded_list<Topology<Input, Layers...>, Made>::type;
};
template <class... Layers, Shape Input>
struct folded<Sum<Layers...>, Input> {
  using type = Sum<FoldedBranch<Layers, Input>...>;
};
template <class... Layers, Shape Input>
struct folded<Concat<Layers...>, Input> {
  using type = Concat<FoldedBranch<Layers, Input>...>;
};

template <class Net>
struct folded_net;
template <class T, class... Layers>
struct folded_net<BasicNet<T, Layers...>> {
  template <class... Kept>
  using Made = BasicNet<T, Kept...>;
  using type = typename folded_list<typename BasicNet<T, Layers...>::Topology, Made>::type;
};
template <class T, std::size_t... Extents, class... Layers>
struct folded_net<BasicNet<T, InputShape<Extents...>, Layers...>> {
  template <class... Kept>
  using Made = BasicNet<T, Kept...>;
  using type =
      typename folded_list<typename BasicNet<T, InputShape<Extents...>, Layers...>::Topology, Made, InputShape<Extents...>>::type;
};

// The numbers.

/// W' = W s,  b' = b s + t,  by channel.
template <class Scaling, class From, class To>
constexpr void fold_into(const From& scaling, To& parameters) noexcept {
  const auto weights = view(parameters.weights);
  for (std::size_t channel = 0; channel < weights.columns; ++channel) {
    const auto [scale, shift] = Scaling::scale_and_shift(scaling, Element{0, channel});
    for (std::size_t row = 0; row < weights.rows; ++row) weights(row, channel) *= scale;
    parameters.bias[channel] = parameters.bias[channel] * scale + shift;
  }
}

template <class From, class To, class FromStore, class ToStore>
constexpr void fold_layers(const FromStore& from, ToStore& to) noexcept;

/// From one layer to what it has become.
template <class From, class To, class FromParameters, class ToParameters>
constexpr void fold_layer(const FromParameters& from, ToParameters& to) noexcept {
  if constexpr (std::is_same_v<From, To>) to = from;
  else if constexpr (requires { typename From::Topology; }) fold_layers<typename From::Topology, typename To::Topology>(from, to);
  else if constexpr (requires { typename From::Function; }) fold_layer<typename From::Function, typename To::Function>(from, to);
  else if constexpr (requires { from.blocks; })
    for (std::size_t i = 0; const auto& block : from.blocks)
      fold_layer<typename From::Block, typename To::Block>(block, to.blocks[i++]);
  else
    for_each_index<From::branch_count>([&](auto b) {
      using FromBranch = typename From::template Branch<b>::Layer;
      if constexpr (has_parameters<FromBranch>)
        fold_layer<FromBranch, typename To::template Branch<b>::Layer>(part<b>(from), part<b>(to));
    });
}

template <class From, class To, class FromStore, class ToStore>
constexpr void fold_layers(const FromStore& from, ToStore& to) noexcept {
  constexpr auto& plan = fold_plan<From>;
  for_each_index<From::layer_count>([&](auto i) {
    using Layer = typename From::template Layer<i>;
    if constexpr (has_parameters<Layer>) {
      if constexpr (plan.into[i] != wrong::nowhere) fold_into<Layer>(part<i>(from), part<plan.into[i]>(to));
      else if constexpr (plan.place[i] != wrong::nowhere)
        fold_layer<Layer, typename To::template Layer<plan.place[i]>>(part<i>(from), part<plan.place[i]>(to));
    }
  });
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
