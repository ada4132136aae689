// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/sqrt.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Uniform in [-l, l) with l = sqrt(6 / (fan_in + fan_out)), which keeps the variance of signals in both directions where the
/// activation is near the identity (Glorot and Bengio, 2010). The default before anything but a rectifier.
struct GlorotUniform {
  template <Scalar T, std::size_t... Extents>
  constexpr void fill(Tensor<T, Extents...>& weights, std::size_t fan_in, std::size_t fan_out, Random& random) const noexcept {
    const T limit = math::sqrt(T{6} / static_cast<T>(fan_in + fan_out));
    for (T& weight : weights.values) weight = random.uniform(-limit, limit);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
