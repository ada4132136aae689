// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/sqrt.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Uniform in [-l, l) with l = sqrt(3 / fan_in), which keeps the variance of signals where the activation is near the identity (LeCun
/// et al., Efficient BackProp, 1998).
struct LeCunUniform {
  template <Scalar T, std::size_t... Extents>
  constexpr void fill(Tensor<T, Extents...>& weights, std::size_t fan_in, std::size_t, Random& random) const noexcept {
    const T limit = math::sqrt(T{3} / static_cast<T>(fan_in));
    for (T& weight : weights.values) weight = random.uniform(-limit, limit);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
