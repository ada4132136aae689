// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
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
struct ConcatOf;

/// y = (A(x), B(x), ...): layers side by side, whose outputs follow each other along the first extent, the channels (Szegedy et al.,
/// "Going deeper with convolutions", 2014). Concat<Identity, Conv2D<8, 3, same>> adds 8 channels to those of x. Parameters:
/// net.layer<1>().layer<0>() are A's.
///
/// Shapes   x: any that all accept;  y: the first extents added up, the others as all have them
/// Backward dL/dx = A'(x)^T g_A + B'(x)^T g_B + ...,  where g_A is A's part of dL/dy
/// Errors   shapes_differ: extents after the first are not the same;  no layers
template <class... Layers>
struct Concat {
  static constexpr bool is_valid = sizeof...(Layers) != 0;
  static constexpr Shape input_shape = detail::announced_by<Layers...>;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept {
    const auto shapes = detail::branch_shapes<Layers...>(input);
    Shape sum = shapes[0];
    for (std::size_t i = 1; i < sizeof...(Layers); ++i) sum.extents[0] += shapes[i].extents[0];
    return sum;
  }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept {
    if (const Fault fault = detail::branch_fault<Layers...>(input)) return fault;
    const auto shapes = detail::branch_shapes<Layers...>(input);
    for (const Shape& shape : shapes) {
      if (shape.rank != shapes[0].rank) return {Fault::Kind::RankMismatch, {shapes[0].rank, shape.rank}};
      for (std::size_t axis = 1; axis < shape.rank; ++axis)
        if (shape.extents[axis] != shapes[0].extents[axis])
          return {Fault::Kind::ShapesDiffer, {shapes[0].extents[axis], shape.extents[axis]}};
    }
    return {};
  }
  template <Shape Input>
  using with_input = ConcatOf<Input, Layers...>;
};

/// Concat after a shape.
template <Shape Input, class... Layers>
struct ConcatOf : detail::Branches<Input, Layers...> {
  using Declared = Concat<Layers...>;
  using Branches = detail::Branches<Input, Layers...>;
  [[nodiscard]] static constexpr Shape output_shape(Shape) noexcept { return Declared::output_shape(Input); }
  static constexpr std::size_t outputs = Declared::output_shape(Input).size();

  template <std::size_t B>
  static constexpr std::size_t width = Branches::template Branch<B>::outputs;
  template <std::size_t B>
  static constexpr std::size_t offset = [] {
    std::size_t sum = 0;
    for_each_index<B>([&](auto before) { sum += width<before>; });
    return sum;
  }();
  /// One branch's part of y or grad_y, where a row is not followed by others.
  template <class T, std::size_t Rows>
  static constexpr std::size_t part_buffer =
      kernels::whole_cache_lines<T>(Rows * kernels::padded<T>(Branches::most([](auto b) { return width<b>; })));
  template <std::size_t B, class T, std::size_t Rows>
  using PartView = MatrixView<T, Rows, width<B>, kernels::padded<T>(width<B>)>;

  template <Scalar T, std::size_t Rows>
  static constexpr std::size_t inference_workspace =
      part_buffer<T, Rows> + Branches::template branches_inference_workspace<T, Rows>;
  template <Scalar T, std::size_t Batch>
  static constexpr std::size_t training_workspace = part_buffer<T, Batch> + Branches::template input_buffers<T, Batch> +
                                                    Branches::template branches_training_workspace<T, Batch>;

  template <class Store, class X, Scalar T, std::size_t Rows, std::size_t Stride, class Finish, class Memory>
  static constexpr void forward(const Store& parameters, X x, MatrixView<T, Rows, outputs, Stride> y, Finish finish,
                                Memory memory) noexcept {
    for_each_index<sizeof...(Layers)>([&](auto b) {
      const PartView<b, T, Rows> own{memory.workspace};
      Branches::template forward_branch<b>(parameters, x, own, detail::Finish<Identity>{}, memory,
                                           memory.workspace + part_buffer<T, Rows>);
      kernels::for_each_block<T, Rows, width<b>>([&](auto at) {
        const auto there = kernels::within(Element{at.row, offset<b>}, at);
        there.store(y, finish(there, at.load(own)));
      });
    });
  }
  template <class Store, class X, Scalar T, std::size_t Batch, std::size_t Stride, class GradX, class BeforeX, class Gradients,
            class Memory>
  static constexpr void backward(const Store& parameters, X x, MatrixView<const T, Batch, outputs, Stride> grad_y, GradX grad_x,
                                 BeforeX through, Gradients gradients, Memory memory) noexcept {
    const auto part_of = [&](auto b) {
      const PartView<b, T, Batch> own{memory.workspace};
      kernels::for_each_block<T, Batch, width<b>>(
          [&](auto at) { at.store(own, kernels::within(Element{at.row, offset<b>}, at).load(grad_y)); });
      return constant(own);
    };
    Branches::backward_branches(parameters, x, part_of, grad_x, through, gradients, memory,
                                memory.workspace + part_buffer<T, Batch>);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
