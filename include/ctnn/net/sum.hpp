// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/net/detail/branches.hpp>
#include <ctnn/net/detail/memory.hpp>
#include <ctnn/net/detail/stage.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

template <Shape Input, class... Layers>
struct SumOf;

/// y = A(x) + B(x) + ...: layers side by side, whose outputs are added up. Where Residual wants one shape throughout, Sum<Sequential<...>,
/// Dense<8>> brings x to the other one. Parameters: net.layer<1>().layer<0>() are A's.
///
/// Shapes   x: any that all accept;  y: what all make
/// Backward dL/dx = A'(x)^T g + B'(x)^T g + ...,  where g = dL/dy
/// Errors   shapes_differ: they make different shapes;  no layers
template <class... Layers>
struct Sum {
  static constexpr bool is_valid = sizeof...(Layers) != 0;
  static constexpr Shape input_shape = detail::announced_by<Layers...>;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return detail::branch_shapes<Layers...>(input)[0]; }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept {
    if (const Fault fault = detail::branch_fault<Layers...>(input)) return fault;
    const auto shapes = detail::branch_shapes<Layers...>(input);
    for (std::size_t i = 1; i < sizeof...(Layers); ++i)
      if (const Fault fault = Fault::between(shapes[0], shapes[i])) return fault;
    return {};
  }
  template <Shape Input>
  using with_input = SumOf<Input, Layers...>;
};

/// Sum after a shape.
template <Shape Input, class... Layers>
struct SumOf : detail::Branches<Input, Layers...> {
  using Declared = Sum<Layers...>;
  using Branches = detail::Branches<Input, Layers...>;
  static constexpr std::size_t last = sizeof...(Layers) - 1;
  [[nodiscard]] static constexpr Shape output_shape(Shape) noexcept { return Declared::output_shape(Input); }
  static constexpr std::size_t outputs = Declared::output_shape(Input).size();

  /// Of sums so far: two buffers that take turns, where there are so many.
  template <class T, std::size_t Rows>
  static constexpr std::size_t output_buffer = kernels::whole_cache_lines<T>(Rows * outputs);
  template <class T, std::size_t Rows>
  static constexpr std::size_t output_buffers = (last < 2 ? last : 2) * output_buffer<T, Rows>;
  template <Scalar T, std::size_t Rows>
  static constexpr std::size_t inference_workspace =
      output_buffers<T, Rows> + Branches::template branches_inference_workspace<T, Rows>;
  template <Scalar T, std::size_t Batch>
  static constexpr std::size_t training_workspace = [] {
    constexpr std::size_t forward = output_buffers<T, Batch>, backward = Branches::template input_buffers<T, Batch>;
    return (forward > backward ? forward : backward) + Branches::template branches_training_workspace<T, Batch>;
  }();

  template <class Store, class X, Scalar T, std::size_t Rows, std::size_t Stride, class Finish, class Memory>
  static constexpr void forward(const Store& parameters, X x, MatrixView<T, Rows, outputs, Stride> y, Finish finish,
                                Memory memory) noexcept {
    using View = MatrixView<T, Rows, outputs>;
    const auto sums = [&](std::size_t b) { return View{memory.workspace + b % 2 * output_buffer<T, Rows>}; };
    constexpr detail::Finish<Identity> as_it_is;
    for_each_index<sizeof...(Layers)>([&](auto b) {
      const auto go = [&](auto to, auto next) {
        Branches::template forward_branch<b>(parameters, x, to, next, memory, memory.workspace + output_buffers<T, Rows>);
      };
      if constexpr (last == 0) go(y, finish);
      else if constexpr (b == 0) go(sums(0), as_it_is);
      else if constexpr (b == last) go(y, detail::AddThen<View, Finish>{sums(b - 1), finish});
      else go(sums(b), detail::AddThen<View, detail::Finish<Identity>>{sums(b - 1), as_it_is});
    });
  }
  template <class Store, class X, class GradY, class GradX, class BeforeX, class Gradients, class Memory>
  static constexpr void backward(const Store& parameters, X x, GradY grad_y, GradX grad_x, BeforeX through, Gradients gradients,
                                 Memory memory) noexcept {
    Branches::backward_branches(
        parameters, x, [&](auto) { return grad_y; }, grad_x, through, gradients, memory, memory.workspace);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
