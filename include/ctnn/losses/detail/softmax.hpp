// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/kernels/reductions.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/log.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// What all classes of one sample share: the largest logit, and the logarithm of the sum of all e^(z - peak).
template <Scalar T>
struct LogSum {
  T peak, log_total;

  /// -log softmax(z)_i of the logit z_i.
  [[nodiscard]] constexpr T cross_entropy(T logit) const noexcept { return log_total - (logit - peak); }
};

/// Writes the probabilities softmax(z).
template <std::size_t Size, Scalar T>
constexpr LogSum<T> softmax(const T* z, T* probabilities) noexcept {
  // Subtracts the largest logit first; exp overflows float above 88.7.
  const T peak = kernels::largest<Size>(z);
  for (std::size_t i = 0; i < Size; ++i) probabilities[i] = math::exp(z[i] - peak);
  const T total = kernels::sum<Size>(probabilities), scale = 1 / total;
  for (std::size_t i = 0; i < Size; ++i) probabilities[i] *= scale;
  return {peak, math::log(total)};
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
