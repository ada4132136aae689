// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/net/detail/indexed_name.hpp>
#include <ctnn/net/detail/memory.hpp>
#include <ctnn/net/detail/stage.hpp>
#include <ctnn/net/sequential.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

template <Shape Input, std::size_t Count, class... Layers>
struct RepeatOf;

/// The same block of layers Count times, each with parameters of its own: Repeat<40, Residual<Dense<32>, Tanh>>. It is compiled once:
/// depth costs no compile time and no code. Parameters: net.layer<1>().blocks[7].layer<0>().weights.
///
/// Shapes   x, y: any that the block keeps
/// Errors   shapes_differ: the block makes another shape than it is fed;  Count of 0
template <std::size_t Count, class... Layers>
struct Repeat {
  static constexpr bool is_valid = Count != 0 && sizeof...(Layers) != 0;
  static constexpr Shape input_shape = detail::announced_by<Layers...>;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept { return detail::fault_if_not_kept<Layers...>(input); }
  [[nodiscard]] static constexpr bool ends_in_activation(Shape input) noexcept {
    return detail::make_plan<Layers...>(input).ends_in_activation();
  }
  template <Shape Input>
  using with_input = RepeatOf<Input, Count, Layers...>;
};

/// Repeat after a shape.
template <Shape Input, std::size_t Count, class... Layers>
struct RepeatOf {
  using Declared = Repeat<Count, Layers...>;
  using Block = SequentialOf<Input, Layers...>;
  static constexpr Shape input_shape = Input;
  [[nodiscard]] static constexpr Shape output_shape(Shape) noexcept { return Input; }

  static constexpr bool is_made_of_layers = true, uses_batch = Block::uses_batch, is_random = Block::is_random;
  static constexpr std::size_t multiply_adds = Count * Block::multiply_adds, size = Input.size();
  using LastActivation = typename Block::LastActivation;

  template <Scalar T>
  static constexpr detail::Count count{Count * Block::template count<T>.numbers, Count* Block::template count<T>.parameters};
  template <Scalar T>
  struct Blocks {
    typename Block::template Parameters<T> blocks[Count];
  };
  template <Scalar T>
    requires(count<T>.numbers != 0)
  using Parameters = Blocks<T>;

  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    for (std::size_t i = 0; i < Count; ++i)
      Block::each_tensor([&](const char* name, auto&... tensors) { visit(detail::IndexedName{i, name}.text, tensors...); },
                         structs.blocks[i]...);
  }
  template <class Store, class Weights>
  static constexpr void initialize(Store& parameters, Random& random, const Weights& initializer) noexcept {
    for (auto& block : parameters.blocks) Block::initialize(block, random, initializer);
  }

  struct Nothing {};
  template <Scalar T, std::size_t Batch>
  using BlocksTape = typename Block::template Tape<T, Batch>;
  template <class T, std::size_t Rows>
  using View = MatrixView<T, Rows, size, kernels::padded<std::remove_const_t<T>>(size)>;
  /// What each block but the last makes, and what blocks keep.
  template <Scalar T, std::size_t Batch>
  struct Tape {
    using Outputs = Matrix<T, Batch, kernels::padded<T>(size)>[Count == 1 ? 1 : Count - 1];
    using OfBlocks = BlocksTape<T, Batch>[Count];
    [[no_unique_address]] std::conditional_t<Count == 1, Nothing, Outputs> outputs{};
    [[no_unique_address]] std::conditional_t<std::is_empty_v<BlocksTape<T, Batch>>, BlocksTape<T, Batch>, OfBlocks> of_blocks{};
  };

  template <class T, std::size_t Rows>
  static constexpr std::size_t buffer = kernels::whole_cache_lines<T>(Rows * size);
  template <class T, std::size_t Batch>
  static constexpr std::size_t padded_buffer = kernels::whole_cache_lines<T>(Batch * kernels::padded<T>(size));
  template <Scalar T, std::size_t Rows>
  static constexpr std::size_t inference_workspace = 2 * buffer<T, Rows> + Block::template inference_workspace<T, Rows>;
  template <Scalar T, std::size_t Batch>
  static constexpr std::size_t training_workspace = 2 * padded_buffer<T, Batch> + Block::template training_workspace<T, Batch>;

  template <class Store, class X, Scalar T, std::size_t Rows, std::size_t Stride, class Finish>
  static constexpr void forward(const Store& parameters, X x, MatrixView<T, Rows, size, Stride> y, Finish finish,
                                Inference<T> memory) noexcept {
    const Inference<T> of_block{memory.workspace + 2 * buffer<T, Rows>};
    const auto outputs_of = [&](std::size_t i) { return MatrixView<T, Rows, size>{memory.workspace + i % 2 * buffer<T, Rows>}; };
    each_in_turn(x, y, finish, outputs_of, [&](std::size_t i, auto from, auto to, auto finish_block) {
      Block::forward(BlockAt{i}(parameters), from, to, finish_block, of_block);
    });
  }
  template <class Store, class X, Scalar T, std::size_t Batch, std::size_t Stride, class Finish>
  static constexpr void forward(const Store& parameters, X x, MatrixView<T, Batch, size, Stride> y, Finish finish,
                                Training<T, Tape<T, Batch>> memory) noexcept {
    const auto outputs_of = [&](auto i) { return View<T, Batch>{memory.tape.outputs[i].values.data()}; };
    each_in_turn(x, y, finish, outputs_of, [&](std::size_t i, auto from, auto to, auto finish_block) {
      Block::forward(BlockAt{i}(parameters), from, to, finish_block, of_block<Batch>(memory, i));
    });
  }

  template <class Store, class X, Scalar T, std::size_t Batch, std::size_t Stride, class GradX, class BeforeX, class Gradients>
  static constexpr void backward(const Store& parameters, X x, MatrixView<const T, Batch, size, Stride> grad_y, GradX grad_x,
                                 BeforeX through, Gradients gradients, Training<T, Tape<T, Batch>> memory) noexcept {
    const auto go_back = [&](std::size_t i, auto from, auto gradient, auto to, auto before) {
      Block::backward(BlockAt{i}(parameters), from, gradient, to, before, gradients.of(BlockAt{i}), of_block<Batch>(memory, i));
    };
    if constexpr (Count == 1) {
      go_back(0, x, grad_y, grad_x, through);
    } else {
      const auto outputs_of = [&](std::size_t i) { return View<const T, Batch>{memory.tape.outputs[i].values.data()}; };
      const auto gradient_of = [&](std::size_t i) { return View<T, Batch>{memory.workspace + i % 2 * padded_buffer<T, Batch>}; };
      const auto go_back_within = [&](std::size_t i, auto gradient) {
        go_back(i, outputs_of(i - 1), gradient, gradient_of(i - 1),
                detail::Through<LastActivation, View<const T, Batch>>{outputs_of(i - 1)});
      };
      go_back_within(Count - 1, grad_y);
      for (std::size_t i = Count - 2; i > 0; --i) go_back_within(i, constant(gradient_of(i)));
      go_back(0, x, constant(gradient_of(0)), grad_x, through);
    }
  }

 private:
  struct BlockAt {
    std::size_t index;
    template <class Store>
    constexpr auto& operator()(Store& store) const noexcept {
      if constexpr (requires { store.blocks; }) return store.blocks[index];
      else return store;  // NoParameters
    }
  };
  template <std::size_t Batch, Scalar T>
  static constexpr Training<T, BlocksTape<T, Batch>> of_block(Training<T, Tape<T, Batch>> memory, std::size_t i) noexcept {
    T* const workspace = memory.workspace + 2 * padded_buffer<T, Batch>;
    const std::uint64_t seed = memory.seed + (i + 1) * 0xd1342543de82ef95;
    if constexpr (std::is_empty_v<BlocksTape<T, Batch>>) return {workspace, memory.count, seed, memory.tape.of_blocks};
    else return {workspace, memory.count, seed, memory.tape.of_blocks[i]};
  }
  /// forward(i, from, to, finish) for each block.
  template <class X, class Y, class Finish, class OutputsOf, class Forward>
  static constexpr void each_in_turn(X x, Y y, Finish finish, OutputsOf outputs_of, Forward forward) noexcept {
    if constexpr (Count == 1) {
      forward(0, x, y, finish);
    } else {
      constexpr detail::Finish<Identity> as_it_is;
      forward(0, x, outputs_of(0), as_it_is);
      for (std::size_t i = 1; i + 1 < Count; ++i) forward(i, constant(outputs_of(i - 1)), outputs_of(i), as_it_is);
      forward(Count - 1, constant(outputs_of(Count - 2)), y, finish);
    }
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
