// SPDX-License-Identifier: BSL-1.0
// Compiled once for each workload, with its number as CTNN_WORKLOAD.
#include "call.hpp"

#include <optional>

namespace bench {

template <std::size_t I>
float Call<I, Kind::Step>::run(typename Types<I>::Trainer& trainer, const Samples& samples) {
  return trainer.step(samples);
}

template <std::size_t I>
float Call<I, Kind::Epoch>::run(typename Types<I>::Trainer& trainer, const Samples& samples, bool shuffle) {
  return static_cast<float>(trainer.fit(samples, {.shuffle = shuffle ? std::optional{Seed{}} : std::nullopt}).loss);
}

template <std::size_t I>
auto Call<I, Kind::OneByOne>::run(const Net& net, const typename Net::Input& input, typename Net::Scratch& scratch) ->
    typename Net::Output {
  return net(input, scratch);
}

template <std::size_t I>
void Call<I, Kind::ManySamples>::run(const Net& net, std::span<const typename Net::Input> inputs,
                                     std::span<typename Net::Output> outputs) {
  net(inputs, outputs);
}

template <std::size_t I>
void Call<I, Kind::Forward>::run(const Net& net, const Inputs& inputs, Tape& tape) {
  forward(net, inputs, tape);
}

template <std::size_t I>
void Call<I, Kind::Gradients>::run(const Net& net, const Inputs& inputs, Tape& tape, const GradOutputs& grad_outputs,
                                   typename Net::Gradients& gradients) {
  forward(net, inputs, tape);
  backward(net, tape, grad_outputs, gradients);
}

template struct Call<CTNN_WORKLOAD>;

}  // namespace bench
