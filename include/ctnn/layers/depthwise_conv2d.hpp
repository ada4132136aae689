// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/detail/conv.hpp>
#include <ctnn/layers/window_options.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// DepthwiseConv2D<Kernel, Options...>: each channel has a filter of its own, or Multiplier{n} of them (Sifre, 2014): Conv2D in
/// as many Groups as channels, and its options without Groups.
///
/// Shapes   x: channels x rows x columns;  y: channels Multiplier x ...
/// Errors   as Conv2D
template <auto... KernelOptions>
struct DepthwiseConv2D : detail::Conv<DepthwiseConv2D<KernelOptions...>, 2, true, KernelOptions...> {};

#include <ctnn/end_target.inc>
}  // namespace ctnn
