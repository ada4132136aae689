// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>

#include <ctnn/kernels/windows.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/layers/window_options.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// Which options a layer takes.
struct TakenOptions {
  bool filters = false, groups = false, multiplier = false, pools = false, averages = false, transposes = false;
};

/// Options of a layer for `Rank` dimensions, read from its template arguments. Of one dimension, the rows are 1.
template <std::size_t Rank>
struct WindowOptions {
  std::size_t filters = 0, kernel[2]{1, 1}, stride[2]{1, 1}, dilation[2]{1, 1}, before[2]{}, after[2]{};
  std::size_t groups = 1, multiplier = 1, output_padding = 0;
  PaddingMode padding = ctnn::valid;
  bool floor = false, ceil = false, excludes_padding = false;
  bool is_valid = true;

  template <class... Arguments>
  constexpr explicit WindowOptions(TakenOptions taken, Arguments... arguments) noexcept : taken_(taken) {
    (read(arguments), ...);
    is_valid =
        is_valid && filters_ == taken.filters && kernel_ && (!taken.filters || filters != 0) && groups != 0 && multiplier != 0;
    constexpr std::size_t most = std::size_t{1} << 28;  // so that nothing wraps around
    for (std::size_t axis = 0; axis < 2; ++axis) {
      for (const std::size_t size : {kernel[axis], stride[axis], dilation[axis]}) is_valid = is_valid && size != 0 && size < most;
      const std::size_t extent = (kernel[axis] - 1) * dilation[axis] + 1;
      for (const std::size_t size : {before[axis], after[axis]})
        is_valid = is_valid && size < most && (!taken.pools || size < extent);  // a pool's window sees more than padding
    }
  }

 private:
  TakenOptions taken_;
  bool filters_ = false, kernel_ = false, stride_ = false, dilation_ = false, groups_ = false, padding_ = false, end_ = false;

  constexpr void once(bool& said, bool takes = true) noexcept {
    is_valid = is_valid && takes && !said;
    said = true;
  }
  constexpr void axes(std::size_t rows, std::size_t columns, std::size_t (&to)[2]) noexcept {
    is_valid = is_valid && (Rank == 2 || rows == columns);
    to[0] = Rank == 1 ? 1 : rows;
    to[1] = columns;
  }

  template <class Argument>
  constexpr void read(Argument argument) noexcept {
    if constexpr (std::same_as<Argument, bool>) {
      is_valid = false;
    } else if constexpr (std::integral<Argument>) {
      if (argument <= 0) is_valid = false;
      else if (taken_.filters && !filters_) {
        filters = static_cast<std::size_t>(argument);
        filters_ = true;
      } else {
        read(Kernel{argument});
      }
    } else if constexpr (std::same_as<Argument, Kernel>) {
      is_valid = is_valid && filters_ == taken_.filters;
      once(kernel_);
      axes(argument.rows, argument.columns, kernel);
      if (taken_.pools && !stride_) axes(argument.rows, argument.columns, stride);
    } else if constexpr (std::same_as<Argument, Stride>) {
      once(stride_);
      axes(argument.rows, argument.columns, stride);
    } else if constexpr (std::same_as<Argument, Dilation>) {
      once(dilation_);
      axes(argument.rows, argument.columns, dilation);
    } else if constexpr (std::same_as<Argument, Padding>) {
      once(padding_);
      pad(argument);
    } else if constexpr (std::same_as<Argument, PaddingMode>) {
      once(padding_, argument == ctnn::valid || (!taken_.transposes && (argument == same || (Rank == 1 && !taken_.pools))));
      padding = argument;
    } else if constexpr (std::same_as<Argument, EndMode>) {
      once(end_, argument == floor_mode ? !taken_.transposes : taken_.pools);
      (argument == floor_mode ? floor : ceil) = true;
    } else if constexpr (std::same_as<Argument, Averaging>) {
      once(excludes_padding, taken_.averages);
    } else if constexpr (std::same_as<Argument, Groups>) {
      once(groups_, taken_.groups);
      groups = argument.value;
    } else if constexpr (std::same_as<Argument, Multiplier>) {
      once(groups_, taken_.multiplier);
      multiplier = argument.value;
    } else if constexpr (std::same_as<Argument, OutputPadding>) {
      once(groups_, taken_.transposes);
      output_padding = argument.value;
    } else {
      is_valid = false;
    }
  }

  constexpr void pad(Padding sides) noexcept {
    if constexpr (Rank == 1) {
      is_valid = is_valid && sides.top == sides.bottom && sides.left == sides.right;
      before[1] = sides.top;
      after[1] = sides.left;
    } else {
      before[0] = sides.top;
      before[1] = sides.left;
      after[0] = sides.bottom;
      after[1] = sides.right;
    }
  }
};

/// The windows of an input of that shape, or why there are none.
struct FittedWindows {
  kernels::Windows windows{};
  std::size_t after[2]{};  ///< padding behind the input
  Fault fault{};
};

template <std::size_t Rank>
constexpr void fit_axis(const WindowOptions<Rank>& options, std::size_t axis, kernels::WindowAxis& to,
                        FittedWindows& fitted) noexcept {
  const std::size_t input = to.input, stride = options.stride[axis];
  const std::size_t extent = (options.kernel[axis] - 1) * options.dilation[axis] + 1;
  std::size_t before = options.before[axis], after = options.after[axis];
  if (options.padding == same) {
    const std::size_t needed = ((input + stride - 1) / stride - 1) * stride + extent;
    const std::size_t zeros = needed > input ? needed - input : 0;
    before = zeros / 2;
    after = zeros - before;
  } else if (options.padding == causal) {
    before = extent - 1;
  }
  const std::size_t padded = input + before + after;
  fitted.after[axis] = after;
  to = {.input = input,
        .kernel = options.kernel[axis],
        .stride = stride,
        .dilation = options.dilation[axis],
        .before = static_cast<std::ptrdiff_t>(before)};
  if (extent > padded) {
    if (!fitted.fault) fitted.fault = {Fault::Kind::KernelTooLarge, {extent, padded}};
    return;
  }
  to.output = (padded - extent) / stride + 1;
  if ((padded - extent) % stride == 0) return;
  if (options.ceil && to.output * stride < input + before) ++to.output;
  if (!options.ceil && !options.floor && options.padding != same && !fitted.fault)
    fitted.fault = {Fault::Kind::StrideDoesNotTile, {padded, extent, stride}};
}

/// Rank 1: (channels, length); rank 2: (channels, rows, columns). Makes something of what is at fault, too.
template <std::size_t Rank>
[[nodiscard]] constexpr FittedWindows fit(const WindowOptions<Rank>& options, Shape input) noexcept {
  FittedWindows fitted;
  if (input.rank != Rank + 1) {
    fitted.fault = {Fault::Kind::RankMismatch, {Rank + 1, input.rank}};
    return fitted;
  }
  fitted.windows.channels = input.extents[0];
  fitted.windows.rows.input = Rank == 1 ? 1 : input.extents[1];
  fitted.windows.columns.input = input.extents[Rank];
  if (!options.is_valid || input.size() == 0) return fitted;
  fit_axis(options, 0, fitted.windows.rows, fitted);
  fit_axis(options, 1, fitted.windows.columns, fitted);
  return fitted;
}

/// The shape of so many channels of windows.
template <std::size_t Rank>
[[nodiscard]] constexpr Shape shape_of(std::size_t channels, const kernels::Windows& windows) noexcept {
  if constexpr (Rank == 1) return {channels, windows.columns.output};
  else return {channels, windows.rows.output, windows.columns.output};
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
