// SPDX-License-Identifier: BSL-1.0
// What PyTorch's normalizations compute, ctnn's do. The numbers were written by tests/reference/generate_layers.py.
#include <cstddef>

#include <ctnn/ctnn.hpp>

#include "math/bits.hpp"
#include "reference/layer_runs.hpp"
#include "reference/pytorch_normalizations.hpp"
#include "support/catch.hpp"

using namespace ctnn;
using pytorch::check_run;
using pytorch::LayerCase;
using pytorch::one_pass_agrees;

namespace {

using BatchNormRun = LayerCase<pytorch::batch_norm, InputShape<4>, Dense<6>, BatchNorm<>, Tanh, Dense<2>>;
using BatchNorm1DRun =
    LayerCase<pytorch::batch_norm_1d, InputShape<3, 5>, BatchNorm<Epsilon{1e-3}, Momentum{0.25}>, Tanh, Dense<2>>;
using BatchNorm2DRun =
    LayerCase<pytorch::batch_norm_2d, InputShape<1, 4, 5>, Conv2D<3, 3>, BatchNorm<Momentum{0.5}>, Tanh, Dense<2>>;
using BatchNorm2DTwiceRun = LayerCase<pytorch::batch_norm_2d_twice, InputShape<2, 3, 3>, BatchNorm<>, Conv2D<3, 2>,
                                      BatchNorm<Epsilon{0.125}>, Tanh, Dense<2>>;

using LayerNormRun = LayerCase<pytorch::layer_norm, InputShape<4>, Dense<6>, LayerNorm<>, Tanh, Dense<2>>;
using LayerNorm1DRun = LayerCase<pytorch::layer_norm_1d, InputShape<3, 5>, LayerNorm<Epsilon{1e-2}>, Tanh, Dense<2>>;
using LayerNorm2DRun = LayerCase<pytorch::layer_norm_2d, InputShape<1, 4, 4>, Conv2D<3, 3>, LayerNorm<>, Tanh, Dense<2>>;

using RMSNormRun = LayerCase<pytorch::rms_norm, InputShape<4>, Dense<6>, RMSNorm<>, Tanh, Dense<2>>;
using RMSNorm1DRun = LayerCase<pytorch::rms_norm_1d, InputShape<3, 5>, RMSNorm<Epsilon{1e-2}>, Tanh, Dense<2>>;
using RMSNorm2DRun = LayerCase<pytorch::rms_norm_2d, InputShape<1, 4, 4>, Conv2D<3, 3>, RMSNorm<>, Tanh, Dense<2>>;

using GroupNormRun = LayerCase<pytorch::group_norm, InputShape<4>, Dense<6>, GroupNorm<3>, Tanh, Dense<2>>;
using GroupNorm1DRun = LayerCase<pytorch::group_norm_1d, InputShape<4, 5>, GroupNorm<2, Epsilon{1e-2}>, Tanh, Dense<2>>;
using GroupNorm2DRun = LayerCase<pytorch::group_norm_2d, InputShape<1, 4, 4>, Conv2D<4, 3>, GroupNorm<2>, Tanh, Dense<2>>;
using GroupNormOfOneGroupRun = LayerCase<pytorch::group_norm_of_one_group, InputShape<3, 4>, GroupNorm<1>, Tanh, Dense<2>>;
using InstanceNorm1DRun = LayerCase<pytorch::instance_norm_1d, InputShape<3, 5>, GroupNorm<3>, Tanh, Dense<2>>;
using InstanceNorm2DRun = LayerCase<pytorch::instance_norm_2d, InputShape<2, 3, 3>, GroupNorm<2, Epsilon{1e-3}>, Tanh, Dense<2>>;

using DropoutRun = LayerCase<pytorch::dropout, InputShape<4>, Dense<6>, Tanh, Dropout<Rate{0.5}>, Dense<2>>;
using DropoutOfAQuarterRun =
    LayerCase<pytorch::dropout_of_a_quarter, InputShape<4>, Dense<6>, Dropout<Rate{0.25}>, Tanh, Dropout<Rate{0.25}>, Dense<2>>;
using DropoutOfNothingRun =
    LayerCase<pytorch::dropout_of_nothing, InputShape<4>, Dropout<Rate{0.0}>, Dense<6>, Tanh, Dropout<Rate{0.0}>, Dense<2>>;

}  // namespace

TEMPLATE_TEST_CASE("BatchNorm does what PyTorch's does", "[layers][batch_norm][pytorch]", BatchNormRun, BatchNorm1DRun,
                   BatchNorm2DRun, BatchNorm2DTwiceRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("LayerNorm does what PyTorch's does", "[layers][layer_norm][pytorch]", LayerNormRun, LayerNorm1DRun,
                   LayerNorm2DRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("RMSNorm does what its paper's formula does in PyTorch", "[layers][rms_norm][pytorch]", RMSNormRun,
                   RMSNorm1DRun, RMSNorm2DRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("GroupNorm does what PyTorch's GroupNorm and InstanceNorm do", "[layers][group_norm][pytorch]", GroupNormRun,
                   GroupNorm1DRun, GroupNorm2DRun, GroupNormOfOneGroupRun, InstanceNorm1DRun, InstanceNorm2DRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("Dropout does what PyTorch's does when it drops nothing", "[layers][dropout][pytorch]", DropoutOfNothingRun) {
  check_run<TestType>();
}

TEST_CASE("the compiler computes the same normalizations as PyTorch", "[layers][pytorch]") {
  STATIC_REQUIRE(one_pass_agrees<BatchNorm1DRun>());
  STATIC_REQUIRE(one_pass_agrees<LayerNorm1DRun>());
  STATIC_REQUIRE(one_pass_agrees<RMSNorm1DRun>());
  STATIC_REQUIRE(one_pass_agrees<InstanceNorm2DRun>());
}

TEMPLATE_TEST_CASE("a net that is not trained drops nothing", "[layers][dropout][pytorch]", DropoutRun, DropoutOfAQuarterRun) {
  constexpr auto deviation = [](std::size_t offset) {
    return pytorch::deviation(TestType::outputs_of(TestType::net(offset), offset), TestType::expected.outputs,
                              pytorch::floor_of_sums);
  };
  STATIC_REQUIRE(deviation(0) <= pytorch::tolerance_of_runs);
  CHECK(deviation(bits::at_run_time(std::size_t{0})) <= pytorch::tolerance_of_runs);
}
