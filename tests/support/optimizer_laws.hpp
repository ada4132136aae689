// SPDX-License-Identifier: BSL-1.0
// What every optimizer must obey. A new optimizer gets all of it by one line in tests/optimizers/laws.cpp.
#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

#include <ctnn/layers/dense.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/net/update.hpp>
#include <ctnn/optimizers/rule.hpp>
#include <ctnn/random/random.hpp>

#include "support/numbers.hpp"

namespace test {

/// A weight that learns by itself.
template <class T, class Optimizer>
class LoneWeight {
 public:
  constexpr LoneWeight(const Optimizer& optimizer, T start) noexcept : optimizer_(optimizer) { weight() = start; }

  constexpr bool step(T gradient) noexcept {
    typename Net::Gradients gradients;
    gradients.template layer<0>().weights[0][0] = gradient;
    return ctnn::update(net_, gradients, optimizer_, state_);
  }
  [[nodiscard]] constexpr T& weight() noexcept { return net_.template layer<0>().weights[0][0]; }

 private:
  using Net = ctnn::BasicNet<T, ctnn::Dense<1, 1>>;
  Optimizer optimizer_;
  Net net_;
  typename Net::template State<Optimizer> state_;
};

template <class Optimizer>
[[nodiscard]] constexpr Optimizer with_decay(Optimizer optimizer, double decay) noexcept {
  if constexpr (requires { optimizer.weight_decay; }) optimizer.weight_decay = decay;
  return optimizer;
}

/// At a learning rate of 0 nothing moves.
template <class Optimizer>
[[nodiscard]] constexpr bool rests_at_rate_0(Optimizer optimizer) noexcept {
  optimizer.learning_rate = 0;
  LoneWeight<double, Optimizer> weight{optimizer, 0.75};
  for (const double gradient : {1.0, -2.0, 3.0}) weight.step(gradient);
  return weight.weight() == 0.75;
}

/// Without a gradient and without decay nothing moves.
template <class Optimizer>
[[nodiscard]] constexpr bool rests_without_gradient(const Optimizer& optimizer) noexcept {
  LoneWeight<double, Optimizer> weight{with_decay(optimizer, 0), 0.75};
  for (int i = 0; i < 5; ++i) weight.step(0);
  return weight.weight() == 0.75;
}

/// Decay alone draws a weight nearer to 0 in every step.
template <class Optimizer>
[[nodiscard]] constexpr bool decays(const Optimizer& optimizer) noexcept {
  LoneWeight<double, Optimizer> weight{with_decay(optimizer, 0.125), -2};
  bool shrinks = true;
  for (int i = 0; i < 5; ++i) {
    const double before = weight.weight();
    weight.step(0);
    shrinks = shrinks && weight.weight() > before && weight.weight() < 0;
  }
  return shrinks;
}

/// Where fifty steps from w = 1 lead in the bowl w^2 / 2, whose gradient is w.
template <class Optimizer>
[[nodiscard]] constexpr double after_50_steps_in_a_bowl(const Optimizer& optimizer) noexcept {
  LoneWeight<double, Optimizer> weight{optimizer, 1};
  for (int i = 0; i < 50; ++i) weight.step(weight.weight());
  return magnitude(weight.weight());
}

/// visit(gradient) for twelve random gradients, large ones and small ones.
template <class T, class Visit>
constexpr void for_each_gradient(std::uint64_t seed, Visit visit) noexcept {
  ctnn::Random random{ctnn::Seed{seed}};
  for (int i = 0; i < 4; ++i)
    for (const T size : {T(10), T(0.1), T(0.001)}) visit(size * random.uniform(T{-1}, T{1}));
}

/// The mirrored weight with mirrored gradients takes the mirrored path.
template <class Optimizer>
[[nodiscard]] constexpr bool knows_no_side(const Optimizer& optimizer) noexcept {
  LoneWeight<double, Optimizer> weight{optimizer, 0.75}, mirrored{optimizer, -0.75};
  bool equal = true;
  for_each_gradient<double>(5, [&](double gradient) {
    weight.step(gradient);
    mirrored.step(-gradient);
    equal = equal && weight.weight() == -mirrored.weight();
  });
  return equal;
}

/// The largest distance between the path in float and the path in double.
template <class Optimizer>
[[nodiscard]] constexpr double error_in_float(const Optimizer& optimizer) noexcept {
  LoneWeight<float, Optimizer> single{optimizer, 0.75F};
  LoneWeight<double, Optimizer> exact{optimizer, 0.75};
  double largest = 0;
  for_each_gradient<float>(7, [&](float gradient) {
    single.step(gradient);
    exact.step(static_cast<double>(gradient));
    const double error = magnitude(static_cast<double>(single.weight()) - exact.weight());
    if (!(error <= largest)) largest = error;
  });
  return largest;
}

/// All bits of a path, as one number.
template <class T, class Optimizer>
[[nodiscard]] constexpr std::uint64_t fingerprint_of_path(const Optimizer& optimizer, std::uint64_t seed) noexcept {
  std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
  LoneWeight<T, Optimizer> weight{optimizer, T{0.75}};
  for_each_gradient<T>(seed, [&](T gradient) {
    weight.step(gradient);
    hash = (hash ^ std::bit_cast<std::uint64_t>(static_cast<double>(weight.weight()))) * 0x100000001b3;
  });
  return hash;
}

/// A gradient of NaN is refused, and the next one finds a weight and a memory that are not spoiled. At run time only: clang ends a
/// constant expression that makes a NaN.
template <class Optimizer>
[[nodiscard]] bool refuses_nan(const Optimizer& optimizer) {
  LoneWeight<double, Optimizer> weight{optimizer, 0.75};
  weight.step(1);
  const double before = weight.weight();
  const bool refused = !weight.step(std::numeric_limits<double>::quiet_NaN()) && weight.weight() == before;
  return refused && weight.step(1) && weight.weight() < before;
}

/// The rule itself makes a weight of NaN of it, whatever the slots say.
template <class Optimizer>
[[nodiscard]] bool passes_nan_on(const Optimizer& optimizer) {
  struct ForgetfulSlot {
    double load() const { return 0; }
    void store(double) const {}
  };
  ctnn::MemoryOf<Optimizer> memory;
  const auto rule = ctnn::rule_of<double>(optimizer, 1, memory);
  return [&]<std::size_t... S>(std::index_sequence<S...>) {
    return std::isnan(rule(0.75, std::numeric_limits<double>::quiet_NaN(), (static_cast<void>(S), ForgetfulSlot{})...));
  }(std::make_index_sequence<Optimizer::slots>{});
}

}  // namespace test
