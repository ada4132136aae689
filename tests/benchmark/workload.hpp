// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace bench {

enum class Kind {
  Step,         // one update with a batch that lies ready
  Epoch,        // one pass over all samples in batches, in random order
  OneByOne,     // inference of samples that come singly; times are of one
  ManySamples,  // inference of samples that are there together
  Forward,      // the forward pass of a step, over a batch that lies ready
  Gradients,    // the same, and the backward pass from gradients that lie ready
};
enum class Rule { None, GradientDescent, SGD, Adam };

/// What is measured: ReLU after each layer but the last, softmax cross-entropy on the logits where it learns; or a single convolution.
struct Workload {
  /// Of an image or, where rows is 0, of a sequence; without padding, stride 1.
  struct Convolution {
    std::size_t channels = 0, rows = 0, columns = 0, filters = 0, kernel = 0, dilation = 1;

    [[nodiscard]] constexpr bool is_1d() const noexcept { return rows == 0; }
    [[nodiscard]] constexpr std::size_t taps() const noexcept { return is_1d() ? kernel : kernel * kernel; }
    [[nodiscard]] constexpr std::size_t inputs() const noexcept { return channels * std::max<std::size_t>(rows, 1) * columns; }
    [[nodiscard]] constexpr std::size_t positions() const noexcept {
      const std::size_t lost = (kernel - 1) * dilation;  // at the end of each axis
      return (is_1d() ? 1 : rows - lost) * (columns - lost);
    }
  };
  /// A layer's weights are fan_in x filters, and multiplied so often for each sample. Dense has one position.
  struct Layer {
    std::size_t fan_in, filters, positions;
  };

  Kind kind;
  std::array<std::size_t, 4> sizes;  // inputs, outputs of each layer; 0 for none
  std::size_t batch;                 // that go through the net together; for ManySamples those of the peers
  std::size_t samples;               // in one run
  Rule rule = Rule::None;
  bool sigmoid = false;  // after the last layer
  Convolution convolution{};
  bool input_gradient = false;  // of Gradients: asked for too

  [[nodiscard]] constexpr bool convolves() const noexcept { return convolution.channels != 0; }
  [[nodiscard]] constexpr std::size_t layers() const noexcept { return convolves() ? 1 : sizes[3] == 0 ? 2 : 3; }
  [[nodiscard]] constexpr Layer layer(std::size_t i) const noexcept {
    if (convolves()) return {convolution.channels * convolution.taps(), convolution.filters, convolution.positions()};
    return {sizes[i], sizes[i + 1], 1};
  }
  [[nodiscard]] constexpr std::size_t inputs() const noexcept { return convolves() ? convolution.inputs() : sizes[0]; }
  [[nodiscard]] constexpr std::size_t outputs() const noexcept {
    const Layer last = layer(layers() - 1);
    return last.filters * last.positions;
  }
  [[nodiscard]] constexpr bool learns() const noexcept { return rule != Rule::None; }
  [[nodiscard]] constexpr std::size_t tail() const noexcept { return samples % batch; }  // the last, short batch

  /// Of one run: 2 M N K for each product of matrices. Gradients take two more for each layer; for the first only one, unless the
  /// input's is asked for.
  [[nodiscard]] constexpr double operations() const noexcept {
    double sum = 0;
    for (std::size_t i = 0; i < layers(); ++i) {
      const auto [fan_in, filters, positions] = layer(i);
      const int products = !learns() && kind != Kind::Gradients ? 1 : i == 0 && !input_gradient ? 2 : 3;
      sum += 2.0 * static_cast<double>(fan_in * filters * positions * samples) * products;
    }
    return sum;
  }
};

inline constexpr std::array workloads{
    Workload{Kind::Step, {64, 64, 64, 10}, 32, 32, Rule::SGD},
    Workload{Kind::Step, {64, 64, 64, 10}, 32, 32, Rule::Adam},
    Workload{Kind::Step, {64, 64, 64, 10}, 32, 32, Rule::GradientDescent},
    Workload{Kind::Step, {784, 128, 10}, 64, 64, Rule::SGD},
    Workload{Kind::Step, {784, 128, 10}, 64, 64, Rule::Adam},
    Workload{Kind::Step, {256, 256, 256, 10}, 128, 128, Rule::SGD},
    Workload{Kind::Step, {256, 256, 256, 10}, 128, 128, Rule::Adam},
    Workload{Kind::Step, {13, 37, 11, 3}, 7, 7, Rule::SGD},
    Workload{Kind::OneByOne, {2, 4, 1}, 1, 64, Rule::None, true},
    Workload{Kind::OneByOne, {16, 32, 32, 4}, 1, 64},
    Workload{Kind::OneByOne, {64, 64, 64, 10}, 1, 64},
    Workload{Kind::OneByOne, {784, 128, 10}, 1, 64},
    Workload{Kind::ManySamples, {64, 64, 64, 10}, 128, 1024},
    Workload{Kind::Epoch, {784, 128, 10}, 64, 60'000, Rule::SGD},
    Workload{Kind::Forward, {}, 32, 32, Rule::None, false, {1, 28, 28, 8, 3}},
    Workload{Kind::Gradients, {}, 32, 32, Rule::None, false, {1, 28, 28, 8, 3}},
    Workload{Kind::Forward, {}, 32, 32, Rule::None, false, {8, 26, 26, 16, 3}},
    Workload{Kind::Gradients, {}, 32, 32, Rule::None, false, {8, 26, 26, 16, 3}, true},
    Workload{Kind::OneByOne, {}, 1, 64, Rule::None, false, {16, 0, 64, 16, 3, 4}},
};

inline constexpr double learning_rate_of(Rule rule) { return rule == Rule::Adam ? 0.001 : 0.01; }

/// "64-64-64-10", "8x26x26, Conv2D<16, 3>".
[[nodiscard]] inline std::string topology_of(const Workload& workload) {
  const auto number = [](std::size_t value) { return std::to_string(value); };
  std::string name;
  if (!workload.convolves()) {
    for (std::size_t i = 0; i <= workload.layers(); ++i) name.append(i == 0 ? "" : "-").append(number(workload.sizes[i]));
    return name;
  }
  const auto& [channels, rows, columns, filters, kernel, dilation] = workload.convolution;
  name.append(number(channels)).append("x");
  if (rows != 0) name.append(number(rows)).append("x");
  name.append(number(columns))
      .append(rows == 0 ? ", Conv1D<" : ", Conv2D<")
      .append(number(filters))
      .append(", ")
      .append(number(kernel));
  if (dilation != 1) name.append(", Dilation{").append(number(dilation)).append("}");
  return name.append(">");
}

/// As it stands in the table: "784-128-10, batch 64, Adam".
[[nodiscard]] inline std::string name_of(const Workload& workload) {
  std::string name = topology_of(workload);
  const std::string samples = std::to_string(workload.samples), batch = ", batch " + std::to_string(workload.batch);
  const char* const rules[] = {"", "GradientDescent", "SGD", "Adam"};
  const std::string rule = rules[static_cast<std::size_t>(workload.rule)];
  switch (workload.kind) {
    case Kind::Step:
      return name.append(batch).append(", ").append(rule);
    case Kind::Epoch:
      return name.append(", epoch of ").append(samples).append(batch).append(", ").append(rule);
    case Kind::OneByOne:
      return name.append(", one sample");
    case Kind::ManySamples:
      return name.append(", ").append(samples).append(" samples");
    case Kind::Forward:
      return name.append(batch).append(", forward");
    case Kind::Gradients:
      return name.append(batch).append(", forward and backward");
  }
  return name;
}

}  // namespace bench
