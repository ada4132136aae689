// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/detail/for_each_index.hpp>
#include <ctnn/net/detail/infer.hpp>
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
  static constexpr auto& plan = Topology::plan;
  static constexpr std::size_t layer_count = Topology::layer_count, stage_count = plan.stages;

  // clang-format off: one line each, for compilers show the line
  static constexpr auto faults = Scalar<T> ? plan.faults : detail::Faults{};
  static_assert(wrong::not_a_scalar<T>::value, "BasicNet computes with float or double");
  static_assert(wrong::net_of_layers<sizeof...(Layers) - detail::opening_shapes<Layers...>>::value, "a net needs at least one layer");
  static_assert(wrong::input_shape_of_rank<detail::topology_of<Layers...>::announced_rank>::value, "InputShape has 1 to 4 extents");
  static_assert(wrong::not_a_layer<wrong::layer<faults.no_layer>, detail::LayerAt<Topology, faults.no_layer>>::value, "this is no layer");
  static_assert(wrong::incomplete_layer<wrong::layer<faults.incomplete_layer>, detail::LayerAt<Topology, faults.incomplete_layer>>::value, "Parameters need each_tensor and initialize: see ctnn/concepts.hpp");
  static_assert(wrong::invalid_layer<wrong::layer<faults.invalid_layer>, detail::LayerAt<Topology, faults.invalid_layer>>::value, "the layer does not accept this argument");
  static_assert(wrong::input_shape_not_first<wrong::layer<faults.input_shape_not_first>>::value, "InputShape may only open a net");
  static_assert(wrong::input_size_unknown<wrong::layer<faults.unknown_input>>::value, "the first layer must say its input size: Dense<In, Out>, or open with InputShape<N>");
  static_assert(wrong::empty_layer<wrong::layer<faults.empty.layer>, wrong::inputs<faults.empty.expects>, wrong::outputs<faults.empty.got>>::value, "a layer needs at least one input and one output");
  static_assert(wrong::layer_mismatch<wrong::layer<faults.mismatch.layer>, wrong::expects<faults.mismatch.expects>, wrong::got<faults.mismatch.got>>::value, "a layer expects another number of inputs than the layer before produces");
  // clang-format on
  /// Whether all is well; where it is not, nothing more is compiled, so that one error stays one.
  static constexpr bool well_formed = Scalar<T> && !plan.faults.any;

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
  static constexpr std::size_t parameter_count = Topology::template parameter_count<T>;
  /// Multiplications with an addition, for one sample.
  static constexpr std::size_t multiply_adds = [] {
    std::size_t sum = 0;
    detail::for_each_index<stage_count>([&](auto s) { sum += Stage<s>::multiply_adds; });
    return sum;
  }();
  /// Size, in bytes, of what net(x, scratch) needs beside net, x and y.
  static constexpr std::size_t inference_bytes = sizeof(Scratch);
  /// Size, in bytes, of what a training step needs beside the net and the optimizer's state.
  template <std::size_t Batch>
  static constexpr std::size_t training_bytes = sizeof(Tape<Batch>);

  /// All parameters zero.
  constexpr BasicNet() = default;

  /// Random weights: He's where a rectifier follows the layer, Glorot's elsewhere; biases zero.
  constexpr explicit BasicNet(Seed seed) noexcept {
    initialize(seed, [](auto stage) {
      return detail::initializer_before<typename decltype(decltype(stage)::type::find_follower())::type>();
    });
  }

  /// The same with one initializer for all layers: Net<...> net{Seed{1}, HeNormal{}}. (For one layer: Init<Dense<4, 8>, HeNormal{}>.)
  template <Initializer Weights>
  constexpr BasicNet(Seed seed, Weights weights) noexcept {
    initialize(seed, [&](auto) { return weights; });
  }

  /// Inference of one sample: y = net(x). Several threads may share a net.
  [[nodiscard]] constexpr Output operator()(const Input& x) const noexcept {
    Scratch scratch;
    return (*this)(x, scratch);
  }

  /// The same with the caller's memory.
  [[nodiscard]] constexpr Output operator()(const Input& x, Scratch& scratch) const noexcept {
    Output y{};
    if constexpr (well_formed) detail::infer(*this, MatrixView<const T, 1, input_shape.size()>{x.data()}, y.data(), scratch);
    return y;
  }

  /// Inference of many samples: outputs[i] = net(inputs[i]), with ctnn::strict to the bit, as far as both spans go. They may be the same,
  /// but not overlap.
  constexpr void operator()(std::span<const Input> inputs, std::span<Output> outputs) const noexcept {
    if constexpr (well_formed) detail::infer_all(*this, inputs, outputs);
  }

  /// The widest stage S < count with S % 2 == parity: what a buffer must hold that stages take turns in.
  [[nodiscard]] static constexpr std::size_t widest_stage(std::size_t parity, std::size_t count) noexcept {
    std::size_t widest = 0;
    for (std::size_t s = parity; s < count; s += 2)
      if (plan.stage[s].after.size() > widest) widest = plan.stage[s].after.size();
    return widest;
  }

 private:
  template <class InitializerOf>
  constexpr void initialize(Seed seed, InitializerOf initializer_of) noexcept {
    Random random{seed};
    detail::for_each_index<stage_count>([&](auto s) {
      using ThisStage = Stage<s>;
      if constexpr (ThisStage::has_parameters && well_formed)
        ThisStage::Layer::initialize(ThisStage::part_of(*this), random, initializer_of(std::type_identity<ThisStage>{}));
    });
  }
};

/// A net of floats: Net<Dense<2, 4>, Tanh, Dense<4, 1>>. BasicNet<double, ...> computes with another scalar.
template <class... Layers>
using Net = BasicNet<float, Layers...>;

#include <ctnn/end_target.inc>
}  // namespace ctnn
