// SPDX-License-Identifier: BSL-1.0
#include "problem.hpp"

#include <cmath>

namespace bench {
namespace {

/// Knuth's linear congruential generator (MMIX): good enough for weights, and quick.
class Numbers {
 public:
  /// Uniform between -limit and limit.
  float next(float limit) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return limit * (static_cast<float>(state_ >> 40) * 0x1p-23f - 1);
  }
  std::uint32_t below(std::size_t count) {
    next(1);
    return static_cast<std::uint32_t>((state_ >> 33) % count);
  }

 private:
  std::uint64_t state_ = 1;
};

}  // namespace

Problem::Problem(const Workload& workload, std::size_t number_of_samples)
    : samples(number_of_samples), inputs(samples * workload.inputs()), labels(samples) {
  Numbers numbers;
  for (std::size_t i = 0; i < workload.layers(); ++i) {
    const auto [fan_in, filters, positions] = workload.layer(i);
    LayerValues layer{std::vector<float>(fan_in * filters), std::vector<float>(filters)};
    const float limit = std::sqrt(6.0f / static_cast<float>(fan_in));  // He et al., 2015
    for (float& weight : layer.weights) weight = numbers.next(limit);
    for (float& bias : layer.bias) bias = numbers.next(0.1f);
    layers.push_back(std::move(layer));
  }
  for (float& input : inputs) input = numbers.next(1);
  for (std::uint32_t& label : labels) label = numbers.below(workload.outputs());
  if (workload.kind == Kind::Gradients) grad_outputs.resize(samples * workload.outputs());
  for (float& gradient : grad_outputs) gradient = numbers.next(1.0f / static_cast<float>(samples));  // of a mean over the batch
}

}  // namespace bench
