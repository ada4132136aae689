// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What is wrong with a net.
namespace wrong {

// Every refusal that the user of a net can meet. Each is a template that is defined only when all is well, asked for its value in a
// static_assert: its name and its arguments, the numbers among them, are then the first line of the compiler's message.
// docs/reference/errors.md explains each.

/// The index of no layer: all is well.
inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Asks a check for its value from inside a function, where clang would complain twice. Its value is always true.
template <class Check>
struct say {
  static_assert(Check::value, "docs/reference/errors.md explains the name");
  static constexpr bool value = true;
};

/// The layer at an index, counted from 0; InputShape counts as none. layer<2, 1> is layer 1 of those that layer 2 is made up of.
template <std::size_t... Path>
struct layer;
template <std::size_t Size>
struct expects;
template <std::size_t Size>
struct got;
template <std::size_t Size>
struct holds;
template <std::size_t Size>
struct of;
template <std::size_t Size>
struct inputs;
template <std::size_t Size>
struct outputs;
template <std::size_t Size>
struct input;
template <std::size_t Size>
struct kernel;
template <std::size_t Size>
struct stride;
template <std::size_t Count>
struct groups;
template <std::size_t Count>
struct channels;

/// The layer before produces another number of outputs than this one expects.
template <class Where, class Expects, class Got>
struct layer_mismatch;
template <class Where, std::size_t Size>
struct layer_mismatch<Where, expects<Size>, got<Size>> : std::true_type {};

/// The layer wants a shape of another number of extents: Conv2D wants channels, rows and columns.
template <class Where, class Expects, class Got>
struct rank_mismatch;
template <class Expects, class Got>
struct rank_mismatch<layer<nowhere>, Expects, Got> : std::true_type {};

/// The kernel, dilation included, is larger than the input, padding included.
template <class Where, class Kernel, class Input>
struct kernel_too_large;
template <class Kernel, class Input>
struct kernel_too_large<layer<nowhere>, Kernel, Input> : std::true_type {};

/// (input - kernel) is no multiple of the stride: something at the end would be left out silently.
template <class Where, class Input, class Kernel, class Stride>
struct stride_does_not_tile;
template <class Input, class Kernel, class Stride>
struct stride_does_not_tile<layer<nowhere>, Input, Kernel, Stride> : std::true_type {};

template <class Where, class Groups, class Channels>
struct groups_do_not_divide;
template <class Groups, class Channels>
struct groups_do_not_divide<layer<nowhere>, Groups, Channels> : std::true_type {};

/// What is added up, or repeated, must have one shape.
template <class Where, class Expects, class Got>
struct shapes_differ;
template <class Expects, class Got>
struct shapes_differ<layer<nowhere>, Expects, Got> : std::true_type {};

/// The net opens with a layer that takes its size from the one before.
template <class Where>
struct input_size_unknown;
template <>
struct input_size_unknown<layer<nowhere>> : std::true_type {};

/// A size is 0.
template <class Where, class Inputs, class Outputs>
struct empty_layer;
template <class Inputs, class Outputs>
struct empty_layer<layer<nowhere>, Inputs, Outputs> : std::true_type {};

/// Not a layer: see ctnn/concepts.hpp for what one must offer.
template <class Where, class What>
struct not_a_layer;
template <class What>
struct not_a_layer<layer<nowhere>, What> : std::true_type {};

/// A layer with Parameters, but without the each_tensor or initialize that belong to them.
template <class Where, class What>
struct incomplete_layer;
template <class What>
struct incomplete_layer<layer<nowhere>, What> : std::true_type {};

/// A layer with an argument that it does not accept.
template <class Where, class What>
struct invalid_layer;
template <class What>
struct invalid_layer<layer<nowhere>, What> : std::true_type {};

/// InputShape comes after a layer.
template <class Where>
struct input_shape_not_first;
template <>
struct input_shape_not_first<layer<nowhere>> : std::true_type {};

template <std::size_t Layers>
struct net_of_layers : std::true_type {};
template <>
struct net_of_layers<0>;

/// InputShape with more than 4 extents, or none.
template <std::size_t Extents>
struct input_shape_of_rank;
template <std::size_t Extents>
  requires(Extents >= 1 && Extents <= 4)
struct input_shape_of_rank<Extents> : std::true_type {};

template <class T>
struct not_a_scalar;
template <>
struct not_a_scalar<float> : std::true_type {};
template <>
struct not_a_scalar<double> : std::true_type {};

/// net.layer<I>() beyond the last layer.
template <class Where, class Of>
struct no_such_layer;
template <std::size_t Index, std::size_t Count>
  requires(Index < Count)
struct no_such_layer<layer<Index>, of<Count>> : std::true_type {};

/// More samples than the batch holds.
template <class Holds, class Got>
struct batch_too_small;
template <std::size_t Capacity, std::size_t Count>
  requires(Count <= Capacity)
struct batch_too_small<holds<Capacity>, got<Count>> : std::true_type {};

/// Samples whose number only the running program knows, for a net whose samples influence each other: they are one batch, and its tape
/// has a size.
template <class Samples, bool Known>
struct batch_size_unknown;
template <class Samples>
struct batch_size_unknown<Samples, true> : std::true_type {};

template <std::size_t Size>
struct batch_of : std::true_type {};
template <>
struct batch_of<0>;

/// batch<N, Piece> goes through N samples in pieces of 1 to N.
template <class Holds, class Piece>
struct batch_in_pieces;
template <std::size_t Capacity, std::size_t Piece>
  requires(Piece >= 1 && Piece <= Capacity)
struct batch_in_pieces<holds<Capacity>, of<Piece>> : std::true_type {};

/// A trainer refers to its net: a temporary would be gone.
template <class Net, bool Lasting>
struct trainer_of_a_temporary;
template <class Net>
struct trainer_of_a_temporary<Net, true> : std::true_type {};

/// A constant net cannot learn.
template <class Net>
struct trainer_of_a_constant : std::true_type {};
template <class Net>
struct trainer_of_a_constant<const Net>;

/// What a loss and an optimizer must offer says ctnn/concepts.hpp.
template <class L, bool Ok>
struct not_a_loss;
template <class L>
struct not_a_loss<L, true> : std::true_type {};

template <class O, bool Ok>
struct not_an_optimizer;
template <class O>
struct not_an_optimizer<O, true> : std::true_type {};

/// What FitOptions::schedule accepts says ctnn/train/schedule.hpp.
template <class S, bool Ok>
struct not_a_schedule;
template <class S>
struct not_a_schedule<S, true> : std::true_type {};

/// A group of ParameterGroups, counted from 0, that takes no parameter of the net.
template <std::size_t Index>
struct group;
template <class Which, class Where>
struct group_takes_nothing;
template <class Where>
struct group_takes_nothing<group<nowhere>, Where> : std::true_type {};

/// Trainer::average() without an ExponentialMovingAverage as the (outermost) optimizer.
template <class O, bool Ok>
struct no_average;
template <class O>
struct no_average<O, true> : std::true_type {};

/// trainer.step(samples, rate) with an optimizer of several learning rates, or of none.
template <class Optimizer, bool HasOne>
struct no_single_rate;
template <class O>
struct no_single_rate<O, true> : std::true_type {};

/// Called with a const EpochReport&, an observer returns nothing or a Control.
template <class O, bool Ok>
struct not_an_observer;
template <class O>
struct not_an_observer<O, true> : std::true_type {};

/// The tape refers to the inputs until the backward pass: a temporary would be gone.
template <class Inputs, bool Lasting>
struct inputs_must_last;
template <class Inputs>
struct inputs_must_last<Inputs, true> : std::true_type {};

/// Samples whose input is not the net's Input, or whose target is not what the loss compares the net's outputs with.
template <class Loss, class Expects, class Got>
struct sample_mismatch;
template <class Loss, class Sample>
struct sample_mismatch<Loss, Sample, Sample> : std::true_type {};

}  // namespace wrong
#include <ctnn/end_target.inc>
}  // namespace ctnn
