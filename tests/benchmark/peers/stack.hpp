// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <type_traits>
#include <utility>

#include "../problem.hpp"

namespace bench {

/// What follows the product of matrices.
enum class Ending { ReLU, Logits, Sigmoid };

/// Whether a row fills whole vectors. For rows that do not, peers have faster ways.
constexpr bool fills_vectors(std::size_t size) { return size % 16 == 0; }

/// What Adam's rule takes in each step: its bias corrections, moved into two numbers.
struct AdamStep {
  float rate = 0, epsilon = 0;

  void advance() {
    power1_ *= beta1;
    power2_ *= beta2;
    const double correction = std::sqrt(1 - power2_);
    rate = static_cast<float>(learning_rate_of(Rule::Adam) * correction / (1 - power1_));
    epsilon = static_cast<float>(1e-8 * correction);
  }

  static constexpr double beta1 = 0.9, beta2 = 0.999;

 private:
  double power1_ = 1, power2_ = 1;
};

/// A net made of a peer's layers. What the peers are spared: their batch lies in one aligned matrix, where ctnn reads samples one by
/// one where they are (an epoch has to gather first, for all); nothing asks whether inputs, losses or weights are finite.
template <std::size_t I, template <std::size_t Batch, std::size_t Inputs, std::size_t Outputs> class Layer>
class Stack {
 protected:
  static constexpr Workload workload = workloads[I];
  static constexpr std::size_t batch = workload.batch, inputs = workload.inputs(), layer_count = workload.layers();

  explicit Stack(const Problem& problem) : problem_(problem) { load(); }

  void load() {
    each([&](auto l) { std::get<l>(layers_).load(problem_.layers[l].weights.data(), problem_.layers[l].bias.data()); });
  }

  template <std::size_t Rows>
  void forward(const float* x, float* y) {
    each([&](auto l) {
      constexpr bool is_last = l + 1 == layer_count;
      float* const to = is_last ? y : std::get<l>(layers_).outputs();
      std::get<l>(layers_).template forward<Rows, is_last ? (workload.sigmoid ? Ending::Sigmoid : Ending::Logits) : Ending::ReLU>(
          x, to);
      x = to;
    });
  }

  template <std::size_t Rows>
  float step(const float* x, const std::uint32_t* labels) {
    auto& last = std::get<layer_count - 1>(layers_);
    forward<Rows>(x, last.outputs());
    const float loss = last.template cross_entropy<Rows>(labels);
    const auto rule = [&] {
      if constexpr (workload.rule == Rule::Adam) return (adam_.advance(), adam_);
      else return static_cast<float>(learning_rate_of(workload.rule));
    }();
    each([&](auto reversed) {
      constexpr std::size_t l = layer_count - 1 - reversed;
      auto& layer = std::get<l>(layers_);
      if constexpr (l == 0) {
        layer.template learn<Rows>(x, rule);
      } else {
        auto& before = std::get<l - 1>(layers_);
        layer.template input_gradient<Rows>(before.outputs(), before.grad_outputs());
        layer.template learn<Rows>(before.outputs(), rule);
      }
    });
    return loss;
  }

  const Problem& problem_;
  AdamStep adam_;

 private:
  template <class Function>
  static void each(Function function) {
    [&]<std::size_t... L>(std::index_sequence<L...>) {
      (function(std::integral_constant<std::size_t, L>{}), ...);
    }(std::make_index_sequence<layer_count>{});
  }

  template <std::size_t... L>
  static auto layers(std::index_sequence<L...>) -> std::tuple<Layer<batch, workload.sizes[L], workload.sizes[L + 1]>...>;
  decltype(layers(std::make_index_sequence<layer_count>{})) layers_;
};

}  // namespace bench
