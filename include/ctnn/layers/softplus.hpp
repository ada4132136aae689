// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/exp.hpp>
#include <ctnn/math/expm1.hpp>
#include <ctnn/math/log1p.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = log(1 + e^x), a smooth ReLU (Dugas et al., 2001). dy/dx = sigmoid(x) = 1 - e^-y.
struct Softplus {
  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    // = max(0, x) + log(1 + e^-|x|), in which nothing overflows
    return (x < T{0} ? T{0} : x) + math::log1p(math::exp(x < T{0} ? x : -x));
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T gradient(T y, T grad_y) noexcept {
    return grad_y * -math::expm1(-y);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
