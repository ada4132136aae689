// SPDX-License-Identifier: BSL-1.0
// What the headers written by generate_layers.py consist of, and how far a net is from them.
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <ctnn/ctnn.hpp>

#include "math/bits.hpp"
#include "reference/compare.hpp"
#include "support/catch.hpp"

namespace pytorch {

/// Samples of a LayerRun, and how many there is room for: what is not needed must not matter.
inline constexpr std::size_t run_samples = 4, run_capacity = 6, run_steps = 20;

/// A net whose inputs, targets and first parameters follow from fractions(): in inference, in one pass of training, after steps of SGD and
/// Adam with all samples. Numbers: those of all tensors, statistics among them, in the order of for_each_tensor.
template <std::size_t Inputs, std::size_t Outputs, std::size_t Numbers>
struct LayerRun {
  static constexpr std::size_t numbers = Numbers;

  std::array<double, run_samples * Outputs> outputs{}, training_outputs{};
  double loss = 0;  // mean squared error
  std::array<double, run_samples * Inputs> input_gradients{};
  std::array<double, Numbers> gradients{};  // of a statistic: how far it moves
  std::array<double, Numbers> after_sgd{};
  std::array<double, run_samples * Outputs> outputs_after_sgd{};
  std::array<double, Numbers> after_adam{};
  std::array<double, run_samples * Outputs> outputs_after_adam{};
};

/// Number `index` of an endless row of multiples of 1/64.
[[nodiscard]] constexpr double fraction(std::size_t index) { return (static_cast<double>((37 * index + 11) % 101) - 50) / 64; }

/// The inputs are doubled fractions; where there shall be ties, the next integer below.
enum class Inputs { Ordinary, WithTies };

/// The largest deviation of everything that a LayerRun says.
struct LayerDeviations {
  double outputs = 0, training_outputs = 0, loss = 0, input_gradients = 0, gradients = 0;
};
struct TrainingDeviations {
  double loss = 0, parameters = 0, outputs = 0;
};

/// The run's net; it begins with Identity, a stage of its own, so that the first gradient on the tape is that by the inputs.
template <auto& Run, Inputs Kind, class Shape, class... Layers>
struct CaseOf {
  using Net = ctnn::BasicNet<double, Shape, ctnn::Identity, Layers...>;
  using Sample = ctnn::Sample<typename Net::Input, typename Net::Output>;
  static constexpr auto& expected = Run;
  static constexpr std::size_t inputs = Net::input_shape.size(), outputs = Net::output_shape.size();

  static constexpr std::array<Sample, run_samples> samples(std::size_t offset) {
    std::array<Sample, run_samples> all{};
    for (std::size_t i = 0; i < run_samples; ++i) {
      for (std::size_t j = 0; j < inputs; ++j) {
        const double x = 2 * fraction(offset + 29 + i * inputs + j);
        all[i].input[j] = Kind == Inputs::Ordinary ? x : floor(x);
      }
      for (std::size_t j = 0; j < outputs; ++j) all[i].target[j] = fraction(offset + 71 + i * outputs + j);
    }
    return all;
  }

  static constexpr Net net(std::size_t offset) {
    Net net;
    std::size_t index = offset + 1;
    ctnn::for_each_tensor<Net>(
        [&]<class Tensor>(auto, auto, Tensor& tensor) {
          for (double& value : tensor.values) {
            const double next = fraction(index++);
            if constexpr (ctnn::is_statistic<Tensor>) value = 1 + next / 2;
            else value = Tensor::rank > 1 ? next / 2 : next;
          }
        },
        net);
    return net;
  }

  /// Of a net, or gradients of its shape.
  template <class Store>
  static constexpr std::array<double, Run.numbers> flat(const Store& store) {
    std::array<double, Run.numbers> values{};
    std::size_t index = 0;
    ctnn::for_each_tensor<Net>(
        [&](auto, auto, const auto& tensor) {
          for (const double value : tensor.values) values[index++] = value;
        },
        store);
    return values;
  }

  static constexpr std::array<double, run_samples * outputs> outputs_of(const Net& net, std::size_t offset) {
    std::array<double, run_samples * outputs> values{};
    std::size_t index = 0;
    for (const Sample& sample : samples(offset))
      for (const double y : net(sample.input)) values[index++] = y;
    return values;
  }

 private:
  static constexpr double floor(double x) {
    const double whole = static_cast<double>(static_cast<int>(x));
    return whole > x ? whole - 1 : whole;
  }
};

template <auto& Run, class Shape, class... Layers>
using LayerCase = CaseOf<Run, Inputs::Ordinary, Shape, Layers...>;

/// Forward and backward passes of the mean squared error over all samples.
template <class Net>
struct Passes {
  std::array<typename Net::Input, run_samples> inputs{};
  typename Net::template Tape<run_capacity> tape{};
  std::array<typename Net::Output, run_samples> outputs{}, grad_outputs{};
  typename Net::Gradients gradients{};
  double loss = 0;

  template <class Samples>
  constexpr void run(const Net& net, const Samples& samples) {
    for (std::size_t i = 0; i < run_samples; ++i) inputs[i] = samples[i].input;
    const auto rows = forward(net, inputs, tape);
    loss = 0;
    for (std::size_t i = 0; i < run_samples; ++i)
      for (std::size_t j = 0; j < outputs[i].size(); ++j) {
        constexpr double count = run_samples * Net::output_shape.size();
        outputs[i][j] = rows(i, j);
        const double error = outputs[i][j] - samples[i].target[j];
        loss += error * error / count;
        grad_outputs[i][j] = 2 * error / count;
      }
    backward(net, tape, grad_outputs, gradients);
  }
};

/// Rows, one after the other.
template <std::size_t Size>
[[nodiscard]] constexpr std::array<double, run_samples * Size> joined(
    const std::array<std::array<double, Size>, run_samples>& rows) {
  std::array<double, run_samples * Size> values{};
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = rows[i / Size][i % Size];
  return values;
}

/// Inference, then one forward and backward pass.
template <class Case>
constexpr LayerDeviations one_pass(std::size_t offset) {
  using Net = typename Case::Net;
  constexpr auto& expected = Case::expected;
  const Net net = Case::net(offset);
  Passes<Net> passes;
  passes.run(net, Case::samples(offset));
  std::array<typename Net::Input, run_samples> input_gradients{};
  for (std::size_t i = 0; i < run_samples; ++i)
    for (std::size_t j = 0; j < Case::inputs; ++j) input_gradients[i][j] = passes.tape.template gradient_of<0>()(i, j);

  const auto deviation_of = [](const auto& actual, const auto& numbers) { return deviation(actual, numbers, floor_of_sums); };
  return {.outputs = deviation_of(Case::outputs_of(net, offset), expected.outputs),
          .training_outputs = deviation_of(joined(passes.outputs), expected.training_outputs),
          .loss = deviation(passes.loss, expected.loss, 0),
          .input_gradients = deviation_of(joined(input_gradients), expected.input_gradients),
          .gradients = deviation_of(Case::flat(passes.gradients), expected.gradients)};
}

/// A Trainer's steps, which update weights during the backward pass.
template <class Case>
TrainingDeviations steps_of_sgd(std::size_t offset) {
  typename Case::Net net = Case::net(offset);
  const auto samples = Case::samples(offset);
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::SGD{.learning_rate = 0.05, .momentum = 0.875},
                        ctnn::batch<run_capacity>};
  const double first_loss = trainer.step(samples);
  for (std::size_t step = 1; step < run_steps; ++step) trainer.step(samples);
  return {.loss = deviation(first_loss, Case::expected.loss, 0),
          .parameters = deviation(Case::flat(net), Case::expected.after_sgd, floor_of_sums),
          .outputs = deviation(Case::outputs_of(net, offset), Case::expected.outputs_after_sgd, floor_of_sums)};
}

/// Steps of a loop of one's own, with an update after each backward pass.
template <class Case>
TrainingDeviations steps_of_adam(std::size_t offset) {
  using Net = typename Case::Net;
  constexpr ctnn::Adam adam{.learning_rate = 0.01, .epsilon = 1e-3};
  Net net = Case::net(offset);
  const auto samples = Case::samples(offset);
  Passes<Net> passes;
  typename Net::template State<ctnn::Adam> state;
  double first_loss = 0;
  for (std::size_t step = 0; step < run_steps; ++step) {
    passes.run(net, samples);
    if (step == 0) first_loss = passes.loss;
    update(net, passes.gradients, adam, state);
  }
  return {.loss = deviation(first_loss, Case::expected.loss, 0),
          .parameters = deviation(Case::flat(net), Case::expected.after_adam, floor_of_sums),
          .outputs = deviation(Case::outputs_of(net, offset), Case::expected.outputs_after_adam, floor_of_sums)};
}

/// PyTorch and ctnn sum in different orders, and the error of every step goes into the next one.
inline constexpr double tolerance_of_runs = 1e-11;

template <class Case>
constexpr bool one_pass_agrees() {
  const LayerDeviations found = one_pass<Case>(0);
  return found.outputs <= tolerance_of_runs && found.training_outputs <= tolerance_of_runs && found.loss <= tolerance_of_runs &&
         found.input_gradients <= tolerance_of_runs && found.gradients <= tolerance_of_runs;
}

inline void check(const LayerDeviations& found) {
  CHECK(found.outputs <= tolerance_of_runs);
  CHECK(found.training_outputs <= tolerance_of_runs);
  CHECK(found.loss <= tolerance_of_runs);
  CHECK(found.input_gradients <= tolerance_of_runs);
  CHECK(found.gradients <= tolerance_of_runs);
}
inline void check(const TrainingDeviations& found) {
  CHECK(found.loss <= tolerance_of_runs);
  CHECK(found.parameters <= tolerance_of_runs);
  CHECK(found.outputs <= tolerance_of_runs);
}

template <class Case>
void check_run() {
  const std::size_t nothing = bits::at_run_time(std::size_t{0});  // without it clang tries to compute all of this itself
  check(one_pass<Case>(nothing));
  check(steps_of_sgd<Case>(nothing));
  check(steps_of_adam<Case>(nothing));
}

}  // namespace pytorch
