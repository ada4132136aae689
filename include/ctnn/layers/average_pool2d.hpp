// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/detail/declared_pool.hpp>
#include <ctnn/layers/pool.hpp>
#include <ctnn/layers/window_options.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// AveragePool2D<Kernel, Options...>: the mean of each window (LeCun et al., 1998), channel by channel; AveragePool2D<Kernel{2,
/// 3}, Stride{1}>.
/// Options: Stride (default: the kernel), Padding or same, Dilation, floor_mode, ceil_mode, exclude_padding
/// (ctnn/layers/window_options.hpp), in any order. Formula and gradient: ctnn/layers/pool.hpp.
///
/// Shapes   x: channels x rows x columns;  y: channels x windows
/// Errors   a net does not compile after a shape of another rank; with a kernel larger than the padded input; when the stride
///          does not reach its end and neither floor_mode nor ceil_mode is said; with padding as large as the kernel; with an
///          option unknown or doubled
template <auto... KernelOptions>
struct AveragePool2D : detail::DeclaredPool<2, true, KernelOptions...> {
  template <Shape Input>
  using with_input = AveragePool<AveragePool2D, AveragePool2D::sizes(Input)>;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
