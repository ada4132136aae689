// SPDX-License-Identifier: BSL-1.0
// Between the flat arrays of a reference and a net: parameters stand layer by layer, weights [in][out], then bias; or slopes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

#include <ctnn/losses/label.hpp>
#include <ctnn/train/sample.hpp>

#include "reference/shapes.hpp"

namespace pytorch {

inline constexpr double tolerance = 1e-12;
/// Sums of a dozen terms of size 1 in another order differ by about 1e-15: below this, results may have cancelled to that much.
inline constexpr double floor_of_sums = 1e-3;

namespace detail {

template <std::size_t Layers, class Parameters, class Visit>
constexpr void for_each_number(Parameters& parameters, Visit visit) {
  const auto visit_layer = [&](auto& layer) {
    if constexpr (requires { layer.weights; }) {
      for (auto& weight : layer.weights.values) visit(weight);
      for (auto& bias : layer.bias.values) visit(bias);
    } else if constexpr (requires { layer.slopes; }) {
      for (auto& slope : layer.slopes.values) visit(slope);
    }
  };
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (visit_layer(parameters.template layer<I>()), ...);
  }(std::make_index_sequence<Layers>{});
}

}  // namespace detail

/// In the scalar T.
template <class T, class U, std::size_t Size>
[[nodiscard]] constexpr std::array<T, Size> as(const std::array<U, Size>& values) {
  std::array<T, Size> converted{};
  for (std::size_t i = 0; i < Size; ++i) converted[i] = static_cast<T>(values[i]);
  return converted;
}
template <class T>
[[nodiscard]] constexpr ctnn::Label as(std::size_t label) {
  return {static_cast<std::uint32_t>(label)};
}

/// The inputs and targets of an Example.
template <class T, class Numbers>
[[nodiscard]] constexpr auto samples_of(const Numbers& numbers) {
  using Sample = ctnn::Sample<decltype(as<T>(numbers.inputs[0])), decltype(as<T>(numbers.targets[0]))>;
  std::array<Sample, batch_size> samples{};
  for (std::size_t i = 0; i < batch_size; ++i) samples[i] = {as<T>(numbers.inputs[i]), as<T>(numbers.targets[i])};
  return samples;
}

template <class Net>
[[nodiscard]] constexpr Net net_with(const std::array<double, Net::parameter_count>& parameters) {
  Net net;
  const double* next = parameters.data();
  detail::for_each_number<Net::layer_count>(net,
                                            [&](auto& parameter) { parameter = static_cast<typename Net::ScalarType>(*next++); });
  return net;
}

/// A net's parameters, or gradients of the same shape.
template <class Net>
[[nodiscard]] constexpr std::array<double, Net::parameter_count> flat(const typename Net::Gradients& parameters) {
  std::array<double, Net::parameter_count> values{};
  double* next = values.data();
  detail::for_each_number<Net::layer_count>(parameters, [&](const auto& parameter) { *next++ = static_cast<double>(parameter); });
  return values;
}

/// |actual - expected| / |expected|, where an |expected| below `floor` counts as `floor`. Infinite for NaN.
[[nodiscard]] constexpr double deviation(double actual, double expected, double floor) {
  const auto magnitude = [](double x) { return x < 0 ? -x : x; };
  if (actual == expected) return 0;
  const double scale = magnitude(expected) < floor ? floor : magnitude(expected), error = magnitude(actual - expected) / scale;
  return error == error ? error : std::numeric_limits<double>::infinity();
}

/// The largest deviation of all numbers.
template <std::size_t Size>
[[nodiscard]] constexpr double deviation(const std::array<double, Size>& actual, const std::array<double, Size>& expected,
                                         double floor) {
  double worst = 0;
  for (std::size_t i = 0; i < Size; ++i) {
    const double error = deviation(actual[i], expected[i], floor);
    if (error > worst) worst = error;
  }
  return worst;
}

}  // namespace pytorch
