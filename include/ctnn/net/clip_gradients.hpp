// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/math/clamp.hpp>
#include <ctnn/math/sqrt.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Square root of the sum of the squares of all gradients of a net.
template <class Net>
[[nodiscard]] constexpr double norm(const Net&, const typename Net::Gradients& gradients) noexcept {
  double sum = 0;
  for_each_parameter<Net>(
      [&](auto, const char*, const auto& tensor) {
        for (const auto gradient : tensor.values) sum += static_cast<double>(gradient) * static_cast<double>(gradient);
      },
      gradients);
  return math::sqrt(sum);
}

/// What to multiply gradients of this norm with, so that it is at most `limit`; PyTorch's formula.
[[nodiscard]] constexpr double clip_factor(double norm, double limit) noexcept {
  const double factor = limit / (norm + 1e-6);
  return factor < 1 ? factor : 1;
}

/// Shortens all gradients together, so that their norm is at most `limit` (Pascanu et al., 2013). Returns the norm before.
///
/// Errors   a norm that is infinite or NaN: nothing is changed
template <class Net>
constexpr double clip_by_norm(const Net& net, typename Net::Gradients& gradients, double limit) noexcept {
  using T = typename Net::ScalarType;
  const double before = norm(net, gradients), factor = clip_factor(before, limit);
  if (is_finite(before) && factor < 1)
    for_each_parameter<Net>(
        [&](auto, const char*, auto& tensor) {
          for (T& gradient : tensor.values) gradient *= static_cast<T>(factor);
        },
        gradients);
  return before;
}

/// Every gradient in [-limit, limit]; NaN stays NaN.
template <class Net>
constexpr void clip_by_value(const Net&, typename Net::Gradients& gradients, double limit) noexcept {
  using T = typename Net::ScalarType;
  const T bound = static_cast<T>(limit);
  for_each_parameter<Net>(
      [&](auto, const char*, auto& tensor) {
        for (T& gradient : tensor.values) gradient = math::clamp(gradient, -bound, bound);
      },
      gradients);
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
