// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/initializers/glorot_uniform.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/layers/input_shape.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// What one pass over the layers finds out. A *stage* is a layer together with the activation after it: activations run inside
/// the layer before them, so that a stage is one pass over memory. Layers that only reshape are no stage.
template <std::size_t Layers>
struct Plan {
  struct OneStage {
    // Nowhere: an activation without a layer, a layer without an activation.
    std::size_t layer = wrong::nowhere, activation = wrong::nowhere;
    Shape before, after;
    bool closed = false;  // its outputs have gone through an activation: another one is a stage of its own
  };

  Shape input;                                  // of all
  Shape before[Layers + 1], after[Layers + 1];  // of each layer
  bool broken[Layers + 1]{};                    // layers that cannot be fed what they are fed
  OneStage stage[Layers + 1];
  std::size_t stages = 0;
  Fault fault;  // the first one; the checks name it

  [[nodiscard]] constexpr Shape output() const noexcept { return Layers == 0 ? input : after[Layers - 1]; }
  [[nodiscard]] constexpr bool ends_in_activation() const noexcept { return stage[stages - 1].closed; }
};

template <class L>
inline constexpr bool is_input_shape = false;
template <std::size_t... Extents>
inline constexpr bool is_input_shape<InputShape<Extents...>> = true;

/// Whether parameters, where there are any, can be named and initialized.
template <class L>
inline constexpr bool is_complete = true;
template <class L>
  requires requires { typename L::template Parameters<float>; }
inline constexpr bool is_complete<L> = requires(typename L::template Parameters<float>& parameters, Random& random) {
  L::each_tensor([](auto&&...) {}, parameters);
  L::initialize(parameters, random, GlorotUniform{});
};

/// What a faulty net is fed when nobody knows. More numbers than anybody writes in braces: a call then adds no second error.
inline constexpr Shape any_shape{1024};

/// The shape that a layer says it is fed; of rank 0 where it takes what comes.
template <class L>
inline constexpr Shape announced_shape{};
template <class L>
  requires requires { L::input_shape; }
inline constexpr Shape announced_shape<L> = L::input_shape;

/// That of the first of some layers.
template <class... Layers>
inline constexpr Shape announced_by{};
template <class First, class... Rest>
inline constexpr Shape announced_by<First, Rest...> = announced_shape<First>;

/// Whether the outputs of a layer, made up of others, have gone through an activation.
template <class L>
[[nodiscard]] constexpr bool ends_in_activation(Shape input) noexcept {
  if constexpr (requires { L::ends_in_activation(input); }) return L::ends_in_activation(input);
  else return false;
}

/// Takes one layer after another.
template <std::size_t Layers>
struct PlanBuilder {
  Plan<Layers> plan{};
  Shape shape{};
  std::size_t index = 0;

  // One error is enough: what follows from the first is not reported.
  constexpr void report(const Fault& fault) noexcept {
    if (!plan.fault) plan.fault = fault.inside(index);
  }
  constexpr void report(Fault::Kind kind, std::size_t first = 0, std::size_t second = 0) noexcept {
    report(Fault{kind, {first, second}});
  }

  template <class L>
  constexpr void check_input() noexcept {
    if constexpr (announced_shape<L>.rank != 0) {
      if (shape.rank != 0 && shape.size() != announced_shape<L>.size())
        report(Fault::Kind::SizeMismatch, announced_shape<L>.size(), shape.size());
      shape = announced_shape<L>;  // after a mismatch, believe the layer
    }
    if constexpr (!Activation<L> && !Layer<L> && !is_input_shape<L>) report(Fault::Kind::NotALayer);
    if constexpr (!is_complete<L>) report(Fault::Kind::IncompleteLayer);
    if (shape.rank == 0) {
      report(Fault::Kind::UnknownInput);
      shape = any_shape;
    }
    if (index == 0 && plan.input.rank == 0) plan.input = shape;
    if constexpr (requires { requires !L::is_valid; }) {
      report(Fault::Kind::InvalidLayer);
      plan.broken[index] = true;
    } else if constexpr (requires { L::fault(shape); }) {
      if (const Fault fault = L::fault(shape)) {
        report(fault);
        plan.broken[index] = true;
      }
    }
  }

  constexpr void begin_stage(std::size_t layer, Shape output, bool closed) noexcept {
    plan.stage[plan.stages++] = {.layer = layer, .before = shape, .after = output, .closed = closed};
  }

  template <class L>
  constexpr int add() noexcept {
    check_input<L>();
    plan.before[index] = shape;
    if constexpr (Activation<L>) {
      if (plan.stages == 0 || plan.stage[plan.stages - 1].closed) begin_stage(wrong::nowhere, shape, false);
      plan.stage[plan.stages - 1].activation = index;
      plan.stage[plan.stages - 1].closed = true;
    } else if constexpr (Layer<L>) {
      if (!plan.broken[index]) {
        const Shape output = L::output_shape(shape);
        if (shape.size() == 0 || output.size() == 0) report(Fault::Kind::EmptyLayer, shape.size(), output.size());
        if constexpr (!requires { L::only_reshapes; }) begin_stage(index, output, ends_in_activation<L>(shape));
        shape = output;
      }
    } else if constexpr (is_input_shape<L>) {
      report(Fault::Kind::InputShapeNotFirst);
    }
    plan.after[index++] = shape;
    return 0;
  }
};

/// The plan of layers that are fed `input`; rank 0 when nobody has said what.
template <class... Layers>
[[nodiscard]] constexpr Plan<sizeof...(Layers)> make_plan(Shape input) noexcept {
  PlanBuilder<sizeof...(Layers)> builder;
  builder.shape = builder.plan.input = input;
  // In braces, not a fold: clang refuses folds over more than 256 operands.
  [[maybe_unused]] const int in_order[] = {0, builder.template add<Layers>()...};
  if (builder.plan.stages == 0) builder.begin_stage(wrong::nowhere, builder.shape, false);
  return builder.plan;
}

/// What is wrong with layers that must make the shape that they are fed.
template <class... Layers>
[[nodiscard]] constexpr Fault fault_if_not_kept(Shape input) noexcept {
  const auto plan = make_plan<Layers...>(input);
  return plan.fault ? plan.fault : Fault::between(input, plan.output());
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
