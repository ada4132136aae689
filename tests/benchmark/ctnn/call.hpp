// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "../workload.hpp"

namespace bench {

using namespace ctnn;

template <std::size_t I>
consteval auto net_of() {
  constexpr auto sizes = workloads[I].sizes;
  constexpr auto c = workloads[I].convolution;
  if constexpr (workloads[I].convolves() && c.is_1d())
    return std::type_identity<Net<InputShape<c.channels, c.columns>, Conv1D<c.filters, c.kernel, Dilation{c.dilation}>>>{};
  else if constexpr (workloads[I].input_gradient)
    // Identity is a stage, so that the gradient with respect to its output is computed. Its copy of the samples counts against ctnn.
    return std::type_identity<Net<InputShape<c.channels, c.rows, c.columns>, Identity, Conv2D<c.filters, c.kernel>>>{};
  else if constexpr (workloads[I].convolves())
    return std::type_identity<Net<InputShape<c.channels, c.rows, c.columns>, Conv2D<c.filters, c.kernel>>>{};
  else if constexpr (workloads[I].layers() == 3)
    return std::type_identity<Net<Dense<sizes[0], sizes[1]>, ReLU, Dense<sizes[1], sizes[2]>, ReLU, Dense<sizes[2], sizes[3]>>>{};
  else if constexpr (workloads[I].sigmoid)
    return std::type_identity<Net<Dense<sizes[0], sizes[1]>, ReLU, Dense<sizes[1], sizes[2]>, Sigmoid>>{};
  else return std::type_identity<Net<Dense<sizes[0], sizes[1]>, ReLU, Dense<sizes[1], sizes[2]>>>{};
}

template <std::size_t I>
consteval auto optimizer_of() {
  constexpr Rule rule = workloads[I].rule;
  if constexpr (rule == Rule::Adam) return Adam{.learning_rate = learning_rate_of(rule)};
  else if constexpr (rule == Rule::SGD) return SGD{.learning_rate = learning_rate_of(rule)};
  else return GradientDescent{.learning_rate = learning_rate_of(rule)};
}

/// The types of workload I.
template <std::size_t I>
struct Types {
  static constexpr std::size_t batch = workloads[I].batch;
  using Net = typename decltype(net_of<I>())::type;
  using Trainer = ctnn::Trainer<Net, SoftmaxCrossEntropy, decltype(optimizer_of<I>()), batch>;
  using Sample = ctnn::Sample<typename Net::Input, Label>;
};

/// What is timed: one call of ctnn's public interface. Each is compiled on its own (call.cpp), so that no loop around it helps, and
/// the size of its object is the workload's.
template <std::size_t I, Kind = workloads[I].kind>
struct Call;

template <std::size_t I>
struct Call<I, Kind::Step> : Types<I> {
  using Samples = std::array<typename Types<I>::Sample, Types<I>::batch>;
  static float run(typename Types<I>::Trainer& trainer, const Samples& samples);
};
template <std::size_t I>
struct Call<I, Kind::Epoch> : Types<I> {
  using Samples = std::vector<typename Types<I>::Sample>;
  static float run(typename Types<I>::Trainer& trainer, const Samples& samples, bool shuffle);
};
template <std::size_t I>
struct Call<I, Kind::OneByOne> : Types<I> {
  using Net = typename Types<I>::Net;
  static typename Net::Output run(const Net& net, const typename Net::Input& input, typename Net::Scratch& scratch);
};
template <std::size_t I>
struct Call<I, Kind::ManySamples> : Types<I> {
  using Net = typename Types<I>::Net;
  static void run(const Net& net, std::span<const typename Net::Input> inputs, std::span<typename Net::Output> outputs);
};
template <std::size_t I>
struct Call<I, Kind::Forward> : Types<I> {
  using Net = typename Types<I>::Net;
  using Inputs = std::array<typename Net::Input, Types<I>::batch>;
  using Tape = typename Net::template Tape<Types<I>::batch>;
  static void run(const Net& net, const Inputs& inputs, Tape& tape);
};
template <std::size_t I>
struct Call<I, Kind::Gradients> : Call<I, Kind::Forward> {
  using typename Call<I, Kind::Forward>::Net, typename Call<I, Kind::Forward>::Inputs, typename Call<I, Kind::Forward>::Tape;
  using GradOutputs = std::array<typename Net::Output, Types<I>::batch>;
  static void run(const Net& net, const Inputs& inputs, Tape& tape, const GradOutputs& grad_outputs,
                  typename Net::Gradients& gradients);
};

}  // namespace bench
