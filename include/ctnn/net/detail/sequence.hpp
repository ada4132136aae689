// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/net/detail/layer_calls.hpp>
#include <ctnn/net/detail/layer_traits.hpp>
#include <ctnn/net/detail/memory.hpp>
#include <ctnn/net/detail/stage.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// What receives the gradients of a layer without parameters.
struct NoGradients {
  template <class Part>
  [[nodiscard]] constexpr NoGradients of(Part) const noexcept {
    return {};
  }
};

/// Layers one after another: what a net does, and a Sequential within one.
template <class Of>
struct Sequence {
  using Topology = Of;
  static constexpr auto& plan = Topology::plan;
  static constexpr std::size_t stage_count = plan.stages, last = stage_count - 1;
  template <std::size_t S>
  using Stage = detail::Stage<Topology, S>;
  using LastActivation = typename Stage<last>::LastActivation;

  /// What its layers say of themselves, taken together.
  struct Traits {
    std::size_t multiply_adds = 0;
    bool is_random = false, uses_batch = false, has_tapes = false, has_workspace = false;
  };
  static constexpr Traits traits = [] {
    Traits all;
    for_each_index<stage_count>([&](auto s) {
      using Layer = typename Stage<s>::Layer;
      all.multiply_adds += detail::multiply_adds<Layer>;
      all.is_random = all.is_random || is_random<Layer>;
      all.uses_batch = all.uses_batch || uses_batch<Layer>;
      if constexpr (requires { typename Layer::template Tape<float, 1>; }) all.has_tapes = true;
      if constexpr (requires { Layer::template training_workspace<float, 1>; }) all.has_workspace = true;
    });
    return all;
  }();
  static constexpr std::size_t multiply_adds = traits.multiply_adds;
  static constexpr bool has_tapes = traits.has_tapes;

  /// The widest stage S < count with S % 2 == parity: what a buffer must hold that stages take turns in.
  [[nodiscard]] static constexpr std::size_t widest_stage(std::size_t parity, std::size_t count) noexcept {
    std::size_t widest = 0;
    for (std::size_t s = parity; s < count; s += 2)
      if (plan.stage[s].after.size() > widest) widest = plan.stage[s].after.size();
    return widest;
  }

  /// The size of such a buffer for the stages before the last, in a workspace.
  template <class T, std::size_t Rows>
  [[nodiscard]] static constexpr std::size_t buffer(std::size_t parity) noexcept {
    return kernels::whole_cache_lines<T>(Rows * widest_stage(parity, last));
  }
  /// The same with padded rows.
  template <class T, std::size_t Rows>
  [[nodiscard]] static constexpr std::size_t padded_buffer(std::size_t parity) noexcept {
    return kernels::whole_cache_lines<T>(Rows * kernels::padded<T>(widest_stage(parity, last)));
  }

  /// What the most demanding of its layers needs to work in.
  template <class T, std::size_t Rows>
  static constexpr std::size_t layers_inference_workspace = [] {
    std::size_t most = 0;
    if constexpr (traits.has_workspace)
      for_each_index<stage_count>([&](auto s) {
        constexpr std::size_t needed = detail::inference_workspace<typename Stage<s>::Layer, T, Rows>;
        if (needed > most) most = needed;
      });
    return most;
  }();
  template <class T, std::size_t Batch>
  static constexpr std::size_t layers_training_workspace = [] {
    std::size_t most = 0;
    if constexpr (traits.has_workspace)
      for_each_index<stage_count>([&](auto s) {
        constexpr std::size_t needed = detail::training_workspace<typename Stage<s>::Layer, T, Batch>;
        if (needed > most) most = needed;
      });
    return most;
  }();

  template <class Parameters, class Weights>
  static constexpr void initialize_each(Parameters& parameters, Random& random, const Weights& weights) noexcept {
    for_each_index<stage_count>([&](auto s) {
      using ThisStage = Stage<s>;
      if constexpr (ThisStage::has_parameters)
        ThisStage::Layer::initialize(ThisStage::part_of(parameters), random, initializer_for < typename ThisStage::Layer,
                                     typename decltype(ThisStage::find_follower())::type, s == last > (weights));
    });
  }

  /// y = finish(layers(x)). Memory is a TrainingMemory or an InferenceMemory.
  template <class Parameters, class X, class Y, class Finish, class Memory>
  static constexpr void forward_stages(const Parameters& parameters, X x, Y y, Finish finish, const Memory& memory) noexcept {
    for_each_index<stage_count>([&](auto s) {
      using ThisStage = Stage<s>;
      auto&& own = ThisStage::part_of(parameters);
      if constexpr (s == last) {
        forward_layer<typename ThisStage::Layer>(own, input_of<s>(x, memory), y,
                                                 finish_both<typename ThisStage::Activation>(finish), memory.template of<s>());
      } else {
        forward_layer<typename ThisStage::Layer>(own, input_of<s>(x, memory), memory.template outputs_of<s>(),
                                                 detail::Finish<typename ThisStage::Activation>{}, memory.template of<s>());
      }
    });
  }

  /// From dL/dy, LastActivation gone through already, to dL/dx and dL/dparameters; receiver_of(index) receives those of a layer.
  template <class Parameters, class X, class GradY, class GradX, class BeforeX, class ReceiverOf, class Memory>
  static constexpr void backward_stages(const Parameters& parameters, X x, GradY grad_y, GradX grad_x, BeforeX through,
                                        ReceiverOf receiver_of, const Memory& memory) noexcept {
    for_each_index<stage_count>([&](auto from_the_end) {
      constexpr std::size_t s = last - from_the_end;
      using ThisStage = Stage<s>;
      auto&& own = ThisStage::part_of(parameters);
      const auto input = input_of<s>(x, memory);
      const auto receiver = [&] {
        if constexpr (ThisStage::has_parameters)
          return receiver_of(std::integral_constant<std::size_t, ThisStage::layer_index>{});
        else return NoGradients{};
      }();
      const auto backward = [&](auto gradient, auto to, auto before) {
        backward_layer<typename ThisStage::Layer>(own, input, gradient, to, before, receiver, memory.template of<s>());
      };
      const auto backward_from = [&](auto gradient) {
        if constexpr (s == 0) backward(gradient, grad_x, through);
        else
          backward(gradient, memory.template gradient_of<s - 1>(),
                   Through<typename Stage<s - 1>::LastActivation, decltype(input)>{input});
      };
      if constexpr (s == last) backward_from(grad_y);
      else backward_from(constant(memory.template gradient_of<s>()));
    });
  }

 private:
  template <std::size_t S, class X, class Memory>
  static constexpr auto input_of(X x, const Memory& memory) noexcept {
    if constexpr (S == 0) return x;
    else return constant(memory.template outputs_of<S - 1>());
  }
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
