// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace bench {

enum class Kind {
  Step,         // one update with a batch that lies ready
  Epoch,        // one pass over all samples in batches, in random order
  OneByOne,     // inference of samples that come singly; times are of one
  ManySamples,  // inference of samples that are there together
};
enum class Rule { None, GradientDescent, SGD, Adam };

/// What is measured: ReLU after each layer but the last, softmax cross-entropy on the logits where it learns.
struct Workload {
  Kind kind;
  std::array<std::size_t, 4> sizes;  // inputs, outputs of each layer; 0 for none
  std::size_t batch;                 // that go through the net together; for ManySamples those of the peers
  std::size_t samples;               // in one run
  Rule rule = Rule::None;
  bool sigmoid = false;  // after the last layer

  [[nodiscard]] constexpr std::size_t layers() const noexcept { return sizes[3] == 0 ? 2 : 3; }
  [[nodiscard]] constexpr std::size_t inputs() const noexcept { return sizes[0]; }
  [[nodiscard]] constexpr std::size_t outputs() const noexcept { return sizes[layers()]; }
  [[nodiscard]] constexpr bool learns() const noexcept { return rule != Rule::None; }
  [[nodiscard]] constexpr std::size_t tail() const noexcept { return samples % batch; }  // the last, short batch

  /// Of one run: 2 M N K for each product of matrices. Learning takes three for each layer, for the first one two.
  [[nodiscard]] constexpr double operations() const noexcept {
    double sum = 0;
    for (std::size_t i = 0; i < layers(); ++i)
      sum += 2.0 * static_cast<double>(sizes[i] * sizes[i + 1] * samples) * (!learns() ? 1 : i == 0 ? 2 : 3);
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
};

inline constexpr double learning_rate_of(Rule rule) { return rule == Rule::Adam ? 0.001 : 0.01; }

/// As it stands in the table: "784-128-10, batch 64, Adam".
[[nodiscard]] inline std::string name_of(const Workload& workload) {
  const auto number = [](std::size_t value) { return std::to_string(value); };
  std::string name = number(workload.sizes[0]);
  for (std::size_t i = 1; i <= workload.layers(); ++i) name.append("-").append(number(workload.sizes[i]));
  if (workload.kind == Kind::OneByOne) return name.append(", one sample");
  if (workload.kind == Kind::ManySamples) return name.append(", ").append(number(workload.samples)).append(" samples");
  if (workload.kind == Kind::Epoch) name.append(", epoch of ").append(number(workload.samples));
  const char* const rules[] = {"", "GradientDescent", "SGD", "Adam"};
  return name.append(", batch ")
      .append(number(workload.batch))
      .append(", ")
      .append(rules[static_cast<std::size_t>(workload.rule)]);
}

}  // namespace bench
