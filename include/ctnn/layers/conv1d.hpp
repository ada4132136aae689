// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/layers/detail/conv.hpp>
#include <ctnn/layers/window_options.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Conv1D<Filters, Kernel, Options...>: convolution of a sequence of vectors with so many filters, weights W[c][k][f]; Conv1D<16,
/// 3, Dilation{4}, causal>.
/// Options: Stride, Padding or same or causal, Dilation, Groups, floor_mode (ctnn/layers/window_options.hpp), in any order.
/// Formula and gradients: ctnn/layers/convolution.hpp.
///
/// Shapes   x: channels x length;  y: Filters x length
/// Errors   a net does not compile after a shape of another rank; with a kernel larger than the padded input; when the stride
///          does not reach its end and floor_mode is not said; when Groups do not divide channels and filters; with an option
///          unknown or doubled
template <auto... FiltersKernelOptions>
struct Conv1D : detail::Conv<Conv1D<FiltersKernelOptions...>, 1, false, FiltersKernelOptions...> {};

#include <ctnn/end_target.inc>
}  // namespace ctnn
