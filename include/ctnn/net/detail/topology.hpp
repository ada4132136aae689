// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <type_traits>
#include <utility>

#include <boost/hana/basic_tuple.hpp>
#include <boost/hana/type.hpp>

#include <ctnn/concepts.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/layers/input_shape.hpp>
#include <ctnn/layers/with_input.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/detail/plan.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/statistic.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

namespace hana = boost::hana;

/// Where a layer has no parameters. Each of another type: two objects of one type would need two addresses, and so room.
template <std::size_t I>
struct NothingAt {};

template <class Layer, class T, std::size_t I>
struct parameters_of {
  using type = NothingAt<I>;
};
template <class Layer, Scalar T, std::size_t I>
  requires requires { typename Layer::template Parameters<T>; }
struct parameters_of<Layer, T, I> {
  using type = typename Layer::template Parameters<T>;
};

/// Lets the sizes of a type's tensors be counted without making one.
template <class Parameters>
union Unmade {
  char none;
  Parameters parameters;
  constexpr Unmade() noexcept : none{} {}
};

/// How many numbers a layer, or a net, holds, and how many of them are trained.
struct Count {
  std::size_t numbers = 0, parameters = 0;
};
template <class Layer, class T>
[[nodiscard]] constexpr Count count_numbers() noexcept {
  Count count;
  using Parameters = typename parameters_of<Layer, T, 0>::type;
  if constexpr (requires { Layer::template count<T>; }) {
    count = Layer::template count<T>;
  } else if constexpr (requires(Parameters& parameters) { Layer::each_tensor([](auto&&...) {}, parameters); }) {
    Unmade<Parameters> unmade;
    Layer::each_tensor(
        [&](auto, auto& tensor) {
          using Tensor = std::remove_reference_t<decltype(tensor)>;
          count.numbers += Tensor::element_count;
          if (!is_statistic<Tensor>) count.parameters += Tensor::element_count;
        },
        unmade.parameters);
  }
  return count;
}

/// The layer to use after a shape; one that cannot be fed it has been reported, and is left out.
template <class Layer, Shape Input, bool Broken>
struct fed : with_input<Layer, Input> {};
template <class Layer, Shape Input>
struct fed<Layer, Input, true> {
  using type = Identity;
};

/// The sequence of layers: as a list of types, and as the table that make_plan computed.
template <Shape Input, class... Layers>
struct Topology {
  static constexpr std::size_t layer_count = sizeof...(Layers);
  static constexpr auto plan = make_plan<Layers...>(Input);
  static constexpr auto types = hana::make_basic_tuple(hana::type_c<Layers>...);

  template <std::size_t I>
  using DeclaredLayer = typename std::decay_t<decltype(hana::at_c<I>(types))>::type;
  /// Layer I, its input size fixed.
  template <std::size_t I>
  using Layer = typename fed<DeclaredLayer<I>, plan.before[I], plan.broken[I]>::type;

  template <class T, std::size_t... I>
  static ParameterStore<typename parameters_of<typename fed<Layers, plan.before[I], plan.broken[I]>::type, T, I>::type...>
      store_of(std::index_sequence<I...>);
  /// One Parameters struct for each layer.
  template <class T>
  using Store = decltype(store_of<T>(std::index_sequence_for<Layers...>{}));

  template <class T, std::size_t... I>
  static constexpr Count count_all(std::index_sequence<I...>) noexcept {
    Count sum;
    for (const Count one : {Count{}, count_numbers<typename fed<Layers, plan.before[I], plan.broken[I]>::type, T>()...}) {
      sum.numbers += one.numbers;
      sum.parameters += one.parameters;
    }
    return sum;
  }
  template <class T>
  static constexpr Count count = count_all<T>(std::index_sequence_for<Layers...>{});
};

/// The layer at an index, or void: for the name of an error.
template <class Topology, std::size_t Index>
constexpr auto find_layer() noexcept {
  if constexpr (Index < Topology::layer_count) return std::type_identity<typename Topology::template DeclaredLayer<Index>>{};
  else return std::type_identity<void>{};
}
template <class Topology, std::size_t Index>
using LayerAt = typename decltype(find_layer<Topology, Index>())::type;

/// Where a fault is, when it is of this kind.
template <Fault Found, Fault::Kind Kind, std::size_t... I>
wrong::layer<Found.path[I]...> path_of(std::index_sequence<I...>);
template <Fault Found, Fault::Kind Kind>
constexpr auto find_fault() noexcept {
  if constexpr (Found.kind == Kind)
    return std::type_identity<decltype(path_of<Found, Kind>(std::make_index_sequence<Found.depth>{}))>{};
  else return std::type_identity<wrong::layer<wrong::nowhere>>{};
}
template <Fault Found, Fault::Kind Kind>
using Where = typename decltype(find_fault<Found, Kind>())::type;
/// The layer of the net that it is in, or void.
template <class Topology, Fault Found, Fault::Kind Kind>
using Culprit = LayerAt<Topology, Found.kind == Kind ? Found.path[0] : wrong::nowhere>;

template <class... Layers>
inline constexpr std::size_t opening_shapes = 0;
template <class First, class... Rest>
inline constexpr std::size_t opening_shapes<First, Rest...> = is_input_shape<First> ? 1 : 0;

/// Takes off the InputShape that may open a net. Without layers, or with a shape of no rank, the net is refused: anything will do.
template <class... Layers>
struct topology_of {
  static constexpr std::size_t announced_rank = 1;
  using type = Topology<Shape{}, Layers...>;
};
template <>
struct topology_of<> {
  static constexpr std::size_t announced_rank = 1;
  using type = Topology<Shape{1}, Identity>;
};
template <std::size_t... Extents, class... Layers>
struct topology_of<InputShape<Extents...>, Layers...> {
  static constexpr std::size_t announced_rank = sizeof...(Extents);
  static constexpr Shape announced = [] {
    if constexpr (announced_rank >= 1 && announced_rank <= Shape::max_rank) return Shape{Extents...};
    else return Shape{1};
  }();
  using type = Topology<announced, Layers...>;
};
template <std::size_t... Extents>
struct topology_of<InputShape<Extents...>> : topology_of<> {};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
