// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

// [loss]
/// The pinball loss of quantile regression (Koenker and Bassett, 1978): whoever minimizes it finds the number that a share of the
/// targets lies below. Mean over the outputs of share (t - y) where y < t, of (1 - share) (y - t) elsewhere.
struct QuantileLoss {
  double share = 0.5;  ///< 0 to 1

  template <class T, std::size_t Outputs>
  using Target = std::array<T, Outputs>;

  template <class T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> outputs, const std::array<T, Outputs>& target,
                                 std::span<T, Outputs> grad_outputs) const {
    const T too_low = -static_cast<T>(share), too_high = 1 + too_low;  // the two slopes of dL/dy
    T sum{0};
    for (std::size_t i = 0; i < Outputs; ++i) {
      const T error = outputs[i] - target[i], slope = error < 0 ? too_low : too_high;
      sum += slope * error;
      grad_outputs[i] = slope / T{Outputs};
    }
    return sum / T{Outputs};
  }
};
// [loss]
