// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>

#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Whether formulas are written for lanes too.
template <class Formulas>
inline constexpr bool takes_lanes = false;
template <class Formulas>
  requires requires { Formulas::takes_lanes; }
inline constexpr bool takes_lanes<Formulas> = Formulas::takes_lanes;

// Read this to write your own activation, layer, loss, optimizer or initializer.

/// An elementwise function whose derivative follows from its output:
///   value(x)              y
///   gradient(y, grad_y)   dL/dx, where grad_y = dL/dy
///   takes_lanes           true where both are written for any Number (math/number.hpp), so that a register full of them is worked on
///                         at once; or left out
/// The net runs it inside the layer before it. (What needs its input, GELU say, is an ordinary layer.) A rectifier says its
/// `negative_slope`, for which HeUniform then accounts.
template <class A, class T>
concept ActivationOf = std::is_empty_v<A> && requires(T x) {
  { A::value(x) } -> std::same_as<T>;
  { A::gradient(x, x) } -> std::same_as<T>;
};
template <class A>
concept Activation = ActivationOf<A, float> || ActivationOf<A, double>;

/// A layer is an empty type that says which shape it makes of which:
///   output_shape(Shape)     of what it makes, given what it is fed
///   input_shape             what it accepts: any shape of that many elements; left out, every shape
///   fault(Shape)            why it cannot be fed that, as a Fault (ctnn/layers/fault.hpp); or left out
///   is_valid                false refuses the net: for arguments that make no sense; or left out
///   with_input<Shape>       the layer to use after that shape, where the layer's sizes depend on it; or left out
///   is_linear               true where two in a row are no more than one, for lint; or left out
///   can_be_scaled           true where each column of its parameters' `weights`, and of `bias`, belongs to one output channel, so that fold
///                           can put a BatchNorm into them; or left out
/// and, when it has parameters,
///   Parameters<T>           a struct of tensors
///   each_tensor(f, structs...)                 f("weight", structs.weights...) and so on, for one or several such structs
///   initialize(parameters, random, initializer)
///   takes_initializer       false when it does not use that: Init then refuses it; or left out
///   multiply_adds           per sample
/// and, for any Batch,
///   forward(parameters, x, y, finish)          y = finish(at, value) for each element
///   backward(parameters, x, grad_y, grad_x, through, gradients)
/// x: Batch x inputs, y: Batch x outputs; all are views (ctnn/tensor/view.hpp; x may be ScatteredRows), `at` is an Element{row, column}.
/// - forward stores finish(at, value), never value itself: finish is the activation after the layer.
/// - backward stores through(at, value) in grad_x: through multiplies by the derivative of the activation before the layer. grad_x is
///   NotNeeded for a net's first layer; until then it may hold intermediate results.
/// - After grad_x, backward hands each element of dL/dweights once to gradients[&Parameters<T>::weights](at, value), summed over the
///   batch: that may already update the weights. Of a Statistic (ctnn/tensor/statistic.hpp) it hands out observed - value.
/// A layer without parameters is handed NoParameters. examples/14_custom_layer/scale.hpp is a whole one, layers/dense.hpp the real thing.
///
/// What a layer does otherwise when it is not trained, or for several samples at a time, stands in an overload
///   forward(parameters, x, y, finish, Inference<T> memory)     for net(x) and net(inputs, outputs): every row gets the bits that it has
///                                              alone. Left out, forward is called for each row
/// and a layer that needs memory of its own, or random numbers, takes a last argument in forward and backward too: a Training<T, Tape>.
///   Tape<T, Batch>                             a struct: what forward keeps for backward; or left out
///   inference_workspace<T, Rows>, training_workspace<T, Batch>   of how many numbers memory.workspace is, to work in; or left out
template <class L>
concept Layer = std::is_empty_v<L> && !Activation<L> && requires(Shape input) {
  { L::output_shape(input) } -> std::same_as<Shape>;
};

/// What forward is handed when the net is not trained.
template <Scalar T>
struct Inference {
  T* workspace;  ///< begins a cache line; what it holds is unknown
};

/// The Tape of a layer without one.
struct NoTape {};

/// What forward and backward of one step are handed when a net is trained.
template <Scalar T, class Tape>
struct Training {
  T* workspace;        ///< as in Inference
  std::size_t count;   ///< how many rows are samples: the first ones; the others repeat one, and their grad_y is 0
  std::uint64_t seed;  ///< another one in each step and for each layer, the same for forward and backward
  Tape& tape;          ///< what forward wrote, backward reads
};
template <Scalar T>
struct Training<T, NoTape> {
  T* workspace;
  std::size_t count;
  std::uint64_t seed;
};

/// The Parameters of what has none.
struct NoParameters {
  friend constexpr bool operator==(NoParameters, NoParameters) = default;
};

/// Stands for grad_x where nobody asks for it.
struct NotNeeded {};
template <class Gradient>
concept Needed = !std::same_as<Gradient, NotNeeded>;

/// How far the outputs of one sample are from its target:
///   Target<T, Outputs>      what a sample's target is: std::array<T, Outputs>, Label, or a type of your own
///   value_and_gradient(outputs, target, grad_outputs)   the loss of one sample; writes dL/doutputs
///   decision_threshold      above it a single output says yes, for accuracies; left out, 0.5
///   takes_lanes             true when it also has values_and_gradients, for several samples at a time, one in each lane, whose targets
///                           are labels (losses/softmax_cross_entropy.hpp); or left out
/// The mean over a batch is the trainer's business. (The concept tries double and 2 outputs.)
template <class L>
concept Loss = requires(const L& loss, std::span<const double, 2> outputs, std::span<double, 2> grad_outputs) {
  { loss.value_and_gradient(outputs, typename L::template Target<double, 2>{}, grad_outputs) } -> std::same_as<double>;
};

/// A rule for new weights:
///   slots                   numbers that it remembers for each weight (momentum: 1, Adam: 2)
///   learning_rate           per step
///   rule<T>(step)           a function object for the step 1, 2, ...: rule(weight, gradient, slot...) is the new weight;
///                           slot.load() and slot.store(value) reach what it remembers, 0 at first. When it `takes_lanes`, all of
///                           these are a Number; when it is `simple()` if `is_simple()`, that rule is used instead
///   Memory                  a struct that it remembers once for all weights: then it has rule<T>(step, memory). Or left out
template <class O>
concept Optimizer = requires(const O& optimizer) {
  { O::slots } -> std::convertible_to<std::size_t>;
  { optimizer.learning_rate } -> std::convertible_to<double>;
} && (requires(const O& optimizer) { optimizer.template rule<float>(std::size_t{1}); } || requires(const O& optimizer) {
  optimizer.template rule<float>(std::size_t{1}, std::declval<typename O::Memory&>());
});

/// One tensor of a net's parameters: for optimizers that treat some differently (optimizers/parameter_groups.hpp).
struct ParameterId {
  std::size_t layer = 0;  ///< counted from 0, as in net.layer<I>()
  std::size_t rank = 0;   ///< number of extents: a matrix has 2
};

/// First values of a tensor of weights, given how many numbers one output sums up (fan_in) and one input spreads to (fan_out).
template <class I>
concept Initializer = requires(const I& initializer, Matrix<float, 2, 2>& weights, std::size_t fan, Random& random) {
  initializer.fill(weights, fan, fan, random);
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
