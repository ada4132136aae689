// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/kernels/lanes.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/log.hpp>
#include <ctnn/math/narrow.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/math/power.hpp>
#include <ctnn/math/sqrt.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Adam with Nesterov's momentum, which grows from step to step (Dozat, Incorporating Nesterov Momentum into Adam, 2016), in the form
/// of PyTorch's NAdam:
///   mu_t = beta1 (1 - 0.96^(t momentum_decay) / 2) in step t;  M_t = mu_1 mu_2 ... mu_t
///   g += weight_decay w;  m = beta1 m + (1 - beta1) g;  v = beta2 v + (1 - beta2) g^2
///   w -= learning_rate ((1 - mu_t) g / (1 - M_t) + mu_(t+1) m / (1 - M_(t+1))) / (sqrt(v / (1 - beta2^t)) + epsilon)
/// (Before 2.0 PyTorch computes that with foreach=True; without, mu_t stands in M_(t+1) twice.)
struct Nadam {
  double learning_rate = 2e-3;  ///< per step
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, weight_decay = 0, momentum_decay = 4e-3;

  static constexpr std::size_t slots = 2;  // m, v
  struct Memory {
    double momentum_product = 1;  // M
  };

  template <Scalar T>
  struct Rule {
    T gradient_rate, mean_rate, one_minus_beta1, one_minus_beta2, epsilon, weight_decay;

    static constexpr bool takes_lanes = true;

    template <Number V, class Slot>
    [[gnu::always_inline]] constexpr V operator()(V w, V g, Slot mean, Slot square) const noexcept {
      g += weight_decay * w;
      const V m0 = mean.load(), v0 = square.load();
      const V m = m0 + one_minus_beta1 * (g - m0), v = v0 + one_minus_beta2 * (g * g - v0);
      mean.store(m);
      square.store(v);
      return w - (gradient_rate * g + mean_rate * m) / (kernels::sqrt(v) + epsilon);
    }
  };

  /// What is the same for all weights moves into the two rates and epsilon, as in Adam.
  template <Scalar T>
  [[nodiscard]] constexpr Rule<T> rule(std::size_t step, Memory& memory) const noexcept {
    const double now = momentum_at(step), next = momentum_at(step + 1);
    memory.momentum_product *= now;
    const double correction = math::sqrt(1 - math::power(beta2, step)), rate = learning_rate * correction;
    return {math::narrow<T>(rate * (1 - now) / (1 - memory.momentum_product)),
            math::narrow<T>(rate * next / (1 - memory.momentum_product * next)),
            math::narrow<T>(1 - beta1),
            math::narrow<T>(1 - beta2),
            math::narrow<T>(epsilon * correction),
            math::narrow<T>(weight_decay)};
  }

 private:
  [[nodiscard]] constexpr double momentum_at(std::size_t step) const noexcept {
    return beta1 * (1 - 0.5 * math::exp(static_cast<double>(step) * momentum_decay * math::log(0.96)));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
