// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// How much a running statistic moves towards each observation: r += momentum (observed - r). PyTorch's default.
struct Momentum {
  double value = 0.1;
};

/// Numbers that a net holds beside its parameters: no gradient changes them, they follow what a layer observes while the net is trained
/// (the running mean of a BatchNorm). Saved with the net, not counted as parameters, unknown to optimizers.
template <Scalar T, std::size_t Size, Momentum Follow>
struct Statistic : Vector<T, Size> {
  static constexpr double momentum = Follow.value;
};

/// Whether a tensor is a Statistic.
template <class Tensor>
inline constexpr bool is_statistic = false;
template <Scalar T, std::size_t Size, Momentum Follow>
inline constexpr bool is_statistic<Statistic<T, Size, Follow>> = true;

#include <ctnn/end_target.inc>
}  // namespace ctnn
