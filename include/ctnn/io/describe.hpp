// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <ctnn/diagnostics/diagnosis.hpp>
#include <ctnn/diagnostics/symptoms.hpp>
#include <ctnn/diagnostics/type_name.hpp>
#include <ctnn/io/detail/diagnosis_table.hpp>
#include <ctnn/io/detail/short_number.hpp>
#include <ctnn/layers/with_input.hpp>
#include <ctnn/net/layer_info.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

template <class Net>
[[nodiscard]] std::vector<DescribedLayer> described_layers(const Diagnosis<Net>& diagnosis) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) -> std::vector<DescribedLayer> {
    return {DescribedLayer{std::string(type_name<declared_t<typename LayerInfo<Net, I>::Layer>>()), diagnosis.layers[I]}...};
  }(std::make_index_sequence<Net::layer_count>{});
}

[[nodiscard]] inline std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text.append(part);
  return text;
}

/// "unit 3", "units 0, 3, 5", and of more than twelve the first ones.
template <class Net>
[[nodiscard]] std::string dead_units(const Diagnosis<Net>& diagnosis, std::size_t layer) {
  constexpr std::size_t most = 12;
  const std::size_t dead = diagnosis.layers[layer].dead;
  std::string list = dead == 1 ? "unit" : "units";
  std::size_t listed = 0;
  for (std::size_t unit = 0; unit < diagnosis.layers[layer].units && listed < most; ++unit)
    if (diagnosis.is_dead(layer, unit)) list.append(listed++ == 0 ? " " : ", ").append(std::to_string(unit));
  if (listed < dead) list.append(" and ").append(std::to_string(dead - listed)).append(" more");
  return list;
}

/// What is wrong, and what to do about it.
template <class Net>
[[nodiscard]] std::string sentence(const Symptom& symptom, const Diagnosis<Net>& diagnosis, const std::string& layer) {
  const std::string value = short_number(symptom.value), count = std::to_string(symptom.count), of = std::to_string(symptom.of);
  switch (symptom.kind) {
    case SymptomKind::NotFinite:
      return joined({"what ", layer,
                     " makes is infinite or NaN: lower the learning rate, clip the gradients (clip_norm), and look for a ",
                     "logarithm or a division in a loss or layer of your own"});
    case SymptomKind::NotFiniteGradient:
      return joined({"the gradient of ", layer,
                     " is infinite or NaN: smaller weights or targets, or clip the gradients (clip_norm), and look ",
                     "for a division in a loss of your own"});
    case SymptomKind::DeadUnits:
      return joined({count, " of ", of, " ", layer, symptom.of == 1 ? " unit is" : " units are", " dead on all ",
                     std::to_string(diagnosis.samples), " samples: lower the learning rate, ",
                     ctnn::detail::rectifiers<Net>[symptom.layer] ? "He initialisation, or LeakyReLU"
                                                                  : "smaller weights, or standardized inputs",
                     " (", dead_units(diagnosis, symptom.layer), ")"});
    case SymptomKind::Saturated:
      return joined({percentage(symptom.value), " of what ", layer,
                     " makes is saturated, where its derivative is below 0.05: smaller ",
                     "weights, standardized inputs, a BatchNorm before it, or ReLU"});
    case SymptomKind::ZeroWeights:
      return joined({"all weights of ", layer, " are 0, and its units would all learn the same: construct the net with a Seed"});
    case SymptomKind::NoGradient:
      return joined({"no gradient reaches ", layer,
                     ": all of it is 0, and the layer stays as it is: look behind it for dead units, weights ",
                     "that are all 0, or gradients that vanish"});
    case SymptomKind::VanishingGradient:
      return joined({"the gradient of ", layer, " is ", value,
                     " times that of the last layer: it vanishes on its way back: ReLU and He ",
                     "initialisation, Residual, or a BatchNorm"});
    case SymptomKind::ExplodingGradient:
      return joined({"the gradient of ", layer, " is ", value,
                     " times that of the last layer: it explodes on its way back: smaller ",
                     "first weights, a BatchNorm, or clip_norm"});
    case SymptomKind::SmallUpdate:
      return joined({"a step moves ", layer, " by ", value, " of its size, hardly at all: raise the learning rate"});
    case SymptomKind::LargeUpdate:
      return joined({"a step moves ", layer, " by ", value, " of its size, far for one step: lower the learning rate"});
  }
  return "";
}

}  // namespace io::detail

/// A diagnosis in words: a table with a line for each layer, then a sentence for each of its symptoms, with what to do about it.
///
///     std::cout << describe(diagnose(net, loss, samples));
template <class Net>
[[nodiscard]] std::string describe(const Diagnosis<Net>& diagnosis) {
  if (diagnosis.status == DiagnosisStatus::InvalidData)
    return diagnosis.samples == 0
               ? "There are no samples to look at.\n"
               : "A sample has a number that is not finite, or a label that is no class: nothing was computed.\n";
  const auto layers = io::detail::described_layers(diagnosis);
  std::string text = std::to_string(diagnosis.samples);
  text.append(diagnosis.samples == 1 ? " sample" : " samples")
      .append(", loss ")
      .append(io::detail::short_number(diagnosis.loss, 4));
  text.append("\n\n").append(io::detail::diagnosis_table(layers)).append("\n");
  const Symptoms found = symptoms(diagnosis);
  for (const Symptom& symptom : found)
    text.append(io::detail::joined({"layer ", std::to_string(symptom.layer), ": ",
                                    io::detail::sentence(symptom, diagnosis, layers[symptom.layer].name), ".\n"}));
  if (found.ok()) text.append("Nothing alarming.\n");
  if (found.count == found.capacity) text.append("There may be more.\n");
  return text;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
