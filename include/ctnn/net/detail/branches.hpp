// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

#include <boost/hana/basic_tuple.hpp>
#include <boost/hana/type.hpp>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/net/detail/branch.hpp>
#include <ctnn/net/detail/indexed_name.hpp>
#include <ctnn/net/detail/layer_traits.hpp>
#include <ctnn/net/detail/memory.hpp>
#include <ctnn/net/detail/plan.hpp>
#include <ctnn/net/detail/stage.hpp>
#include <ctnn/net/detail/topology.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// What each of several layers makes of a shape, and the first fault of them.
template <class... Layers>
[[nodiscard]] constexpr std::array<Shape, sizeof...(Layers)> branch_shapes(Shape input) noexcept {
  return {make_plan<Layers>(input).output()...};
}
template <class... Layers>
[[nodiscard]] constexpr Fault branch_fault(Shape input) noexcept {
  Fault faults[] = {make_plan<Layers>(input).fault...};
  for (std::size_t i = 0; i < sizeof...(Layers); ++i)
    if (faults[i]) {
      faults[i].path[0] = i;
      return faults[i];
    }
  return {};
}

/// Layers side by side: each is fed the same x. What Sum and Concat have in common; they put the outputs together.
template <Shape Input, class... Declared>
struct Branches {
  static constexpr std::size_t branch_count = sizeof...(Declared), size = Input.size();
  static constexpr auto types =
      boost::hana::make_basic_tuple(boost::hana::type_c<detail::Branch<Input, typename branch_layer<Input, Declared>::type>>...);
  template <std::size_t B>
  using Branch = typename std::decay_t<decltype(boost::hana::at_c<B>(types))>::type;

  static constexpr Shape input_shape = Input;
  static constexpr bool is_made_of_layers = true,
                        uses_batch = (detail::uses_batch<typename branch_layer<Input, Declared>::type> || ...),
                        is_random = (detail::is_random<typename branch_layer<Input, Declared>::type> || ...);
  static constexpr std::size_t multiply_adds = (detail::multiply_adds<typename branch_layer<Input, Declared>::type> + ...);

  template <class T, std::size_t... B>
  static ParameterStore<typename parameters_of<typename branch_layer<Input, Declared>::type, T, B>::type...> store_of(
      std::index_sequence<B...>);
  template <Scalar T>
  static constexpr Count count{(count_numbers<typename branch_layer<Input, Declared>::type, T>().numbers + ...),
                               (count_numbers<typename branch_layer<Input, Declared>::type, T>().parameters + ...)};
  /// One struct for each branch: parameters.layer<1>().
  template <Scalar T>
    requires(count<T>.numbers != 0)
  using Parameters = decltype(store_of<T>(std::index_sequence_for<Declared...>{}));

  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    for_each_index<branch_count>([&](auto b) {
      using Layer = typename Branch<b>::Layer;
      if constexpr (has_parameters<Layer>)
        Layer::each_tensor([&](const char* name, auto&... tensors) { visit(IndexedName{b, name}.text, tensors...); },
                           part<b>(structs)...);
    });
  }
  template <class Store, class Weights>
  static constexpr void initialize(Store& parameters, Random& random, const Weights& initializer) noexcept {
    for_each_index<branch_count>([&](auto b) {
      using Layer = typename Branch<b>::Layer;
      if constexpr (has_parameters<Layer>)
        Layer::initialize(part<b>(parameters), random, initializer_for<Layer, Identity, true>(initializer));
    });
  }

  template <Scalar T, std::size_t Batch>
  struct Tape {
    boost::hana::basic_tuple<
        typename detail::Branch<Input, typename branch_layer<Input, Declared>::type>::template Tape<T, Batch>...>
        branches{};
  };

  /// A number for each branch, and the largest of them.
  template <class NumberOf>
  [[nodiscard]] static constexpr std::size_t most(NumberOf number_of) noexcept {
    std::size_t most = 0;
    for_each_index<branch_count>([&](auto b) {
      if (const std::size_t number = number_of(b); number > most) most = number;
    });
    return most;
  }
  template <class T, std::size_t Rows>
  static constexpr std::size_t branches_inference_workspace =
      most([](auto b) { return Branch<b>::template inference_workspace<T, Rows>; });
  template <class T, std::size_t Batch>
  static constexpr std::size_t branches_training_workspace =
      most([](auto b) { return Branch<b>::template training_workspace<T, Batch>; });
  /// Of the gradients of x that branches add up: two buffers that take turns, where there are so many.
  template <class T, std::size_t Batch>
  static constexpr std::size_t input_buffer = kernels::whole_cache_lines<T>(Batch * kernels::padded<T>(size));
  template <class T, std::size_t Batch>
  static constexpr std::size_t input_buffers = (branch_count > 2 ? 2 : branch_count - 1) * input_buffer<T, Batch>;

  template <std::size_t B, class Store, class X, class Y, class Finish, Scalar T>
  static constexpr void forward_branch(const Store& parameters, X x, Y y, Finish finish, Inference<T> memory,
                                       T* workspace) noexcept {
    memory.workspace = workspace;
    Branch<B>::forward(parameters_of_branch<B>(parameters), x, y, finish, memory);
  }
  template <std::size_t B, class Store, class X, class Y, class Finish, Scalar T, class OwnTape>
  static constexpr void forward_branch(const Store& parameters, X x, Y y, Finish finish, Training<T, OwnTape> memory,
                                       T* workspace) noexcept {
    Branch<B>::forward(parameters_of_branch<B>(parameters), x, y, finish, memory_of_branch<B>(memory, workspace));
  }

  /// Goes back through each branch; what comes together at x is added up. gradient_of(b) is dL/d(outputs of b).
  template <class Store, class X, class GradientOf, class GradX, class BeforeX, class Gradients, Scalar T, class OwnTape>
  static constexpr void backward_branches(const Store& parameters, X x, GradientOf gradient_of, GradX grad_x, BeforeX through,
                                          Gradients gradients, Training<T, OwnTape> memory, T* workspace) noexcept {
    constexpr std::size_t batch = X::rows, last = branch_count - 1;
    using View = MatrixView<T, batch, size, kernels::padded<T>(size)>;
    const auto sums = [&](std::size_t b) { return View{workspace + b % 2 * input_buffer<T, batch>}; };
    for_each_index<branch_count>([&](auto b) {
      const auto go_back = [&](auto to, auto next) {
        Branch<b>::backward(parameters_of_branch<b>(parameters), x, gradient_of(b), to, next, gradients.of(PartAt<b>{}),
                            memory_of_branch<b>(memory, workspace + input_buffers<T, batch>));
      };
      if constexpr (!Needed<GradX> || branch_count == 1) go_back(grad_x, through);
      else if constexpr (b == 0) go_back(sums(0), Finish<Identity>{});
      else if constexpr (b == last) go_back(grad_x, AddThen<View, BeforeX>{sums(b - 1), through});
      else go_back(sums(b), AddThen<View, Finish<Identity>>{sums(b - 1), {}});
    });
  }

 private:
  template <std::size_t B>
  struct PartAt {
    template <class Store>
    constexpr auto& operator()(Store& store) const noexcept {
      return part<B>(store);
    }
  };
  template <std::size_t B, class Store>
  static constexpr decltype(auto) parameters_of_branch(const Store& parameters) noexcept {
    if constexpr (detail::has_parameters<typename Branch<B>::Layer>) return part<B>(parameters);
    else return NoParameters{};
  }
  template <std::size_t B, Scalar T, class OwnTape>
  static constexpr auto memory_of_branch(Training<T, OwnTape> memory, T* workspace) noexcept {
    auto& tape = boost::hana::at_c<B>(memory.tape.branches);
    return Training<T, std::remove_reference_t<decltype(tape)>>{workspace, memory.count,
                                                                memory.seed + (B + 1) * 0x8cb92ba72f3d8dd7, tape};
  }
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
