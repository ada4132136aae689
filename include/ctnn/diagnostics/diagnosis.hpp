// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <limits>

#include <ctnn/diagnostics/detail/seen_stage.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Below it, in magnitude, the derivative of an activation counts as saturated.
inline constexpr double saturation_limit = 0.05;

/// What diagnose finds in one layer. What a layer has not is NaN: an activation has no weights; what a Dense makes before the
/// activation after it is never stored.
struct LayerDiagnosis {
  static constexpr double none = std::numeric_limits<double>::quiet_NaN();

  // What it makes, over all samples.
  std::size_t units = 0;  ///< outputs; of an image, channels; 0 where they are not stored
  double mean = none;
  double deviation = none;  ///< square root of the mean squared distance from the mean

  // Where its derivative dy/dx is known: activations.
  std::size_t dead = 0;     ///< units whose derivative is 0 on all samples: nothing before them learns through them
  double saturated = none;  ///< share of outputs with |dy/dx| < saturation_limit

  // Of its parameters; g = dL/dw of the mean loss.
  double weight_norm = none;     ///< sqrt(sum w^2)
  double gradient_norm = none;   ///< sqrt(sum g^2)
  double zero_gradients = none;  ///< share of parameters with g = 0
  double update_ratio = none;    ///< sqrt(sum dw^2) / weight_norm of one step, about 1e-3 where training goes well

  [[nodiscard]] constexpr bool has_parameters() const noexcept { return zero_gradients == zero_gradients; }  // no NaN
};

/// How diagnose ended.
enum class DiagnosisStatus {
  Diagnosed,
  NotFinite,    ///< the loss or a gradient is infinite or NaN: `layers` tell where
  InvalidData,  ///< no samples, a number that is not finite, a label out of range: nothing was computed
};

/// What diagnose(net, loss, samples) returns.
template <class Net>
struct Diagnosis {
  DiagnosisStatus status = DiagnosisStatus::InvalidData;
  std::size_t samples = 0;
  double loss = LayerDiagnosis::none;  ///< mean
  std::array<LayerDiagnosis, Net::layer_count> layers{};

  /// Whether unit `unit` of a layer is dead; false where there is no such unit.
  [[nodiscard]] constexpr bool is_dead(std::size_t layer, std::size_t unit) const noexcept {
    return layer < Net::layer_count && unit < layers[layer].units && !alive[first_unit[layer] + unit] && layers[layer].dead != 0;
  }

  static constexpr auto first_unit = detail::first_units<Net>();
  std::array<bool, first_unit[Net::layer_count] + 1> alive{};  ///< of all units, a layer after the other
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
