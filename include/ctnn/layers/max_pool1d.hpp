// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/detail/declared_pool.hpp>
#include <ctnn/layers/pool.hpp>
#include <ctnn/layers/window_options.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// MaxPool1D<Kernel, Options...>: the largest element of each window (Ranzato et al., 2007), channel by channel; MaxPool1D<2>,
/// MaxPool1D<3, Stride{2}>.
/// Options: Stride (default: the kernel), Padding or same, Dilation, floor_mode, ceil_mode (ctnn/layers/window_options.hpp), in
/// any order. Formula and gradient: ctnn/layers/pool.hpp.
///
/// Shapes   x: channels x length;  y: channels x windows
/// Errors   a net does not compile after a shape of another rank; with a kernel larger than the padded input; when the stride
///          does not reach its end and neither floor_mode nor ceil_mode is said; with padding as large as the kernel; with an
///          option unknown or doubled
template <auto... KernelOptions>
struct MaxPool1D : detail::DeclaredPool<1, false, KernelOptions...> {
  template <Shape Input>
  using with_input = MaxPool<MaxPool1D, MaxPool1D::sizes(Input)>;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
