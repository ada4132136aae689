// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

#include <ctnn/ctnn.hpp>

// Ten layers, three times. The last one ends in a sigmoid: its output is a probability.
using Sigmoids =
    ctnn::Net<ctnn::Dense<2, 8>, ctnn::Sigmoid, ctnn::Dense<8>, ctnn::Sigmoid, ctnn::Dense<8>, ctnn::Sigmoid, ctnn::Dense<8>,
              ctnn::Sigmoid, ctnn::Dense<8>, ctnn::Sigmoid, ctnn::Dense<8>, ctnn::Sigmoid, ctnn::Dense<8>, ctnn::Sigmoid,
              ctnn::Dense<8>, ctnn::Sigmoid, ctnn::Dense<8>, ctnn::Sigmoid, ctnn::Dense<1>, ctnn::Sigmoid>;
using Rectifiers = ctnn::Net<ctnn::Dense<2, 8>, ctnn::ReLU, ctnn::Dense<8>, ctnn::ReLU, ctnn::Dense<8>, ctnn::ReLU,
                             ctnn::Dense<8>, ctnn::ReLU, ctnn::Dense<8>, ctnn::ReLU, ctnn::Dense<8>, ctnn::ReLU, ctnn::Dense<8>,
                             ctnn::ReLU, ctnn::Dense<8>, ctnn::ReLU, ctnn::Dense<8>, ctnn::ReLU, ctnn::Dense<1>, ctnn::Sigmoid>;
// [around]
using Around = ctnn::Residual<ctnn::Dense<8>, ctnn::Sigmoid>;  // y = x + sigmoid(W x + b)
// [around]
using Residuals = ctnn::Net<ctnn::Dense<2, 8>, ctnn::Sigmoid, Around, Around, Around, Around, Around, Around, Around, Around,
                            ctnn::Dense<1>, ctnn::Sigmoid>;
static_assert(Sigmoids::parameter_count == Residuals::parameter_count &&
              Sigmoids::parameter_count == Rectifiers::parameter_count);

/// Is a point within the ring of radius 0.5 to 1?
using Point = ctnn::Sample<std::array<float, 2>, std::array<float, 1>>;
inline constexpr auto points = [] {
  std::array<Point, 256> samples{};
  ctnn::Random random{ctnn::Seed{1}};
  for (auto& [input, target] : samples) {
    input = {random.uniform(-1.25f, 1.25f), random.uniform(-1.25f, 1.25f)};
    const float square = input[0] * input[0] + input[1] * input[1];
    target = {square > 0.25f && square < 1 ? 1.0f : 0.0f};
  }
  return samples;
}();

/// The first layer's gradient, in units of the last one's, which stands before the last sigmoid.
template <class Net>
constexpr double vanishing_ratio(const ctnn::Diagnosis<Net>& diagnosis) {
  return diagnosis.layers[0].gradient_norm / diagnosis.layers[Net::layer_count - 2].gradient_norm;
}
