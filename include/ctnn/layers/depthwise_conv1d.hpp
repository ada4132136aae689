// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/detail/conv.hpp>
#include <ctnn/layers/window_options.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// DepthwiseConv1D<Kernel, Options...>: each channel has a filter of its own, or Multiplier{n} of them (Sifre, 2014): Conv1D in
/// as many Groups as channels, and its options without Groups.
///
/// Shapes   x: channels x length;  y: channels Multiplier x ...
/// Errors   as Conv1D
template <auto... KernelOptions>
struct DepthwiseConv1D : detail::Conv<DepthwiseConv1D<KernelOptions...>, 1, true, KernelOptions...> {};

#include <ctnn/end_target.inc>
}  // namespace ctnn
