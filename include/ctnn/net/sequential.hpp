// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/net/detail/indexed_name.hpp>
#include <ctnn/net/detail/memory.hpp>
#include <ctnn/net/detail/sequence.hpp>
#include <ctnn/net/detail/topology.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

template <Shape Input, class... Layers>
struct SequentialOf;

/// Layers one after another, as one layer: Residual<Dense<8>, Tanh>, Sum<Sequential<Dense<8>, ReLU>, Dense<8>>. Alone in a net it is what
/// its layers are there. Its parameters: net.layer<2>().layer<0>().weights.
///
/// Shapes   x: the first layer's;  y: the last layer's
/// Errors   what does not fit does not compile; the message names the layer and the layer in it: layer<2, 0>
template <class... Layers>
struct Sequential {
  static constexpr bool is_valid = sizeof...(Layers) != 0;
  static constexpr Shape input_shape = detail::announced_by<Layers...>;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return detail::make_plan<Layers...>(input).output(); }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept { return detail::make_plan<Layers...>(input).fault; }
  [[nodiscard]] static constexpr bool ends_in_activation(Shape input) noexcept {
    return detail::make_plan<Layers...>(input).ends_in_activation();
  }
  template <Shape Input>
  using with_input = SequentialOf<Input, Layers...>;
};

/// Sequential after a shape.
template <Shape Input, class... Layers>
struct SequentialOf {
  using Declared = Sequential<Layers...>;
  using Topology = detail::Topology<Input, Layers...>;
  using Sequence = detail::Sequence<Topology>;
  static constexpr Shape input_shape = Input;
  [[nodiscard]] static constexpr Shape output_shape(Shape) noexcept { return Topology::plan.output(); }

  static constexpr bool is_made_of_layers = true, uses_batch = Sequence::traits.uses_batch,
                        is_random = Sequence::traits.is_random;
  static constexpr std::size_t multiply_adds = Sequence::multiply_adds;
  using LastActivation = typename Sequence::LastActivation;

  template <Scalar T>
  static constexpr detail::Count count = Topology::template count<T>;
  /// One struct for each layer: parameters.layer<0>().weights.
  template <Scalar T>
    requires(count<T>.numbers != 0)
  using Parameters = typename Topology::template Store<T>;

  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    for_each_index<Sequence::stage_count>([&](auto s) {
      using Stage = typename Sequence::template Stage<s>;
      if constexpr (Stage::has_parameters)
        Stage::Layer::each_tensor(
            [&](const char* name, auto&... tensors) { visit(detail::IndexedName{Stage::layer_index, name}.text, tensors...); },
            Stage::part_of(structs)...);
    });
  }
  template <class Store, class Weights>
  static constexpr void initialize(Store& parameters, Random& random, const Weights& initializer) noexcept {
    Sequence::initialize_each(parameters, random, initializer);
  }

  /// What each stage but the last makes, and what layers keep.
  template <Scalar T, std::size_t Batch>
  using Tape = detail::Kept<Sequence, T, Batch, Sequence::last>;
  template <Scalar T, std::size_t Rows>
  static constexpr std::size_t inference_workspace =
      Sequence::template buffer<T, Rows>(0) + Sequence::template buffer<T, Rows>(1) +
      Sequence::template layers_inference_workspace<T, Rows>;
  template <Scalar T, std::size_t Batch>
  static constexpr std::size_t training_workspace =
      Sequence::template padded_buffer<T, Batch>(0) + Sequence::template padded_buffer<T, Batch>(1) +
      Sequence::template layers_training_workspace<T, Batch>;

  template <class Store, class X, Scalar T, std::size_t Rows, std::size_t Columns, std::size_t Stride, class Finish>
  static constexpr void forward(const Store& parameters, X x, MatrixView<T, Rows, Columns, Stride> y, Finish finish,
                                Inference<T> memory) noexcept {
    T* const odd = memory.workspace + Sequence::template buffer<T, Rows>(0);
    Sequence::forward_stages(
        parameters, x, y, finish,
        detail::InferenceMemory<Sequence, T, Rows>{memory.workspace, odd, odd + Sequence::template buffer<T, Rows>(1)});
  }
  template <class Store, class X, Scalar T, std::size_t Batch, std::size_t Columns, std::size_t Stride, class Finish>
  static constexpr void forward(const Store& parameters, X x, MatrixView<T, Batch, Columns, Stride> y, Finish finish,
                                Training<T, Tape<T, Batch>> memory) noexcept {
    Sequence::forward_stages(parameters, x, y, finish, stages_memory(memory));
  }
  template <class Store, class X, Scalar T, std::size_t Batch, std::size_t Columns, std::size_t Stride, class GradX,
            class BeforeX, class Gradients>
  static constexpr void backward(const Store& parameters, X x, MatrixView<const T, Batch, Columns, Stride> grad_y, GradX grad_x,
                                 BeforeX through, Gradients gradients, Training<T, Tape<T, Batch>> memory) noexcept {
    const auto part_of = [&](auto index) { return gradients.of(PartAt<index>{}); };
    Sequence::backward_stages(parameters, x, grad_y, grad_x, through, part_of, stages_memory(memory));
  }

 private:
  template <std::size_t I>
  struct PartAt {
    template <class Store>
    constexpr auto& operator()(Store& store) const noexcept {
      return part<I>(store);
    }
  };
  template <Scalar T, std::size_t Batch>
  static constexpr auto stages_memory(Training<T, detail::Kept<Sequence, T, Batch, Sequence::last>> memory) noexcept {
    T* const odd = memory.workspace + Sequence::template padded_buffer<T, Batch>(0);
    return detail::TrainingMemory<Sequence, T, Batch, Sequence::last>{
        memory.tape, memory.workspace, odd, odd + Sequence::template padded_buffer<T, Batch>(1), memory.count, memory.seed};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
