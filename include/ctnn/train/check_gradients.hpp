// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <span>

#include <ctnn/concepts.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/convert.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/static_size.hpp>
#include <ctnn/train/detail/data.hpp>
#include <ctnn/train/detail/numeric_derivative.hpp>
#include <ctnn/train/detail/trained_batch.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What check_gradients finds.
template <std::size_t Layers>
struct GradientCheck {
  double largest = 0;                      ///< error of all parameters
  std::array<double, Layers> per_layer{};  ///< of each layer's parameters; 0 where it has none
  std::size_t skipped = 0;                 ///< parameters at a kink of the loss, which have no error
};

namespace detail {

/// Whether a net's outputs in training are others than net(x).
template <class Net>
inline constexpr bool differs_in_training = Net::uses_batch || Net::is_random;

/// How many samples are looked at together: those of loss_and_gradients; all where they influence each other.
template <class Net, class Samples>
inline constexpr std::size_t checked_together = [] {
  constexpr std::size_t known = static_size<Samples>;
  return known != 0 && (known < 8 || differs_in_training<Net>) ? known : 8;
}();

/// The gradients of the mean loss, in double.
template <class Net, class Loss, class Samples>
constexpr void gradients_in_double(const Net& net, const Loss& loss, const Samples& samples,
                                   typename Net::Gradients& gradients) noexcept {
  constexpr std::size_t block = checked_together<Net, Samples>;
  const std::size_t size = samples.size();
  TrainedBatch<Net, Samples, block> batch;
  set_zero<Net>(gradients);
  for (std::size_t first = 0; first < size; first += block) {
    batch.take(samples, first, size - first < block ? size - first : block);
    batch.loss(net, loss, 1 / static_cast<double>(size));
    batch.add_gradients(net, gradients);
  }
}

/// A loss is right to an epsilon or two of itself and of the numbers about 1 that its exponentials and logarithms sum up, and to what
/// becomes of the rounding of the outputs y: 4 epsilon (1 + |L| + sum |y dL/dy|).
template <class Net, class Loss, class Sample>
[[nodiscard]] constexpr RoundedLoss rounded_loss(const Net& net, const Loss& loss, const Sample& sample) noexcept {
  constexpr std::size_t size = Net::output_shape.size();
  const typename Net::Output outputs = net(in_double(sample.input));
  std::array<double, size> gradients{};
  const double value = loss.value_and_gradient(std::span<const double, size>{outputs}, in_double(sample.target),
                                               std::span<double, size>{gradients});
  double sum = 1 + magnitude(value);
  for (std::size_t i = 0; i < size; ++i) sum += magnitude(outputs[i] * gradients[i]);
  return {value, 4 * std::numeric_limits<double>::epsilon() * sum};
}

/// The same for a whole batch as it is in training: sums.
template <class Net, class Loss, class Samples, std::size_t Size>
[[nodiscard]] constexpr RoundedLoss rounded_loss(const Net& net, const Loss& loss,
                                                 TrainedBatch<Net, Samples, Size>& batch) noexcept {
  const double value = batch.loss(net, loss, 1), sum = static_cast<double>(Size) + magnitude(value) + batch.sensitivity();
  return {value / static_cast<double>(Size), 4 * std::numeric_limits<double>::epsilon() * sum / static_cast<double>(Size)};
}

/// The error of one gradient; 0 at a kink, which is counted. `weight` is a parameter of the net, and moved about; loss_of(sample) is
/// its loss.
template <class Samples, class LossOf>
[[nodiscard]] constexpr double gradient_error(const Samples& samples, double& weight, double gradient, std::size_t& kinks,
                                              LossOf loss_of) noexcept {
  constexpr double step = 1e-5, tolerance = 1e-7;
  if (samples.size() == 0) return std::numeric_limits<double>::quiet_NaN();
  const double kept = weight;
  const auto loss_at = [&](const auto& sample, double distance) {
    weight = kept + distance;
    return loss_of(sample);
  };
  NumericDerivative numeric = central_difference(samples, step, loss_at);
  if (numeric.error_of(gradient) > tolerance) numeric = difference_near_kinks(samples, step / 10, loss_at);
  weight = kept;
  const double error = numeric.error_of(gradient);
  if (error > tolerance && numeric.is_at_kink(gradient)) {
    ++kinks;
    return 0;
  }
  return error;
}

/// Of all parameters of a net; Samples are what the loss is taken of one after the other.
template <class Net, class Samples, class LossOf>
constexpr void check_each(Net& net, const typename Net::Gradients& gradients, const Samples& samples,
                          GradientCheck<Net::layer_count>& check, LossOf loss_of) noexcept {
  for_each_parameter<Net>(
      [&](auto layer, const char*, auto& weights, const auto& gradient) {
        for (std::size_t i = 0; i < weights.values.size(); ++i) {
          const double error = gradient_error(samples, weights.values[i], gradient.values[i], check.skipped, loss_of);
          for (double* const largest : {&check.per_layer[layer], &check.largest})
            if (error > *largest || !is_finite(error)) *largest = error;  // NaN stays
        }
      },
      net, gradients);
}

}  // namespace detail

/// Compares the derivatives of the mean loss that backpropagation delivers, a, with those from differences of the loss, n, for every
/// parameter w: |n - a| / max(1e-8, |n| + |a|), where n = (L(w + h) - L(w - h)) / 2h and h = 1e-5. Right gradients stay below 1e-6,
/// wrong ones reach 1e-3. Where the two differ it looks again with h = 1e-6. Of |n - a| only counts what rounding does not explain,
/// 4 epsilon (1 + |L| + sum |y dL/dy|) / h. A parameter where a kink of the loss explains it, of a ReLU at 0 say, is skipped and
/// counted: mind `skipped` too.
///
/// A net with BatchNorm or Dropout is looked at as it is in training: all samples are one batch, random numbers stay the same.
///
/// In double, for nets of floats as well. Two losses of each sample for each parameter: a few samples will do.
/// Memory   on the stack: two nets of double, eight samples and their tape
/// Errors   no samples, or a loss or gradient that is NaN: NaN. A net with BatchNorm or Dropout wants an array, or a span of fixed size
template <class Net, class Loss, class Samples>
[[nodiscard]] constexpr GradientCheck<Net::layer_count> check_gradients(const Net& net, const Loss& loss,
                                                                        const Samples& samples) noexcept {
  static_assert(wrong::say<wrong::not_a_loss<Loss, ctnn::Loss<Loss>>>::value, "this is no loss");
  static_assert(wrong::say<detail::SampleCheck<Net, Loss, Samples>>::value, "samples that the net or the loss cannot use");
  static_assert(
      wrong::say<wrong::batch_size_unknown<Samples, !detail::differs_in_training<Net> || static_size<Samples> != 0>>::value,
      "the samples of a net with BatchNorm or Dropout are one batch: its size must be known");
  GradientCheck<Net::layer_count> check;
  if constexpr (detail::types_fit<Net, Loss, Samples> && (!detail::differs_in_training<Net> || static_size<Samples> != 0)) {
    auto moved = convert<double>(net);
    using InDouble = decltype(moved);
    typename InDouble::Gradients gradients;
    detail::gradients_in_double(moved, loss, samples, gradients);
    if constexpr (detail::differs_in_training<Net>) {
      detail::TrainedBatch<InDouble, Samples, static_size<Samples>> batch;
      batch.take(samples, 0, samples.size());
      detail::check_each(moved, gradients, std::array<int, 1>{}, check,
                         [&](int) { return detail::rounded_loss(moved, loss, batch); });
    } else {
      detail::check_each(moved, gradients, samples, check,
                         [&](const auto& sample) { return detail::rounded_loss(moved, loss, sample); });
    }
  }
  return check;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
