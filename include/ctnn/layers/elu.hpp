// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/expm1.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// A factor as a template argument: ELU<Alpha{0.5}>. (clang 14 and 16 take no bare floating-point numbers.)
struct Alpha {
  double value = 1;
};

/// Exponential linear unit: y = x for x > 0, alpha (e^x - 1) otherwise (Clevert et al., 2016). dy/dx = y + alpha on the left.
///
/// Errors   does not compile with alpha below 0: the output would no longer tell on which side the input was
template <Alpha Factor = Alpha{}>
struct ELU {
  static constexpr bool is_valid = Factor.value >= 0;
  static constexpr double negative_slope = 0;  // the weights before it as He et al. draw them, which its authors did

  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    return x > T{0} ? x : math::expm1(x) * static_cast<T>(Factor.value);
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T gradient(T y, T grad_y) noexcept {
    return y > T{0} ? grad_y : grad_y * (y + static_cast<T>(Factor.value));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
