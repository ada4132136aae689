// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/sqrt.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Normal with variance 2 / (fan_in + fan_out): GlorotUniform's variance, without its limits (Glorot and Bengio, 2010).
struct GlorotNormal {
  template <Scalar T, std::size_t... Extents>
  constexpr void fill(Tensor<T, Extents...>& weights, std::size_t fan_in, std::size_t fan_out, Random& random) const noexcept {
    const T deviation = math::sqrt(T{2} / static_cast<T>(fan_in + fan_out));
    for (T& weight : weights.values) weight = deviation * random.normal<T>();
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
