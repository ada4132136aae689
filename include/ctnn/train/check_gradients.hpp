// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/net/backward.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/convert.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/forward.hpp>
#include <ctnn/net/receivers.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/static_size.hpp>
#include <ctnn/train/detail/batch_loss.hpp>
#include <ctnn/train/detail/data.hpp>
#include <ctnn/train/detail/numeric_derivative.hpp>
#include <ctnn/train/sample.hpp>

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

template <class Values>
[[nodiscard]] constexpr const Values& in_double(const Values& values) noexcept {
  return values;
}
template <std::size_t Size>
[[nodiscard]] constexpr std::array<double, Size> in_double(const std::array<float, Size>& values) noexcept {
  std::array<double, Size> result{};
  for (std::size_t i = 0; i < Size; ++i) result[i] = static_cast<double>(values[i]);
  return result;
}
template <class Samples>
using SampleInDouble =
    decltype(Sample{in_double(std::declval<sample_of<Samples>&>().input), in_double(std::declval<sample_of<Samples>&>().target)});

/// The gradients of the mean loss, in double: by the same batches as loss_and_gradients.
template <class Net, class Loss, class Samples>
constexpr void gradients_in_double(const Net& net, const Loss& loss, const Samples& samples,
                                   typename Net::Gradients& gradients) noexcept {
  constexpr std::size_t known = static_size<Samples>, block = known != 0 && known < 8 ? known : 8;
  const std::size_t size = samples.size();
  std::array<SampleInDouble<Samples>, block> converted{};
  Tape<Net, block> tape;
  set_zero<Net>(gradients);
  for (std::size_t first = 0; first < size; first += block) {
    const std::size_t count = size - first < block ? size - first : block;
    for (std::size_t row = 0; row < count; ++row)
      converted[row] = {in_double(samples[first + row].input), in_double(samples[first + row].target)};
    forward_samples(net, count, [&](std::size_t row) -> const auto& { return converted[row].input; }, tape);
    detail::batch_loss(tape, loss, count, 1 / static_cast<double>(size),
                       [&](std::size_t row) -> const auto& { return converted[row].target; });
    backward_samples(net, tape, add_to(gradients));
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

/// The error of one gradient; 0 at a kink, which is counted. `weight` is a parameter of the net, and moved about.
template <class Net, class Loss, class Samples>
[[nodiscard]] constexpr double gradient_error(const Net& net, const Loss& loss, const Samples& samples, double& weight,
                                              double gradient, std::size_t& kinks) noexcept {
  constexpr double step = 1e-5, tolerance = 1e-7;
  if (samples.size() == 0) return std::numeric_limits<double>::quiet_NaN();
  const double kept = weight;
  const auto loss_at = [&](const auto& sample, double distance) {
    weight = kept + distance;
    return rounded_loss(net, loss, sample);
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

}  // namespace detail

/// Compares the derivatives of the mean loss that backpropagation delivers, a, with those from differences of the loss, n, for every
/// parameter w: |n - a| / max(1e-8, |n| + |a|), where n = (L(w + h) - L(w - h)) / 2h and h = 1e-5. Right gradients stay below 1e-6,
/// wrong ones reach 1e-3. Where the two differ it looks again with h = 1e-6. Of |n - a| only counts what rounding does not explain,
/// 4 epsilon (1 + |L| + sum |y dL/dy|) / h. A parameter where a kink of the loss explains it, of a ReLU at 0 say, is skipped and
/// counted: mind `skipped` too.
///
/// In double, for nets of floats as well. Two losses of each sample for each parameter: a few samples will do.
/// Memory   on the stack: two nets of double, eight samples and their tape
/// Errors   no samples, or a loss or gradient that is NaN: NaN
template <class Net, class Loss, class Samples>
[[nodiscard]] constexpr GradientCheck<Net::layer_count> check_gradients(const Net& net, const Loss& loss,
                                                                        const Samples& samples) noexcept {
  static_assert(wrong::say<wrong::not_a_loss<Loss, ctnn::Loss<Loss>>>::value, "this is no loss");
  static_assert(wrong::say<detail::SampleCheck<Net, Loss, Samples>>::value, "samples that the net or the loss cannot use");
  GradientCheck<Net::layer_count> check;
  if constexpr (detail::types_fit<Net, Loss, Samples>) {
    auto moved = convert<double>(net);
    using InDouble = decltype(moved);
    typename InDouble::Gradients gradients;
    detail::gradients_in_double(moved, loss, samples, gradients);
    for_each_tensor<InDouble>(
        [&](auto layer, const char*, auto& weights, const auto& gradient) {
          for (std::size_t i = 0; i < weights.values.size(); ++i) {
            const double error =
                detail::gradient_error(moved, loss, samples, weights.values[i], gradient.values[i], check.skipped);
            for (double* const largest : {&check.per_layer[layer], &check.largest})
              if (error > *largest || !is_finite(error)) *largest = error;  // NaN stays
          }
        },
        moved, gradients);
  }
  return check;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
