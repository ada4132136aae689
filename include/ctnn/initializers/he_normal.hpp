// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/sqrt.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Normal with variance 2 / ((1 + a^2) fan_in), a the rectifier's slope below 0: HeUniform's variance, without its limits (He et al.,
/// 2015).
struct HeNormal {
  double negative_slope = 0;

  template <Scalar T, std::size_t... Extents>
  constexpr void fill(Tensor<T, Extents...>& weights, std::size_t fan_in, std::size_t, Random& random) const noexcept {
    const T slope = static_cast<T>(negative_slope),
            deviation = math::sqrt(T{2} / ((T{1} + slope * slope) * static_cast<T>(fan_in)));
    for (T& weight : weights.values) weight = deviation * random.normal<T>();
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
