// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/sqrt.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Normal with variance 1 / fan_in (LeCun et al., Efficient BackProp, 1998): what SELU wants before it (Klambauer et al., 2017).
struct LeCunNormal {
  template <Scalar T, std::size_t... Extents>
  constexpr void fill(Tensor<T, Extents...>& weights, std::size_t fan_in, std::size_t, Random& random) const noexcept {
    const T deviation = math::sqrt(T{1} / static_cast<T>(fan_in));
    for (T& weight : weights.values) weight = deviation * random.normal<T>();
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
