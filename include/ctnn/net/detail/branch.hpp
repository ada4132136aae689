// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/layers/with_input.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/net/detail/layer_calls.hpp>
#include <ctnn/net/detail/layer_traits.hpp>
#include <ctnn/net/detail/memory.hpp>
#include <ctnn/net/detail/stage.hpp>
#include <ctnn/net/sequential.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// One of several layers whose outputs are put together: an activation, or what only reshapes, as a Sequential of its own.
template <Shape Input, class Declared>
struct branch_layer {
  using type = SequentialOf<Input, Declared>;
};
template <Shape Input, Layer Declared>
  requires(!requires { Declared::only_reshapes; })
struct branch_layer<Input, Declared> {
  using type = with_input_t<Declared, Input>;
};

/// next(at, value + other(at))
template <class View, class Next>
struct AddThen {
  View other;
  Next next;
  template <class At, Number V>
  [[gnu::always_inline]] constexpr V operator()(At at, V value) const noexcept {
    return next(at, V(at.load(other)) + value);
  }
};

/// A layer whose outputs something else is done to. Where they went through an activation of its own, they are kept: only from them
/// follows its derivative.
template <Shape Input, class Of>
struct Branch {
  using Layer = Of;
  using LastActivation = typename last_activation_of<Layer>::type;
  static constexpr bool keeps_outputs = !std::is_same_v<LastActivation, Identity>;
  static constexpr std::size_t outputs = Layer::output_shape(Input).size();

  template <Scalar T, std::size_t Batch>
  using Outputs = MatrixView<T, Batch, outputs, kernels::padded<T>(outputs)>;
  struct Nothing {};

  template <Scalar T, std::size_t Batch>
  struct Tape {
    using OfLayer = typename tape_of<Layer, T, Batch>::type;
    [[no_unique_address]] OfLayer of_layer{};
    [[no_unique_address]] std::conditional_t<keeps_outputs, Matrix<T, Batch, kernels::padded<T>(outputs)>, Nothing>
        outputs_kept{};
  };
  template <class T, std::size_t Batch>
  static constexpr std::size_t own_workspace =
      keeps_outputs ? kernels::whole_cache_lines<T>(Batch * kernels::padded<T>(outputs)) : 0;
  template <class T, std::size_t Batch>
  static constexpr std::size_t training_workspace = own_workspace<T, Batch> + detail::training_workspace<Layer, T, Batch>;
  template <class T, std::size_t Rows>
  static constexpr std::size_t inference_workspace = detail::inference_workspace<Layer, T, Rows>;

  template <class Parameters, class X, class Y, class Finish, Scalar T>
  static constexpr void forward(const Parameters& parameters, X x, Y y, Finish finish, Inference<T> memory) noexcept {
    forward_layer<Layer>(parameters, x, y, finish, memory);
  }
  template <class Parameters, class X, Scalar T, std::size_t Batch, std::size_t Columns, std::size_t Stride, class Finish>
  static constexpr void forward(const Parameters& parameters, X x, MatrixView<T, Batch, Columns, Stride> y, Finish finish,
                                Training<T, Tape<T, Batch>> memory) noexcept {
    if constexpr (keeps_outputs) {
      const Outputs<T, Batch> kept{memory.tape.outputs_kept.values.data()};
      forward_layer<Layer>(parameters, x, kept, detail::Finish<Identity>{}, of_layer(memory, memory.workspace));
      kernels::for_each_block<T, Batch, outputs>([&](auto at) { at.store(y, finish(at, at.load(kept))); });
    } else {
      forward_layer<Layer>(parameters, x, y, finish, of_layer(memory, memory.workspace));
    }
  }
  template <class Parameters, class X, Scalar T, std::size_t Batch, std::size_t Stride, class GradX, class BeforeX,
            class Gradients>
  static constexpr void backward(const Parameters& parameters, X x, MatrixView<const T, Batch, outputs, Stride> grad_y,
                                 GradX grad_x, BeforeX through, Gradients gradients,
                                 Training<T, Tape<T, Batch>> memory) noexcept {
    if constexpr (keeps_outputs) {
      const Outputs<T, Batch> gradient{memory.workspace}, kept{memory.tape.outputs_kept.values.data()};
      const Through<LastActivation, Outputs<T, Batch>> through_activation{kept};
      kernels::for_each_block<T, Batch, outputs>([&](auto at) { at.store(gradient, through_activation(at, at.load(grad_y))); });
      backward_layer<Layer>(parameters, x, constant(gradient), grad_x, through, gradients,
                            of_layer(memory, memory.workspace + own_workspace<T, Batch>));
    } else {
      backward_layer<Layer>(parameters, x, grad_y, grad_x, through, gradients, of_layer(memory, memory.workspace));
    }
  }

 private:
  template <Scalar T, class OwnTape>
  static constexpr auto of_layer(Training<T, OwnTape> memory, T* workspace) noexcept {
    using OfLayer = typename OwnTape::OfLayer;
    if constexpr (std::is_same_v<OfLayer, NoTape>) return Training<T, NoTape>{workspace, memory.count, memory.seed};
    else return Training<T, OfLayer>{workspace, memory.count, memory.seed, memory.tape.of_layer};
  }
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
