// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/exponentials.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/log.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// What all classes of one sample share: the largest logit, and the logarithm of the sum of all e^(z - peak).
template <Number V>
struct LogSum {
  V peak, log_total;

  /// -log softmax(z)_i of the logit z_i.
  [[nodiscard]] constexpr V cross_entropy(V logit) const noexcept { return log_total - (logit - peak); }
};

/// Writes the probabilities softmax(z), of one sample or of one in each lane.
template <std::size_t Size, Number V>
constexpr LogSum<V> softmax(const V* z, V* probabilities) noexcept {
  if constexpr (Scalar<V>) {
    const MatrixView<V, 1, Size> result{probabilities};
    const auto [peak, total] = kernels::exponentials<V, Size>(MatrixView<const V, 1, Size>{z}, result, 0);
    const V scale = 1 / total;
    kernels::for_each_block<V, 1, Size>([&](auto at) { at.store(result, at.load(result) * scale); });
    return {peak, math::log(total)};
  } else {
    const V peak = kernels::largest<Size>(z);
    for (std::size_t i = 0; i < Size; ++i) probabilities[i] = math::exp(z[i] - peak);
    const V total = kernels::sum<Size>(probabilities), scale = math::ScalarOf<V>{1} / total;
    for (std::size_t i = 0; i < Size; ++i) probabilities[i] *= scale;
    return {peak, math::log(total)};
  }
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
