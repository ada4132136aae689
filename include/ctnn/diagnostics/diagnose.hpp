// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/diagnostics/detail/output_sums.hpp>
#include <ctnn/diagnostics/diagnosis.hpp>
#include <ctnn/diagnostics/update_ratios.hpp>
#include <ctnn/math/sqrt.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/optimizer_state.hpp>
#include <ctnn/net/update.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/train/are_valid.hpp>
#include <ctnn/train/loss_and_gradients.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// Sees tape after tape, and sums up what the layers made.
template <class Net>
struct OutputObserver {
  Diagnosis<Net>& diagnosis;
  OutputSums sums[Net::layer_count]{};
  std::size_t saturated[Net::layer_count]{};

  template <class Tape>
  constexpr void operator()(const Tape& tape) noexcept {
    for_each_index<Net::stage_count>([&](auto s) {
      if constexpr (SeenStage<Net, s>::is_a_layer)
        for (std::size_t row = 0; row < tape.count; ++row) see<s>(tape, row);
    });
  }

  constexpr void finish() noexcept {
    for_each_index<Net::stage_count>([&](auto s) {
      using Seen = SeenStage<Net, s>;
      if constexpr (Seen::is_a_layer) {
        LayerDiagnosis& layer = diagnosis.layers[Seen::layer];
        layer.units = Seen::units;
        layer.mean = sums[Seen::layer].mean();
        layer.deviation = sums[Seen::layer].deviation();
        if constexpr (Seen::has_derivative) {
          layer.saturated = static_cast<double>(saturated[Seen::layer]) / static_cast<double>(sums[Seen::layer].count);
          for (std::size_t unit = 0; unit < Seen::units; ++unit)
            if (!diagnosis.alive[diagnosis.first_unit[Seen::layer] + unit]) ++layer.dead;
        }
      }
    });
  }

 private:
  template <std::size_t S, class Tape>
  constexpr void see(const Tape& tape, std::size_t row) noexcept {
    using Seen = SeenStage<Net, S>;
    using T = typename Net::ScalarType;
    const auto& outputs = tape.template stage<S>();
    for (std::size_t i = 0; i < Seen::Stage::outputs; ++i) {
      const T y = outputs[row][i];
      sums[Seen::layer].add(static_cast<double>(y));
      if constexpr (Seen::has_derivative) {
        const double slope = static_cast<double>(Seen::derivative(input_of<S>(tape, row, i), y));
        if (slope != 0) diagnosis.alive[diagnosis.first_unit[Seen::layer] + i / Seen::outputs_per_unit] = true;
        if (slope < saturation_limit && slope > -saturation_limit) ++saturated[Seen::layer];
      }
    }
  }
  /// What an elementwise layer saw; others are not asked for it.
  template <std::size_t S, class Tape>
  [[nodiscard]] static constexpr auto input_of(const Tape& tape, std::size_t row, std::size_t i) noexcept {
    if constexpr (!SeenStage<Net, S>::is_elementwise) return typename Net::ScalarType{};
    else if constexpr (S == 0) return tape.inputs[row][i];
    else return tape.template stage<S - 1>()[row][i];
  }
};

template <class Net>
constexpr void diagnose_parameters(const Net& net, const typename Net::Gradients& gradients, Diagnosis<Net>& diagnosis) noexcept {
  struct Sums {
    double weights = 0, gradients = 0;
    std::size_t zeros = 0, count = 0;
    bool finite = true;
  } sums[Net::layer_count]{};
  for_each_parameter<Net>(
      [&](auto layer, const char*, const auto& weights, const auto& gradient) {
        Sums& sum = sums[layer];
        sum.count += weights.values.size();
        for (std::size_t i = 0; i < weights.values.size(); ++i) {
          const double w = static_cast<double>(weights.values[i]), g = static_cast<double>(gradient.values[i]);
          sum.weights += w * w;
          sum.gradients += g * g;
          sum.zeros += g == 0;
          sum.finite = sum.finite && is_finite(g);
        }
      },
      net, gradients);
  for (std::size_t i = 0; i < Net::layer_count; ++i)
    if (sums[i].count != 0) {
      diagnosis.layers[i].weight_norm = math::sqrt(sums[i].weights);
      diagnosis.layers[i].gradient_norm = math::sqrt(sums[i].gradients);
      diagnosis.layers[i].zero_gradients = static_cast<double>(sums[i].zeros) / static_cast<double>(sums[i].count);
      if (!sums[i].finite) diagnosis.status = DiagnosisStatus::NotFinite;
    }
}

}  // namespace detail

/// Why does a net not learn? Looks at what each layer makes of the samples, and at what comes back to it: mean and deviation of outputs,
/// saturation, dead units and which, norms of weights and gradients, the share of gradients that are 0. `gradients` receives those of
/// the mean loss. A net is here as it is in training. symptoms(diagnosis) says what of it is alarming; describe(diagnosis) of
/// <ctnn/io/describe.hpp> says it in sentences.
///
/// Memory   on the stack: a tape of 8 samples
/// Errors   DiagnosisStatus. A net with BatchNorm wants an array, or a span of fixed size; into layers made of layers it does not look
template <class Net, class Loss, class Samples>
constexpr Diagnosis<Net> diagnose(const Net& net, const Loss& loss, const Samples& samples,
                                  typename Net::Gradients& gradients) noexcept {
  Diagnosis<Net> diagnosis;
  if constexpr (Net::well_formed) {
    diagnosis.samples = samples.size();
    if (!are_valid<Net>(samples)) {
      set_zero<Net>(gradients);
      return diagnosis;
    }
    detail::OutputObserver<Net> observer{diagnosis};
    diagnosis.loss = static_cast<double>(loss_and_gradients(net, loss, samples, gradients, observer));
    diagnosis.status = is_finite(diagnosis.loss) ? DiagnosisStatus::Diagnosed : DiagnosisStatus::NotFinite;
    observer.finish();
    detail::diagnose_parameters(net, gradients, diagnosis);
  }
  return diagnosis;
}

/// The same, with gradients on the stack too.
template <class Net, class Loss, class Samples>
[[nodiscard]] constexpr Diagnosis<Net> diagnose(const Net& net, const Loss& loss, const Samples& samples) noexcept {
  typename Net::Gradients gradients;
  return diagnose(net, loss, samples, gradients);
}

/// The same, with the update_ratio of the step that the optimizer would take with all samples: its first one, or the one after a
/// state such as trainer.state().optimizer. Net and state are copied to the stack.
template <class Net, class Loss, class Samples, Optimizer O>
[[nodiscard]] constexpr Diagnosis<Net> diagnose(const Net& net, const Loss& loss, const Samples& samples, const O& optimizer,
                                                const OptimizerState<Net, O>& state = {}) noexcept {
  typename Net::Gradients gradients;
  Diagnosis<Net> diagnosis = diagnose(net, loss, samples, gradients);
  if (diagnosis.status != DiagnosisStatus::Diagnosed) return diagnosis;
  Net updated = net;
  OptimizerState<Net, O> next = state;
  update(updated, gradients, optimizer, next);
  const auto ratios = update_ratios(net, updated);
  for (std::size_t i = 0; i < Net::layer_count; ++i) diagnosis.layers[i].update_ratio = ratios[i];
  return diagnosis;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
