// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/net/detail/branch.hpp>
#include <ctnn/net/sequential.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

template <Shape Input, class... Layers>
struct ResidualOf;

/// y = x + F(x), F being its layers one after another (He et al., "Deep residual learning for image recognition", 2015). The gradient
/// reaches x unchanged as well, whatever F does to it: nets of a hundred layers learn. net.layer<2>().layer<0>().weights are F's.
///
/// Shapes   x, y: any that F keeps
/// Backward dL/dx = g + F'(x)^T g,  where g = dL/dy
/// Errors   shapes_differ: F makes another shape than it is fed. For that there is Sum<Sequential<...>, Dense<8>>
template <class... Layers>
struct Residual {
  static constexpr bool is_valid = sizeof...(Layers) != 0;
  static constexpr Shape input_shape = detail::announced_by<Layers...>;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept { return detail::fault_if_not_kept<Layers...>(input); }
  template <Shape Input>
  using with_input = ResidualOf<Input, Layers...>;
};

/// Residual after a shape.
template <Shape Input, class... Layers>
struct ResidualOf {
  using Declared = Residual<Layers...>;
  using Function = SequentialOf<Input, Layers...>;
  using Branch = detail::Branch<Input, Function>;
  static constexpr Shape input_shape = Input;
  [[nodiscard]] static constexpr Shape output_shape(Shape) noexcept { return Input; }

  static constexpr bool is_made_of_layers = true, uses_batch = Function::uses_batch, is_random = Function::is_random;
  static constexpr std::size_t multiply_adds = Function::multiply_adds;

  template <Scalar T>
  static constexpr detail::Count count = Function::template count<T>;
  template <Scalar T>
    requires(count<T>.numbers != 0)
  using Parameters = typename Function::template Parameters<T>;

  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    Function::each_tensor(visit, structs...);
  }
  template <class Store, class Weights>
  static constexpr void initialize(Store& parameters, Random& random, const Weights& initializer) noexcept {
    Function::initialize(parameters, random, initializer);
  }

  template <Scalar T, std::size_t Batch>
  using Tape = typename Branch::template Tape<T, Batch>;
  template <Scalar T, std::size_t Rows>
  static constexpr std::size_t inference_workspace = Branch::template inference_workspace<T, Rows>;
  template <Scalar T, std::size_t Batch>
  static constexpr std::size_t training_workspace = Branch::template training_workspace<T, Batch>;

  template <class Store, class X, class Y, class Finish, class Memory>
  static constexpr void forward(const Store& parameters, X x, Y y, Finish finish, Memory memory) noexcept {
    Branch::forward(parameters, x, y, detail::AddThen<X, Finish>{x, finish}, memory);
  }
  template <class Store, class X, class GradY, class GradX, class BeforeX, class Gradients, class Memory>
  static constexpr void backward(const Store& parameters, X x, GradY grad_y, GradX grad_x, BeforeX through, Gradients gradients,
                                 Memory memory) noexcept {
    Branch::backward(parameters, x, grad_y, grad_x, detail::AddThen<GradY, BeforeX>{grad_y, through}, gradients, memory);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
