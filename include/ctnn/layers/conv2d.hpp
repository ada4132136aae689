// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/detail/conv.hpp>
#include <ctnn/layers/window_options.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Conv2D<Filters, Kernel, Options...>: convolution of an image with so many filters, weights W[c][i][j][f]; Conv2D<8, Kernel{3,
/// 5}, Stride{2, 1}, Padding{1}>.
/// Options: Stride, Padding or same, Dilation, Groups, floor_mode (ctnn/layers/window_options.hpp), in any order.
/// Formula and gradients: ctnn/layers/convolution.hpp.
///
/// Shapes   x: channels x rows x columns;  y: Filters x rows x columns
/// Errors   a net does not compile after a shape of another rank; with a kernel larger than the padded input; when the stride
///          does not reach its end and floor_mode is not said; when Groups do not divide channels and filters; with an option
///          unknown or doubled
template <auto... FiltersKernelOptions>
struct Conv2D : detail::Conv<Conv2D<FiltersKernelOptions...>, 2, false, FiltersKernelOptions...> {};

#include <ctnn/end_target.inc>
}  // namespace ctnn
