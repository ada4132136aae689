// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/detail/infer.hpp>
#include <ctnn/net/detail/sequence.hpp>
#include <ctnn/net/detail/stage.hpp>
#include <ctnn/net/detail/topology.hpp>
#include <ctnn/net/optimizer_state.hpp>
#include <ctnn/net/scratch.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// A net is its parameters, nothing else: one struct of arrays for each layer. Its topology is its type.
///
/// Shapes   x: input_shape;  y: output_shape; each layer's output is the next one's input
/// Errors   what does not fit does not compile; docs/reference/errors.md explains each message
template <class T, class... Layers>  // no concept on the pack: that is a fold, and clang ends those at 256
struct BasicNet : detail::topology_of<Layers...>::type::template Store<T> {
  using Topology = typename detail::topology_of<Layers...>::type;
  using Sequence = detail::Sequence<Topology>;
  static constexpr auto& plan = Topology::plan;
  static constexpr std::size_t layer_count = Topology::layer_count, stage_count = plan.stages;

  // clang-format off: one line each, for compilers show the line
  static constexpr Fault fault = Scalar<T> ? plan.fault : Fault{};
  using Kind = Fault::Kind;
  template <Kind K>
  using Where = detail::Where<fault, K>;
  template <Kind K>
  using What = detail::Culprit<Topology, fault, K>;
  static_assert(wrong::not_a_scalar<T>::value, "BasicNet computes with float or double");
  static_assert(wrong::net_of_layers<sizeof...(Layers) - detail::opening_shapes<Layers...>>::value, "a net needs at least one layer");
  static_assert(wrong::input_shape_of_rank<detail::topology_of<Layers...>::announced_rank>::value, "InputShape has 1 to 4 extents");
  static_assert(wrong::not_a_layer<Where<Kind::NotALayer>, What<Kind::NotALayer>>::value, "this is no layer");
  static_assert(wrong::incomplete_layer<Where<Kind::IncompleteLayer>, What<Kind::IncompleteLayer>>::value, "Parameters need each_tensor and initialize: see ctnn/concepts.hpp");
  static_assert(wrong::invalid_layer<Where<Kind::InvalidLayer>, What<Kind::InvalidLayer>>::value, "the layer does not accept this argument");
  static_assert(wrong::input_shape_not_first<Where<Kind::InputShapeNotFirst>>::value, "InputShape may only open a net");
  static_assert(wrong::input_size_unknown<Where<Kind::UnknownInput>>::value, "the first layer must say its input size: Dense<In, Out>, or open with InputShape<N>");
  static_assert(wrong::empty_layer<Where<Kind::EmptyLayer>, wrong::inputs<fault.number(Kind::EmptyLayer, 0)>, wrong::outputs<fault.number(Kind::EmptyLayer, 1)>>::value, "a layer needs at least one input and one output");
  static_assert(wrong::layer_mismatch<Where<Kind::SizeMismatch>, wrong::expects<fault.number(Kind::SizeMismatch, 0)>, wrong::got<fault.number(Kind::SizeMismatch, 1)>>::value, "a layer expects another number of inputs than the layer before produces");
  static_assert(wrong::rank_mismatch<Where<Kind::RankMismatch>, wrong::expects<fault.number(Kind::RankMismatch, 0)>, wrong::got<fault.number(Kind::RankMismatch, 1)>>::value, "a layer expects a shape of another number of extents: InputShape or Reshape<channels, rows, columns>");
  static_assert(wrong::kernel_too_large<Where<Kind::KernelTooLarge>, wrong::kernel<fault.number(Kind::KernelTooLarge, 0)>, wrong::input<fault.number(Kind::KernelTooLarge, 1)>>::value, "the kernel is larger than its input");
  static_assert(wrong::stride_does_not_tile<Where<Kind::StrideDoesNotTile>, wrong::input<fault.number(Kind::StrideDoesNotTile, 0)>, wrong::kernel<fault.number(Kind::StrideDoesNotTile, 1)>, wrong::stride<fault.number(Kind::StrideDoesNotTile, 2)>>::value, "the stride does not reach the end of the input: another padding, or floor_mode to leave the rest out");
  static_assert(wrong::groups_do_not_divide<Where<Kind::GroupsDoNotDivide>, wrong::groups<fault.number(Kind::GroupsDoNotDivide, 0)>, wrong::channels<fault.number(Kind::GroupsDoNotDivide, 1)>>::value, "the number of channels is no multiple of the number of groups");
  static_assert(wrong::shapes_differ<Where<Kind::ShapesDiffer>, wrong::expects<fault.number(Kind::ShapesDiffer, 0)>, wrong::got<fault.number(Kind::ShapesDiffer, 1)>>::value, "what is added up or repeated must have one shape");
  // clang-format on
  /// Whether all is well; where it is not, nothing more is compiled, so that one error stays one.
  static constexpr bool well_formed = Scalar<T> && !plan.fault;

  using ScalarType = T;
  static constexpr Shape input_shape = plan.input, output_shape = plan.after[layer_count - 1];
  using Input = std::array<T, input_shape.size()>;
  using Output = std::array<T, output_shape.size()>;
  template <std::size_t S>
  using Stage = detail::Stage<Topology, S>;

  /// Shaped like the parameters, with the same layer<I>().
  using Gradients = typename Topology::template Store<T>;
  using Scratch = ctnn::Scratch<BasicNet>;
  template <std::size_t Batch>
  using Tape = ctnn::Tape<BasicNet, Batch>;
  template <class Optimizer>
  using State = OptimizerState<BasicNet, Optimizer>;

  /// Numbers that training changes.
  static constexpr std::size_t parameter_count = Topology::template count<T>.parameters;
  /// Numbers that the net holds: parameters, and the running statistics of layers that have some.
  static constexpr std::size_t number_count = Topology::template count<T>.numbers;
  /// Whether the samples of a batch influence each other in training (BatchNorm); whether layers draw random numbers there (Dropout).
  static constexpr bool uses_batch = Sequence::traits.uses_batch, is_random = Sequence::traits.is_random;
  /// Multiplications with an addition, for one sample.
  static constexpr std::size_t multiply_adds = Sequence::multiply_adds;
  /// Size, in bytes, of what net(x, scratch) needs beside net, x and y.
  static constexpr std::size_t inference_bytes = sizeof(Scratch);
  /// Size, in bytes, of what a training step needs beside the net and the optimizer's state.
  template <std::size_t Batch>
  static constexpr std::size_t training_bytes = sizeof(Tape<Batch>);

  /// All parameters zero.
  constexpr BasicNet() = default;

  /// Random weights: He's where a rectifier follows the layer, Glorot's elsewhere; biases zero.
  constexpr explicit BasicNet(Seed seed) noexcept { initialize(seed, detail::ByFollower<Identity>{}); }

  /// The same with one initializer for all layers: Net<...> net{Seed{1}, HeNormal{}}. (For one layer: Init<Dense<4, 8>, HeNormal{}>.)
  template <Initializer Weights>
  constexpr BasicNet(Seed seed, Weights weights) noexcept {
    initialize(seed, weights);
  }

  /// Inference of one sample: y = net(x). Several threads may share a net.
  [[nodiscard]] constexpr Output operator()(const Input& x) const noexcept {
    Scratch scratch;
    return (*this)(x, scratch);
  }

  /// The same with the caller's memory.
  [[nodiscard]] constexpr Output operator()(const Input& x, Scratch& scratch) const noexcept {
    if constexpr (well_formed) {
      Output y;
      detail::infer(*this, MatrixView<const T, 1, input_shape.size()>{x.data()}, y.data(), scratch);
      if constexpr (output_shape.size() <= 4) return detail::in_registers(y);
      else return y;
    } else {
      return {};
    }
  }

  /// Inference of many samples: outputs[i] = net(inputs[i]), with ctnn::strict to the bit, as far as both spans go. They may be the same,
  /// but not overlap.
  constexpr void operator()(std::span<const Input> inputs, std::span<Output> outputs) const noexcept {
    if constexpr (well_formed) detail::infer_all(*this, inputs, outputs);
  }

 private:
  template <class Weights>
  constexpr void initialize(Seed seed, const Weights& weights) noexcept {
    Random random{seed};
    if constexpr (well_formed) Sequence::initialize_each(*this, random, weights);
  }
};

/// A net of floats: Net<Dense<2, 4>, Tanh, Dense<4, 1>>. BasicNet<double, ...> computes with another scalar.
template <class... Layers>
using Net = BasicNet<float, Layers...>;

#include <ctnn/end_target.inc>
}  // namespace ctnn
