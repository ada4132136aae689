// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <ctnn/math/log.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// L = mean over the outputs of -(t log p + (1 - t) log(1 - p)); the outputs p are probabilities, from a Sigmoid say.
/// dL/dp = (p - t) / (p (1 - p)) / outputs. Logarithms end at -100 and the denominator at 1e-12, as PyTorch's do: finite at p = 0, 1.
struct BinaryCrossEntropy {
  template <Scalar T, std::size_t Outputs>
  using Target = std::array<T, Outputs>;

  template <Scalar T, std::size_t Outputs>
  constexpr T value_and_gradient(std::span<const T, Outputs> outputs, const std::array<T, Outputs>& target,
                                 std::span<T, Outputs> grad_outputs) const noexcept {
    T sum{0};
    for (std::size_t i = 0; i < Outputs; ++i) {
      const T p = outputs[i], t = target[i], spread = p * (1 - p);
      sum -= t * bounded_log(p) + (1 - t) * bounded_log(1 - p);
      grad_outputs[i] = (p - t) / ((spread < T(1e-12) ? T(1e-12) : spread) * T{Outputs});
    }
    return sum / T{Outputs};
  }

 private:
  template <Scalar T>
  static constexpr T bounded_log(T p) noexcept {
    const T log = math::log(p);
    return log < T{-100} ? T{-100} : log;  // this way round NaN stays NaN
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
