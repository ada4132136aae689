// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Mean of |y - t| over the outputs and over an array, span or vector of samples; NaN for no samples. (To train on it: the loss
/// MeanAbsoluteError.)
template <class Net, class Samples>
[[nodiscard]] constexpr double mean_absolute_error(const Net& net, const Samples& samples) noexcept {
  constexpr std::size_t outputs = Net::output_shape.size();
  double sum = 0;
  typename Net::Scratch scratch;
  for (const auto& sample : samples) {
    const typename Net::Output output = net(sample.input, scratch);
    const typename Net::Output& target = sample.target;
    for (std::size_t i = 0; i < outputs; ++i) {
      const double error = static_cast<double>(output[i]) - static_cast<double>(target[i]);
      sum += error < 0 ? -error : error;
    }
  }
  return samples.size() == 0 ? std::numeric_limits<double>::quiet_NaN()
                             : sum / (static_cast<double>(samples.size()) * static_cast<double>(outputs));
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
