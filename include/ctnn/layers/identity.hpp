// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// y = x
struct Identity {
  template <Scalar T>
  [[nodiscard]] static constexpr T value(T x) noexcept {
    return x;
  }
  template <Scalar T>
  [[nodiscard]] static constexpr T gradient(T, T grad_y) noexcept {
    return grad_y;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
