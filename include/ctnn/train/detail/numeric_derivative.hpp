// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <limits>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

[[nodiscard]] constexpr double magnitude(double x) noexcept { return x < 0 ? -x : x; }

/// The loss of one sample, and how far rounding may have moved it.
struct RoundedLoss {
  double value = 0, rounding = 0;
};

/// A derivative taken from differences of a loss L, and what may be wrong with it.
struct NumericDerivative {
  double value = 0;
  double rounding = 0;  ///< how far rounding may have moved it
  double kink = 0;      ///< how far a kink of the loss may have moved it, where one was looked for

  /// |n - a| / max(1e-8, |n| + |a|), a being the analytic derivative; of |n - a| only what rounding does not explain.
  [[nodiscard]] constexpr double error_of(double analytic) const noexcept {
    const double size = magnitude(value) + magnitude(analytic), difference = magnitude(value - analytic) - rounding;
    return (difference < 0 ? 0 : difference) / (size > 1e-8 ? size : 1e-8);
  }
  /// Whether a kink explains the difference, or several, which may hide each other by half.
  [[nodiscard]] constexpr bool is_at_kink(double analytic) const noexcept {
    return magnitude(value - analytic) <= 2 * kink + rounding;
  }
};

/// n = (L(h) - L(-h)) / 2h, whose error is h^2 / 6 L''' for a smooth loss. loss_at(sample, d) is the loss of one sample with the
/// parameter moved by d.
template <class Samples, class LossAt>
[[nodiscard]] constexpr NumericDerivative central_difference(const Samples& samples, double h, LossAt loss_at) noexcept {
  double difference = 0, rounding = 0;
  for (const auto& sample : samples) {
    const RoundedLoss above = loss_at(sample, h), below = loss_at(sample, -h);
    difference += above.value - below.value;
    rounding += above.rounding + below.rounding;
  }
  const double scale = 1 / (2 * h * static_cast<double>(samples.size()));
  return {.value = scale * difference, .rounding = scale * rounding};
}

/// The same, with a look for kinks. Where the slope changes by J at a distance d < h, n is wrong by (h - d) J / 2h, while of
///   d3 = L(2h) - 2 L(h) + 2 L(-h) - L(-2h),   d4 = L(2h) - 4 L(h) + 6 L(0) - 4 L(-h) + L(-2h)
/// |d3| = d J and |d4| = |3d - 2h| J: so n is wrong by (|d3| + |d4|) / 4h at most, which for a smooth loss is next to nothing. Each sample
/// has kinks of its own.
template <class Samples, class LossAt>
[[nodiscard]] constexpr NumericDerivative difference_near_kinks(const Samples& samples, double h, LossAt loss_at) noexcept {
  NumericDerivative derivative = central_difference(samples, h, loss_at);
  for (const auto& sample : samples) {
    const auto loss = [&](double distance) { return loss_at(sample, distance).value; };
    const double here = loss(0), near = loss(h) - here, back = loss(-h) - here, far = loss(2 * h) - here,
                 far_back = loss(-2 * h) - here;
    derivative.kink += magnitude(far - far_back - 2 * (near - back)) + magnitude(far + far_back - 4 * (near + back));
  }
  derivative.kink /= 4 * h * static_cast<double>(samples.size());
  return derivative;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
