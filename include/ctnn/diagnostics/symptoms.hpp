// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

#include <ctnn/diagnostics/detail/seen_stage.hpp>
#include <ctnn/diagnostics/diagnosis.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What may be alarming, each with the limit beyond which it is.
enum class SymptomKind {
  NotFinite,          ///< outputs that are infinite or NaN; the first layer that makes such
  NotFiniteGradient,  ///< gradients that are, where outputs are not; the last layer that gets such
  VanishingGradient,  ///< the smallest of all layers', `value` times the last's: less than 1e-4
  ExplodingGradient,  ///< the largest of all layers', `value` times the last's: more than 1e4
  DeadUnits,          ///< `count` of `of` units
  Saturated,          ///< more than half of the outputs of an activation within the net; `value` is the share
  ZeroWeights,        ///< all weights of a layer are 0
  NoGradient,         ///< all gradients of a layer are 0, although there is a loss
  SmallUpdate,        ///< a step moves the weights by `value` of their size: less than 1e-5, but not 0 as what is frozen
  LargeUpdate,        ///< more than 0.1
};

/// What is alarming in a diagnosis.
struct Symptom {
  SymptomKind kind{};
  std::size_t layer = 0;  ///< counted from 0, activations included
  std::size_t count = 0, of = 0;
  double value = 0;

  friend constexpr bool operator==(const Symptom&, const Symptom&) = default;
};

/// What symptoms(diagnosis) found, a range; of more than `capacity` the first ones.
struct Symptoms {
  static constexpr std::size_t capacity = 32;

  Symptom found[capacity]{};
  std::size_t count = 0;

  [[nodiscard]] constexpr bool ok() const noexcept { return count == 0; }
  [[nodiscard]] constexpr const Symptom* begin() const noexcept { return found; }
  [[nodiscard]] constexpr const Symptom* end() const noexcept { return found + count; }
  constexpr void add(const Symptom& symptom) noexcept {
    if (count < capacity) found[count++] = symptom;
  }
};

namespace detail {

template <class Net>
inline constexpr auto rectifiers = [] {
  std::array<bool, Net::layer_count> found{};
  for_each_index<Net::stage_count>([&](auto stage) {
    using Seen = SeenStage<Net, stage>;
    if constexpr (Seen::is_a_layer) found[Seen::layer] = Seen::is_rectifier;
  });
  return found;
}();

/// The layer, among those with a gradient other than 0, that is the last, has the smallest, has the largest norm.
struct GradientRange {
  std::size_t last = 0, smallest = 0, largest = 0;
  bool exists = false;
};
template <std::size_t Layers>
[[nodiscard]] constexpr GradientRange gradient_range(const std::array<LayerDiagnosis, Layers>& layers) noexcept {
  GradientRange range;
  for (std::size_t i = 0; i < Layers; ++i)
    if (const double norm = layers[i].gradient_norm; is_finite(norm) && norm > 0) {
      range.last = i;
      if (!range.exists || norm < layers[range.smallest].gradient_norm) range.smallest = i;
      if (!range.exists || norm > layers[range.largest].gradient_norm) range.largest = i;
      range.exists = true;
    }
  return range;
}

/// Where something is not finite.
template <std::size_t Layers>
[[nodiscard]] constexpr Symptom first_not_finite(const std::array<LayerDiagnosis, Layers>& layers) noexcept {
  for (std::size_t i = 0; i < Layers; ++i)
    if (layers[i].units != 0 && !is_finite(layers[i].mean)) return {.kind = SymptomKind::NotFinite, .layer = i};
  for (std::size_t i = Layers; i-- > 0;)
    if (layers[i].has_parameters() && !is_finite(layers[i].gradient_norm))
      return {.kind = SymptomKind::NotFiniteGradient, .layer = i};
  return {.kind = SymptomKind::NotFinite, .layer = Layers - 1};  // the loss alone
}

}  // namespace detail

/// What is alarming in a diagnosis, as data: what concerns the whole net first, then layer by layer.
template <class Net>
[[nodiscard]] constexpr Symptoms symptoms(const Diagnosis<Net>& diagnosis) noexcept {
  Symptoms found;
  const auto& layers = diagnosis.layers;
  if (diagnosis.status == DiagnosisStatus::NotFinite) found.add(detail::first_not_finite(layers));
  if (diagnosis.status != DiagnosisStatus::Diagnosed) return found;
  if (const detail::GradientRange range = detail::gradient_range(layers); range.exists) {
    const double last = layers[range.last].gradient_norm;
    const double smallest = layers[range.smallest].gradient_norm / last, largest = layers[range.largest].gradient_norm / last;
    if (smallest < 1e-4) found.add({.kind = SymptomKind::VanishingGradient, .layer = range.smallest, .value = smallest});
    if (largest > 1e4) found.add({.kind = SymptomKind::ExplodingGradient, .layer = range.largest, .value = largest});
  }
  std::size_t last_seen = 0;  // where saturation is what one wants of a classifier
  for (std::size_t i = 0; i < Net::layer_count; ++i)
    if (layers[i].units != 0) last_seen = i;
  for (std::size_t i = 0; i < Net::layer_count; ++i) {
    const LayerDiagnosis& layer = layers[i];
    const bool is_zero = layer.weight_norm == 0, gets_nothing = layer.zero_gradients == 1;
    if (layer.dead != 0) found.add({SymptomKind::DeadUnits, i, layer.dead, layer.units});
    if (layer.saturated > 0.5 && !detail::rectifiers<Net>[i] && i < last_seen)
      found.add({.kind = SymptomKind::Saturated, .layer = i, .value = layer.saturated});
    if (is_zero) found.add({.kind = SymptomKind::ZeroWeights, .layer = i});
    if (gets_nothing && !is_zero && diagnosis.loss != 0) found.add({.kind = SymptomKind::NoGradient, .layer = i});
    if (layer.update_ratio > 0 && layer.update_ratio < 1e-5 && !gets_nothing)
      found.add({.kind = SymptomKind::SmallUpdate, .layer = i, .value = layer.update_ratio});
    if (layer.update_ratio > 0.1 && !is_zero)
      found.add({.kind = SymptomKind::LargeUpdate, .layer = i, .value = layer.update_ratio});
  }
  return found;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
