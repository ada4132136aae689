// SPDX-License-Identifier: BSL-1.0
// What every loss must obey. A new loss gets all of it by one line in tests/losses/laws.cpp.
#pragma once

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>

#include <ctnn/losses/label.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/log.hpp>
#include <ctnn/random/random.hpp>

#include "support/numbers.hpp"

namespace test {

template <class T, class Target, std::size_t Outputs>
struct OutputsAndTarget {
  std::array<T, Outputs> outputs{};
  Target target{};
};

// What a loss is made for.

/// Outputs and targets are any numbers.
struct Numbers {
  template <class T, std::size_t Outputs>
  [[nodiscard]] static constexpr auto draw(ctnn::Random& random) noexcept {
    using Target = std::array<T, Outputs>;
    return OutputsAndTarget<T, Target, Outputs>{numbers<T, Outputs>(random, -3, 3), numbers<T, Outputs>(random, -3, 3)};
  }
};

/// Outputs are probabilities, targets too.
struct Probabilities {
  template <class T, std::size_t Outputs>
  [[nodiscard]] static constexpr auto draw(ctnn::Random& random) noexcept {
    using Target = std::array<T, Outputs>;
    return OutputsAndTarget<T, Target, Outputs>{numbers<T, Outputs>(random, T(0.05), T(0.95)), numbers<T, Outputs>(random, 0, 1)};
  }
};

/// Outputs are logits of probabilities.
struct Logits {
  template <class T, std::size_t Outputs>
  [[nodiscard]] static constexpr auto draw(ctnn::Random& random) noexcept {
    using Target = std::array<T, Outputs>;
    return OutputsAndTarget<T, Target, Outputs>{numbers<T, Outputs>(random, -4, 4), numbers<T, Outputs>(random, 0, 1)};
  }
};

/// Outputs are the logarithms of a distribution, targets a distribution.
struct LogProbabilities {
  template <class T, std::size_t Outputs>
  [[nodiscard]] static constexpr auto draw(ctnn::Random& random) noexcept {
    OutputsAndTarget<T, std::array<T, Outputs>, Outputs> drawn{distribution<T, Outputs>(random),
                                                               distribution<T, Outputs>(random)};
    for (T& output : drawn.outputs) output = ctnn::math::log(output);
    return drawn;
  }

 private:
  template <class T, std::size_t Outputs>
  [[nodiscard]] static constexpr std::array<T, Outputs> distribution(ctnn::Random& random) noexcept {
    auto values = numbers<T, Outputs>(random, T(0.1), 1);
    T sum{0};
    for (const T value : values) sum += value;
    for (T& value : values) value /= sum;
    return values;
  }
};

/// Outputs are any numbers, targets -1 or 1.
struct Sides {
  template <class T, std::size_t Outputs>
  [[nodiscard]] static constexpr auto draw(ctnn::Random& random) noexcept {
    auto drawn = Numbers::draw<T, Outputs>(random);
    for (T& target : drawn.target) target = target < 0 ? T{-1} : T{1};
    return drawn;
  }
};

/// Outputs are logits of classes.
struct Labels {
  template <class T, std::size_t Outputs>
  [[nodiscard]] static constexpr auto draw(ctnn::Random& random) noexcept {
    const ctnn::Label label{static_cast<std::uint32_t>(random.next() % Outputs)};
    return OutputsAndTarget<T, ctnn::Label, Outputs>{numbers<T, Outputs>(random, -4, 4), label};
  }
};

/// A loss, what it is made for, and a number of outputs.
template <auto LossFunction, class Domain, std::size_t Outputs = 3>
struct LossLaw {
  static constexpr auto loss = LossFunction;
  static constexpr std::size_t outputs = Outputs;
  static constexpr std::uint64_t seed = 23;

  template <class T>
  struct Result {
    T loss{};
    std::array<T, Outputs> gradient{};
    friend constexpr bool operator==(const Result&, const Result&) = default;
  };

  /// What the loss says of a sample, when `stale` stands in the place of the gradient.
  template <class T, class Target>
  [[nodiscard]] static constexpr Result<T> of(const OutputsAndTarget<T, Target, Outputs>& sample, T stale = 0) noexcept {
    static_assert(std::is_same_v<Target, typename decltype(LossFunction)::template Target<T, Outputs>>);
    Result<T> result;
    result.gradient.fill(stale);
    result.loss = loss.value_and_gradient(std::span<const T, Outputs>{sample.outputs}, sample.target,
                                          std::span<T, Outputs>{result.gradient});
    return result;
  }

  /// visit(sample) for eight random samples.
  template <class T, class Visit>
  static constexpr void for_each_sample(Visit visit, std::uint64_t seed_value = seed) noexcept {
    ctnn::Random random{ctnn::Seed{seed_value}};
    for (int i = 0; i < 8; ++i) visit(Domain::template draw<T, Outputs>(random));
  }
};

/// The largest difference between a derivative and (L(y + h) - L(y - h)) / 2h with h = 1e-5, relative to both.
template <class Law>
[[nodiscard]] constexpr double gradient_error_of_loss() noexcept {
  constexpr double h = 1e-5;
  double largest = 0;
  Law::template for_each_sample<double>([&](auto sample) {
    const auto gradient = Law::of(sample).gradient;
    for (std::size_t i = 0; i < Law::outputs; ++i) {
      const double kept = sample.outputs[i];
      sample.outputs[i] = kept + h;
      const double above = Law::of(sample).loss;
      sample.outputs[i] = kept - h;
      const double below = Law::of(sample).loss;
      sample.outputs[i] = kept;
      const double numeric = (above - below) / (2 * h);
      // Differences of a loss near 1 carry rounding errors of 1e-11: derivatives below 1e-4 are compared absolutely.
      const double size = magnitude(numeric) + magnitude(gradient[i]),
                   error = magnitude(numeric - gradient[i]) / (size > 1e-4 ? size : 1e-4);
      if (!(error <= largest)) largest = error;
    }
  });
  return largest;
}

/// The smallest loss. Where equal numbers are subtracted, it may be a rounding error below 0.
template <class Law>
[[nodiscard]] constexpr double smallest_loss() noexcept {
  double smallest = std::numeric_limits<double>::max();
  Law::template for_each_sample<double>([&](const auto& sample) {
    const double loss = Law::of(sample).loss;
    if (!(loss >= smallest)) smallest = loss;
  });
  return smallest;
}

/// What stood in the place of the gradient does not matter.
template <class Law>
[[nodiscard]] constexpr bool overwrites_gradient() noexcept {
  bool equal = true;
  Law::template for_each_sample<double>([&](const auto& sample) { equal = equal && Law::of(sample) == Law::of(sample, 1e9); });
  return equal;
}

/// The largest difference between what is computed in float and in double of the same numbers.
template <class Law>
[[nodiscard]] constexpr double error_in_float() noexcept {
  double largest = 0;
  const auto compare = [&](float a, double b) {
    const double error = magnitude(static_cast<double>(a) - b) / (magnitude(b) > 1 ? magnitude(b) : 1.0);
    if (!(error <= largest)) largest = error;
  };
  Law::template for_each_sample<float>([&](const auto& sample) {
    const auto as_double = [](const auto& values) {
      if constexpr (std::is_same_v<decltype(values), const ctnn::Label&>) {
        return values;
      } else {
        std::array<double, Law::outputs> converted{};
        for (std::size_t i = 0; i < Law::outputs; ++i) converted[i] = static_cast<double>(values[i]);
        return converted;
      }
    };
    using Target = decltype(as_double(sample.target));
    const auto single = Law::of(sample);
    const auto exact =
        Law::of(OutputsAndTarget<double, Target, Law::outputs>{as_double(sample.outputs), as_double(sample.target)});
    compare(single.loss, exact.loss);
    for (std::size_t i = 0; i < Law::outputs; ++i) compare(single.gradient[i], exact.gradient[i]);
  });
  return largest;
}

/// All bits of losses and gradients, as one number.
template <class Law, class T>
[[nodiscard]] constexpr std::uint64_t fingerprint_of_loss(std::uint64_t seed) noexcept {
  std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
  const auto add = [&](T value) { hash = (hash ^ std::bit_cast<std::uint64_t>(static_cast<double>(value))) * 0x100000001b3; };
  Law::template for_each_sample<T>(
      [&](const auto& sample) {
        const auto result = Law::of(sample);
        add(result.loss);
        for (const T gradient : result.gradient) add(gradient);
      },
      seed);
  return hash;
}

/// A NaN among the outputs or in the target makes the loss NaN. At run time only: clang ends a constant expression that makes a NaN.
template <class Law, class T>
[[nodiscard]] bool keeps_nan() {
  bool kept = true;
  Law::template for_each_sample<T>([&](auto sample) {
    const auto spoil = [&](T& place) {
      const T before = place;
      place = std::numeric_limits<T>::quiet_NaN();
      kept = kept && std::isnan(Law::of(sample).loss);
      place = before;
    };
    for (T& output : sample.outputs) spoil(output);
    if constexpr (!std::is_same_v<decltype(sample.target), ctnn::Label>)
      for (T& target : sample.target) spoil(target);
  });
  return kept;
}

}  // namespace test
