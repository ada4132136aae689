// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "workload.hpp"

namespace bench {

struct LayerValues {
  std::vector<float> weights;  // [in][out], of convolutions [channel][row][column][filter]
  std::vector<float> bias;
};

/// What every contender starts from: the same weights, samples, and labels or gradients.
struct Problem {
  std::size_t samples;
  std::vector<float> inputs;  // row after row
  std::vector<std::uint32_t> labels;
  std::vector<float> grad_outputs;  // row after row, of what starts with them
  std::vector<LayerValues> layers;
  bool shuffle = true;  // an epoch's samples; off where losses are compared

  Problem(const Workload& workload, std::size_t number_of_samples);
};

}  // namespace bench
