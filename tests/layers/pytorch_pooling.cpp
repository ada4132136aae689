// SPDX-License-Identifier: BSL-1.0
// What PyTorch's pools compute, ctnn's do. The numbers were written by tests/reference/generate_layers.py.
#include <ctnn/ctnn.hpp>

#include "reference/layer_runs.hpp"
#include "reference/pytorch_pools.hpp"
#include "support/catch.hpp"

using namespace ctnn;
using pytorch::check_run;
using pytorch::LayerCase;
using pytorch::one_pass_agrees;

namespace {

using MaxPool1DRun = LayerCase<pytorch::max_pool1d, InputShape<2, 8>, Conv1D<2, 3, Padding{1}>, MaxPool1D<2>, Tanh, Dense<2>>;
using MaxPool1DOverlapPaddingRun =
    LayerCase<pytorch::max_pool1d_overlap_padding, InputShape<2, 7>, MaxPool1D<3, Stride{2}, Padding{1}>, Tanh, Dense<2>>;
using MaxPool1DCeilModeRun =
    LayerCase<pytorch::max_pool1d_ceil_mode, InputShape<3, 8>, MaxPool1D<3, Stride{2}, Padding{1}, ceil_mode>, Dense<2>>;
using MaxPool1DDilationRun =
    LayerCase<pytorch::max_pool1d_dilation, InputShape<2, 7>, MaxPool1D<3, Stride{1}, Dilation{2}>, Dense<2>>;

using MaxPool2DRun = LayerCase<pytorch::max_pool2d, InputShape<1, 6, 6>, Conv2D<2, 3>, MaxPool2D<2>, Tanh, Dense<2>>;
using MaxPool2DRectanglePaddingRun = LayerCase<pytorch::max_pool2d_rectangle_padding, InputShape<2, 5, 4>,
                                               MaxPool2D<Kernel{3, 2}, Stride{2, 1}, Padding{1, 0}>, Flatten, Dense<2>>;
using MaxPool2DFloorModeRun = LayerCase<pytorch::max_pool2d_floor_mode, InputShape<2, 5, 5>, MaxPool2D<2, floor_mode>, Dense<2>>;
using MaxPool2DCeilModeRun = LayerCase<pytorch::max_pool2d_ceil_mode, InputShape<2, 5, 4>, MaxPool2D<2, ceil_mode>, Dense<2>>;
using MaxPool2DSameRun = LayerCase<pytorch::max_pool2d_same, InputShape<1, 5, 4>, MaxPool2D<2, Stride{1}, same>, Dense<2>>;
using MaxPool2DTiesRun =
    pytorch::CaseOf<pytorch::max_pool2d_ties, pytorch::Inputs::WithTies, InputShape<2, 6, 3>, MaxPool2D<3>, Dense<2>>;

using AveragePool1DRun =
    LayerCase<pytorch::average_pool1d, InputShape<2, 8>, Conv1D<2, 3, Padding{1}>, AveragePool1D<2>, Tanh, Dense<2>>;
using AveragePool1DOverlapPaddingRun =
    LayerCase<pytorch::average_pool1d_overlap_padding, InputShape<2, 7>, AveragePool1D<3, Stride{2}, Padding{1}>, Tanh, Dense<2>>;
using AveragePool1DCeilModeRun =
    LayerCase<pytorch::average_pool1d_ceil_mode, InputShape<3, 8>, AveragePool1D<3, Stride{2}, Padding{1}, ceil_mode>, Dense<2>>;

using AveragePool2DRun = LayerCase<pytorch::average_pool2d, InputShape<1, 6, 6>, Conv2D<2, 3>, AveragePool2D<2>, Tanh, Dense<2>>;
using AveragePool2DPaddingRun = LayerCase<pytorch::average_pool2d_padding, InputShape<2, 5, 4>,
                                          AveragePool2D<Kernel{3, 2}, Stride{2, 1}, Padding{1, 0}>, Flatten, Dense<2>>;
using AveragePool2DExcludePaddingRun = LayerCase<pytorch::average_pool2d_exclude_padding, InputShape<2, 3, 5>,
                                                 AveragePool2D<3, Stride{2}, Padding{1}, exclude_padding>, Dense<2>>;
using AveragePool2DCeilModeRun = LayerCase<pytorch::average_pool2d_ceil_mode, InputShape<2, 3, 4>,
                                           AveragePool2D<3, Stride{2}, Padding{1}, ceil_mode>, Dense<2>>;
using AveragePool2DFloorModeRun =
    LayerCase<pytorch::average_pool2d_floor_mode, InputShape<2, 5, 5>, AveragePool2D<2, floor_mode>, Dense<2>>;

using GlobalAveragePool1DRun = LayerCase<pytorch::global_average_pool_1d, InputShape<3, 5>, GlobalAveragePool, Dense<2>>;
using GlobalAveragePool2DRun = LayerCase<pytorch::global_average_pool_2d, InputShape<2, 3, 4>, GlobalAveragePool, Dense<2>>;
using GlobalAveragePoolAfterConvRun =
    LayerCase<pytorch::global_average_pool_after_conv, InputShape<1, 5, 5>, Conv2D<4, 3>, Tanh, GlobalAveragePool, Dense<2>>;

}  // namespace

TEMPLATE_TEST_CASE("MaxPool1D does what PyTorch's does", "[layers][max_pool1d][pytorch]", MaxPool1DRun,
                   MaxPool1DOverlapPaddingRun, MaxPool1DCeilModeRun, MaxPool1DDilationRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("MaxPool2D does what PyTorch's does", "[layers][max_pool2d][pytorch]", MaxPool2DRun,
                   MaxPool2DRectanglePaddingRun, MaxPool2DFloorModeRun, MaxPool2DCeilModeRun, MaxPool2DSameRun,
                   MaxPool2DTiesRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("AveragePool1D does what PyTorch's does", "[layers][average_pool1d][pytorch]", AveragePool1DRun,
                   AveragePool1DOverlapPaddingRun, AveragePool1DCeilModeRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("AveragePool2D does what PyTorch's does", "[layers][average_pool2d][pytorch]", AveragePool2DRun,
                   AveragePool2DPaddingRun, AveragePool2DExcludePaddingRun, AveragePool2DCeilModeRun, AveragePool2DFloorModeRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("GlobalAveragePool does what PyTorch's mean over all positions does", "[layers][global_average_pool][pytorch]",
                   GlobalAveragePool1DRun, GlobalAveragePool2DRun, GlobalAveragePoolAfterConvRun) {
  check_run<TestType>();
}

TEST_CASE("the compiler computes the same pools as PyTorch", "[layers][pytorch]") {
  STATIC_REQUIRE(one_pass_agrees<MaxPool1DCeilModeRun>());
  STATIC_REQUIRE(one_pass_agrees<AveragePool2DExcludePaddingRun>());
  STATIC_REQUIRE(one_pass_agrees<GlobalAveragePool1DRun>());
}
