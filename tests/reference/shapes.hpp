// SPDX-License-Identifier: BSL-1.0
// What the headers written by generate.py consist of.
#pragma once

#include <array>
#include <cstddef>

namespace pytorch {

inline constexpr std::size_t batch_size = 6;

/// One forward and backward pass. Parameters and gradients stand layer by layer: weights [in][out], then bias.
template <std::size_t Inputs, std::size_t Outputs, std::size_t Parameters, class Target>
struct Example {
  std::array<std::array<double, Inputs>, batch_size> inputs;
  std::array<Target, batch_size> targets;
  std::array<double, Parameters> parameters;
  std::array<std::array<double, Outputs>, batch_size> outputs;
  double loss;
  std::array<double, Parameters> gradients;
};

/// Full-batch training: the loss before each step, and the parameters after the last.
template <std::size_t Steps, std::size_t Parameters>
struct Run {
  std::array<double, Steps> losses;
  std::array<double, Parameters> parameters;
};

/// An activation, point by point.
template <std::size_t Points>
struct Curve {
  std::array<double, Points> values;
  std::array<double, Points> derivatives;
};

}  // namespace pytorch
