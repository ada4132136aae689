// SPDX-License-Identifier: BSL-1.0
// Layers made of layers: what PyTorch computes, ctnn does. The numbers were written by tests/reference/generate_layers.py.
#include <ctnn/ctnn.hpp>

#include "reference/layer_runs.hpp"
#include "reference/pytorch_composites.hpp"
#include "support/catch.hpp"

using namespace ctnn;
using pytorch::check_run;
using pytorch::LayerCase;
using pytorch::one_pass_agrees;

namespace {

using SequentialRun = LayerCase<pytorch::sequential, InputShape<4>, Sequential<Dense<5>, Tanh, Dense<4>>, Sigmoid, Dense<2>>;
using SequentialNestedRun = LayerCase<pytorch::sequential_nested, InputShape<4>,
                                      Sequential<Sequential<Dense<5>, Tanh>, Sequential<Dense<3>, Sigmoid>>, Tanh, Dense<2>>;
using SequentialOfConvolutionsRun = LayerCase<pytorch::sequential_of_convolutions, InputShape<1, 6, 6>,
                                              Sequential<Conv2D<2, 3>, Tanh, MaxPool2D<2>>, Flatten, Dense<2>>;

using ResidualRun = LayerCase<pytorch::residual, InputShape<4>, Residual<Dense<5>, Tanh, Dense<4>>, Tanh, Dense<2>>;
using ResidualTwiceRun =
    LayerCase<pytorch::residual_twice, InputShape<4>, Dense<3>, Residual<Dense<3>, Tanh>, Residual<Tanh, Dense<3>>, Dense<2>>;
using ResidualInResidualRun =
    LayerCase<pytorch::residual_in_residual, InputShape<3>, Residual<Dense<4>, Residual<Dense<4>, Sigmoid>, Dense<3>>, Dense<2>>;
using ResidualOfConvolutionsRun = LayerCase<pytorch::residual_of_convolutions, InputShape<2, 4, 3>,
                                            Residual<Conv2D<2, 3, Padding{1}>, BatchNorm<>, Tanh>, Flatten, Dense<2>>;

using SumRun = LayerCase<pytorch::sum, InputShape<4>, Sum<Dense<3>, Sequential<Dense<5>, Tanh, Dense<3>>>, Tanh, Dense<2>>;
using SumOfThreeRun = LayerCase<pytorch::sum_of_three, InputShape<4>,
                                Sum<Dense<3>, Sequential<Dense<3>, Sigmoid>, Sequential<Tanh, Dense<3>>>, Dense<2>>;
using SumOfConvolutionsRun = LayerCase<pytorch::sum_of_convolutions, InputShape<2, 4, 3>,
                                       Sum<Conv2D<2, 3, Padding{1}>, Conv2D<2, 1>>, Tanh, Flatten, Dense<2>>;

using ConcatRun = LayerCase<pytorch::concat, InputShape<4>, Concat<Dense<3>, Sequential<Dense<2>, Tanh>>, Sigmoid, Dense<2>>;
using ConcatOfThreeRun =
    LayerCase<pytorch::concat_of_three, InputShape<4>, Concat<Identity, Dense<2>, Sequential<Tanh, Dense<3>>>, Dense<2>>;
using ConcatOfConvolutionsRun = LayerCase<pytorch::concat_of_convolutions, InputShape<2, 4, 3>,
                                          Concat<Conv2D<2, 3, Padding{1}>, Conv2D<1, 1>>, Tanh, Flatten, Dense<2>>;

using RepeatRun = LayerCase<pytorch::repeat, InputShape<3>, Repeat<3, Dense<3>, Tanh>, Dense<2>>;
using RepeatOfResidualsRun =
    LayerCase<pytorch::repeat_of_residuals, InputShape<4>, Repeat<2, Residual<Dense<4>, Tanh>>, Dense<2>>;
using RepeatOfConvolutionsRun =
    LayerCase<pytorch::repeat_of_convolutions, InputShape<2, 5>, Repeat<2, Conv1D<2, 3, Padding{1}>, Sigmoid>, Flatten, Dense<2>>;

using FlattenRun = LayerCase<pytorch::flatten, InputShape<2, 3, 2>, Conv2D<2, 2>, Flatten, Tanh, Dense<2>>;
using FlattenOfTwoRun = LayerCase<pytorch::flatten_of_two, InputShape<2, 4>, Tanh, Flatten, Dense<2>>;
using FlattenTwiceRun = LayerCase<pytorch::flatten_twice, InputShape<2, 4>, Flatten, Dense<5>, Flatten, Tanh, Dense<2>>;

using ReshapeRun = LayerCase<pytorch::reshape, InputShape<12>, Reshape<3, 2, 2>, Conv2D<2, 2>, Tanh, Flatten, Dense<2>>;
using ReshapeAfterDenseRun =
    LayerCase<pytorch::reshape_after_dense, InputShape<4>, Dense<8>, Tanh, Reshape<2, 4>, Conv1D<2, 3>, Tanh, Flatten, Dense<2>>;
using ReshapeTwiceRun =
    LayerCase<pytorch::reshape_twice, InputShape<2, 6>, Flatten, Reshape<3, 4>, Conv1D<2, 2>, Flatten, Tanh, Dense<2>>;

}  // namespace

TEMPLATE_TEST_CASE("Sequential does what PyTorch's does", "[layers][sequential][pytorch]", SequentialRun, SequentialNestedRun,
                   SequentialOfConvolutionsRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("Residual adds what it is fed, as in PyTorch", "[layers][residual][pytorch]", ResidualRun, ResidualTwiceRun,
                   ResidualInResidualRun, ResidualOfConvolutionsRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("Sum adds what its branches compute, as in PyTorch", "[layers][sum][pytorch]", SumRun, SumOfThreeRun,
                   SumOfConvolutionsRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("Concat joins what its branches compute, as in PyTorch", "[layers][concat][pytorch]", ConcatRun,
                   ConcatOfThreeRun, ConcatOfConvolutionsRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("Repeat does what as many copies with parameters of their own do in PyTorch", "[layers][repeat][pytorch]",
                   RepeatRun, RepeatOfResidualsRun, RepeatOfConvolutionsRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("Flatten does what PyTorch's does", "[layers][flatten][pytorch]", FlattenRun, FlattenOfTwoRun,
                   FlattenTwiceRun) {
  check_run<TestType>();
}

TEMPLATE_TEST_CASE("Reshape does what PyTorch's Unflatten does", "[layers][reshape][pytorch]", ReshapeRun, ReshapeAfterDenseRun,
                   ReshapeTwiceRun) {
  check_run<TestType>();
}

TEST_CASE("the compiler computes the same composites as PyTorch", "[layers][pytorch]") {
  STATIC_REQUIRE(one_pass_agrees<ResidualRun>());
  STATIC_REQUIRE(one_pass_agrees<ConcatOfThreeRun>());
  STATIC_REQUIRE(one_pass_agrees<RepeatRun>());
  STATIC_REQUIRE(one_pass_agrees<ReshapeRun>());
}
