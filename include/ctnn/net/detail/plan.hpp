// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/initializers/glorot_uniform.hpp>
#include <ctnn/layers/input_shape.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// The first fault of a net; the checks name it.
struct Faults {
  struct Mismatch {
    std::size_t layer = wrong::nowhere, expects = 0, got = 0;
  };
  Mismatch mismatch, empty;
  std::size_t unknown_input = wrong::nowhere, no_layer = wrong::nowhere, incomplete_layer = wrong::nowhere,
              invalid_layer = wrong::nowhere, input_shape_not_first = wrong::nowhere;
  bool any = false;
};

/// What one pass over the layers finds out. A *stage* is a layer together with the activation after it: activations run inside
/// the layer before them, so that a stage is one pass over memory.
template <std::size_t Layers>
struct Plan {
  struct OneStage {
    // Nowhere: an activation without a layer, a layer without an activation.
    std::size_t layer = wrong::nowhere, activation = wrong::nowhere;
    Shape before, after;
  };

  Shape input;                                  // of the net
  Shape before[Layers + 1], after[Layers + 1];  // of each layer
  OneStage stage[Layers + 1];
  std::size_t stages = 0;
  Faults faults;
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

/// Takes one layer after another.
template <std::size_t Layers>
struct PlanBuilder {
  Plan<Layers> plan{};
  Shape shape{};
  std::size_t index = 0;

  // One error is enough: what follows from the first is not reported.
  constexpr void fault(std::size_t& where) {
    if (!plan.faults.any) where = index;
    plan.faults.any = true;
  }
  constexpr void fault(Faults::Mismatch& where, std::size_t expects, std::size_t got) {
    if (!plan.faults.any) where = {index, expects, got};
    plan.faults.any = true;
  }

  template <class L>
  constexpr int add() {
    if constexpr (requires { L::input_shape; }) {
      if (shape.rank != 0 && shape.size() != L::input_shape.size())
        fault(plan.faults.mismatch, L::input_shape.size(), shape.size());
      shape = L::input_shape;  // after a mismatch, believe the layer
    }
    if constexpr (!Activation<L> && !Layer<L> && !is_input_shape<L>) fault(plan.faults.no_layer);
    if constexpr (!is_complete<L>) fault(plan.faults.incomplete_layer);
    if (shape.rank == 0) {
      fault(plan.faults.unknown_input);
      shape = any_shape;
    }
    if (index == 0 && plan.input.rank == 0) plan.input = shape;
    if constexpr (requires { L::is_valid; })
      if (!L::is_valid) fault(plan.faults.invalid_layer);
    plan.before[index] = shape;
    if constexpr (Activation<L>) {
      if (plan.stages == 0 || plan.stage[plan.stages - 1].activation != wrong::nowhere)
        plan.stage[plan.stages++] = {.before = shape, .after = shape};
      plan.stage[plan.stages - 1].activation = index;
    } else if constexpr (Layer<L>) {
      const Shape output = L::output_shape(shape);
      if (shape.size() == 0 || output.size() == 0) fault(plan.faults.empty, shape.size(), output.size());
      plan.stage[plan.stages++] = {.layer = index, .before = shape, .after = output};
      shape = output;
    } else if constexpr (is_input_shape<L>) {
      fault(plan.faults.input_shape_not_first);
    }
    plan.after[index++] = shape;
    return 0;
  }
};

/// Input is the shape that an InputShape announced, or of rank 0.
template <Shape Input, class... Layers>
[[nodiscard]] constexpr Plan<sizeof...(Layers)> make_plan() {
  PlanBuilder<sizeof...(Layers)> builder;
  builder.shape = builder.plan.input = Input;
  // In braces, not a fold: clang refuses folds over more than 256 operands.
  [[maybe_unused]] const int in_order[] = {0, builder.template add<Layers>()...};
  return builder.plan;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
