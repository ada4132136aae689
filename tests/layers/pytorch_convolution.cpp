// SPDX-License-Identifier: BSL-1.0
// What PyTorch's convolutions compute, ctnn's do. The numbers were written by tests/reference/generate_layers.py.
#include <ctnn/ctnn.hpp>

#include "reference/layer_runs.hpp"
#include "reference/pytorch_convolutions.hpp"
#include "support/catch.hpp"

using namespace ctnn;
using pytorch::check_run;
using pytorch::LayerCase;
using pytorch::one_pass_agrees;

namespace {

using Conv1DRun = LayerCase<pytorch::conv1d, InputShape<2, 6>, Conv1D<3, 3>, Tanh, Dense<2>>;
using Conv1DStridePaddingGroupsRun = LayerCase<pytorch::conv1d_stride_padding_groups, InputShape<2, 7>,
                                               Conv1D<4, 3, Stride{2}, Padding{1}, Groups{2}>, Tanh, Dense<2>>;
using Conv1DCausalDilationRun =
    LayerCase<pytorch::conv1d_causal_dilation, InputShape<2, 6>, Conv1D<3, 2, Dilation{3}, causal>, Tanh, Dense<2>>;
using Conv1DSameEvenKernelRun = LayerCase<pytorch::conv1d_same_even_kernel, InputShape<2, 7>, Conv1D<2, 4, same>, Tanh, Dense<2>>;
using Conv1DFloorModeRun =
    LayerCase<pytorch::conv1d_floor_mode, InputShape<3, 8>, Conv1D<2, 3, Stride{2}, floor_mode>, Tanh, Flatten, Dense<2>>;
using Conv1DOneSideRun =
    LayerCase<pytorch::conv1d_one_side, InputShape<2, 6>, Conv1D<2, 3, Padding{0, 2}>, Tanh, Flatten, Dense<2>>;

using Conv2DPaddingRun =
    LayerCase<pytorch::conv2d_padding, InputShape<2, 4, 4>, Conv2D<3, 3, Padding{1}>, Tanh, Flatten, Dense<2>>;
using Conv2DRectangleGroupsRun =
    LayerCase<pytorch::conv2d_rectangle_groups, InputShape<2, 5, 4>,
              Conv2D<4, Kernel{3, 2}, Stride{2, 1}, Padding{1, 0}, Groups{2}>, Tanh, Flatten, Dense<2>>;
using Conv2DDilationFourPaddingsRun = LayerCase<pytorch::conv2d_dilation_four_paddings, InputShape<1, 5, 5>,
                                                Conv2D<3, Kernel{2, 3}, Dilation{2}, Padding{1, 2, 0, 1}>, Tanh, Dense<2>>;
using Conv2DSameStrideRun =
    LayerCase<pytorch::conv2d_same_stride, InputShape<2, 4, 5>, Conv2D<3, 3, same, Stride{2}>, Tanh, Dense<2>>;
using Conv2DFloorModeRun =
    LayerCase<pytorch::conv2d_floor_mode, InputShape<2, 6, 4>, Conv2D<3, 3, Stride{2}, floor_mode>, Tanh, Dense<2>>;
using Conv2DTwiceRun = LayerCase<pytorch::conv2d_twice, InputShape<1, 5, 5>, Conv2D<3, 3>, Tanh, Conv2D<2, 1>, Tanh, Dense<2>>;

using ConvTranspose1DRun = LayerCase<pytorch::conv_transpose1d, InputShape<3, 4>, ConvTranspose1D<2, 3>, Tanh, Dense<2>>;
using ConvTranspose1DStridePaddingRun = LayerCase<pytorch::conv_transpose1d_stride_padding, InputShape<2, 4>,
                                                  ConvTranspose1D<3, 4, Stride{2}, Padding{1}>, Tanh, Dense<2>>;
using ConvTranspose1DOutputPaddingRun = LayerCase<pytorch::conv_transpose1d_output_padding, InputShape<2, 4>,
                                                  ConvTranspose1D<3, 3, Stride{3}, Padding{1}, OutputPadding{1}>, Tanh, Dense<2>>;

using DepthwiseConv1DRun = LayerCase<pytorch::depthwise_conv1d, InputShape<3, 7>, DepthwiseConv1D<3>, Tanh, Dense<2>>;
using DepthwiseConv1DStridePaddingRun = LayerCase<pytorch::depthwise_conv1d_stride_padding, InputShape<3, 7>,
                                                  DepthwiseConv1D<3, Stride{2}, Padding{1}>, Tanh, Dense<2>>;
using DepthwiseConv1DMultiplierDilationRun = LayerCase<pytorch::depthwise_conv1d_multiplier_dilation, InputShape<2, 8>,
                                                       DepthwiseConv1D<3, Multiplier{2}, Dilation{2}>, Tanh, Dense<2>>;

using DepthwiseConv2DRun = LayerCase<pytorch::depthwise_conv2d, InputShape<2, 5, 4>, DepthwiseConv2D<3>, Tanh, Dense<2>>;
using DepthwiseConv2DStridePaddingRun = LayerCase<pytorch::depthwise_conv2d_stride_padding, InputShape<3, 3, 5>,
                                                  DepthwiseConv2D<3, Stride{2}, Padding{1}>, Tanh, Dense<2>>;
using DepthwiseConv2DMultiplierRectangleRun =
    LayerCase<pytorch::depthwise_conv2d_multiplier_rectangle, InputShape<2, 3, 4>,
              DepthwiseConv2D<Kernel{2, 3}, Padding{0, 1}, Multiplier{2}>, Tanh, Dense<2>>;

}  // namespace

TEMPLATE_TEST_CASE("Conv1D does what PyTorch's does", "[layers][conv1d][pytorch]", Conv1DRun, Conv1DStridePaddingGroupsRun,
                   Conv1DCausalDilationRun, Conv1DSameEvenKernelRun, Conv1DFloorModeRun, Conv1DOneSideRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("Conv2D does what PyTorch's does", "[layers][conv2d][pytorch]", Conv2DPaddingRun, Conv2DRectangleGroupsRun,
                   Conv2DDilationFourPaddingsRun, Conv2DSameStrideRun, Conv2DFloorModeRun, Conv2DTwiceRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("ConvTranspose1D does what PyTorch's does", "[layers][conv_transpose1d][pytorch]", ConvTranspose1DRun,
                   ConvTranspose1DStridePaddingRun, ConvTranspose1DOutputPaddingRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("DepthwiseConv1D does what PyTorch's Conv1d of as many groups as channels does",
                   "[layers][depthwise_conv1d][pytorch]", DepthwiseConv1DRun, DepthwiseConv1DStridePaddingRun,
                   DepthwiseConv1DMultiplierDilationRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("DepthwiseConv2D does what PyTorch's Conv2d of as many groups as channels does",
                   "[layers][depthwise_conv2d][pytorch]", DepthwiseConv2DRun, DepthwiseConv2DStridePaddingRun,
                   DepthwiseConv2DMultiplierRectangleRun) {
  check_run<TestType>();
}

TEST_CASE("the compiler computes the same convolutions as PyTorch", "[layers][pytorch]") {
  STATIC_REQUIRE(one_pass_agrees<Conv1DRun>());
  STATIC_REQUIRE(one_pass_agrees<Conv2DFloorModeRun>());
  STATIC_REQUIRE(one_pass_agrees<ConvTranspose1DRun>());
  STATIC_REQUIRE(one_pass_agrees<DepthwiseConv1DRun>());
}
