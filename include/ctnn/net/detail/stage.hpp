// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/initializers/glorot_uniform.hpp>
#include <ctnn/initializers/he_uniform.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/detail/layer_traits.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// The layer of a stage that is only an activation.
struct PassThrough {
  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(NoParameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish) noexcept {
    kernels::for_each_block<T, Batch, Size>([&](auto at) { at.store(y, finish(at, at.load(x))); });
  }
  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(NoParameters, X, MatrixView<const T, Batch, Size, Stride> grad_y, GradX grad_x, Through through,
                                 Gradients) noexcept {
    if constexpr (Needed<GradX>)
      kernels::for_each_block<T, Batch, Size>([&](auto at) { at.store(grad_x, through(at, at.load(grad_y))); });
  }
};

/// The activation after a layer. (Named, not lambdas: stages of the same layer and activation share their code.)
template <class Activation>
struct Finish {
  static constexpr bool sees_only_values = true, is_identity = std::is_same_v<Activation, Identity>;
  template <class At, Number V>
  [[gnu::always_inline]] constexpr V operator()(At, V value) const noexcept {
    if constexpr (Scalar<V> || takes_lanes<Activation>) return Activation::value(value);
    else return kernels::each_lane([](auto x) { return Activation::value(x); }, value);
  }
};

/// The activation, and then what comes after it.
template <class Activation, class Next>
struct FinishBoth {
  Next next;
  template <class At, Number V>
  [[gnu::always_inline]] constexpr V operator()(At at, V value) const noexcept {
    return next(at, Finish<Activation>{}(at, value));
  }
};
template <class Activation, class Next>
[[nodiscard]] constexpr auto finish_both(Next next) noexcept {
  if constexpr (std::is_same_v<Activation, Identity>) return next;
  else if constexpr (std::is_same_v<Next, Finish<Identity>>) return Finish<Activation>{};
  else return FinishBoth<Activation, Next>{next};
}

/// Back through the activation that made y.
template <class Activation, class View>
struct Through {
  View y;
  template <class At, Number V>
  [[gnu::always_inline]] constexpr V operator()(At at, V grad) const noexcept {
    if constexpr (Scalar<V> || takes_lanes<Activation>) return Activation::gradient(V(at.load(y)), grad);
    else
      return kernels::each_lane([](auto value, auto grad_value) { return Activation::gradient(value, grad_value); },
                                V(at.load(y)), grad);
  }
};

/// The initializer that suits what comes after the weights.
template <class Follower>
[[nodiscard]] constexpr auto initializer_before() noexcept {
  if constexpr (requires { Follower::negative_slope; }) return HeUniform{Follower::negative_slope};
  else return GlorotUniform{};
}

/// An initializer that leaves the choice to each layer, by what comes after it; Last comes after all of them.
template <class Last>
struct ByFollower {};

template <class Layer, class Follower>
[[nodiscard]] constexpr auto choose_initializer() noexcept {
  if constexpr (requires { Layer::is_made_of_layers; }) return ByFollower<Follower>{};
  else return initializer_before<Follower>();
}
/// For a layer of a sequence: what is given, or by its follower; after the last layer of the sequence comes Last.
template <class Layer, class Follower, bool IsLast, class Given>
[[nodiscard]] constexpr auto initializer_for(const Given& given) noexcept {
  return given;
}
template <class Layer, class Follower, bool IsLast, class Last>
[[nodiscard]] constexpr auto initializer_for(const ByFollower<Last>&) noexcept {
  return choose_initializer<Layer, std::conditional_t<IsLast && std::is_same_v<Follower, Identity>, Last, Follower>>();
}

/// One stage of a topology: its layer, its activation, its sizes.
template <class Topology, std::size_t S>
struct Stage {
  static constexpr auto plan = Topology::plan.stage[S];
  static constexpr std::size_t layer_index = plan.layer, inputs = plan.before.size(), outputs = plan.after.size();

  static constexpr auto find_layer() {
    if constexpr (plan.layer == wrong::nowhere) return std::type_identity<PassThrough>{};
    else return std::type_identity<typename Topology::template Layer<plan.layer>>{};
  }
  static constexpr auto find_activation() {
    if constexpr (plan.activation == wrong::nowhere) return std::type_identity<Identity>{};
    else return std::type_identity<typename Topology::template Layer<plan.activation>>{};
  }
  static constexpr auto find_follower() {  // the activation, or a layer that is one in all but its derivative, as GELU is
    if constexpr (plan.activation != wrong::nowhere) return find_activation();
    else if constexpr (plan.layer + 1 < Topology::layer_count)
      return std::type_identity<typename Topology::template Layer<plan.layer + 1>>{};
    else return std::type_identity<Identity>{};
  }
  using Layer = typename decltype(find_layer())::type;
  using Activation = typename decltype(find_activation())::type;

  /// What the outputs have gone through last: the activation, or one within a layer that is made up of others.
  using LastActivation =
      std::conditional_t<plan.activation == wrong::nowhere, typename last_activation_of<Layer>::type, Activation>;

  static constexpr bool has_parameters = detail::has_parameters<Layer>;

  /// This stage's part of something shaped like the net's parameters.
  template <class Store>
  [[nodiscard]] static constexpr decltype(auto) part_of(Store& store) noexcept {
    if constexpr (has_parameters) return part<plan.layer>(store);
    else return NoParameters{};
  }
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
