// SPDX-License-Identifier: BSL-1.0
#include <tuple>

#include <ctnn/ctnn.hpp>

#include "support/catch.hpp"
#include "support/layer_laws.hpp"

using namespace ctnn;

namespace {

/// Large ones are looked at by the compiler less closely: its steps are limited.
enum class Size { Small, Large };

template <class L, Shape Input, Shape Output, Size Of = Size::Small>
struct Law {
  static constexpr bool keeps_its_shape = test::keeps_its_shape<L, Input, Output>(), is_small = Of == Size::Small;
  using Net = test::Between<L, Input>;
  using Doubled = test::Between<Sum<L, L>, Input>;
};

using Layers = std::tuple<  //
    Law<Dense<5, 3>, Shape{5}, Shape{3}>, Law<Dense<1, 1>, Shape{1}, Shape{1}>, Law<Dense<4>, Shape{3}, Shape{4}>,
    Law<Identity, Shape{3}, Shape{3}>,                                                 //
    Law<ReLU, Shape{4}, Shape{4}>,                                                     //
    Law<LeakyReLU<>, Shape{4}, Shape{4}>,                                              //
    Law<LeakyReLU<Slope{0.5}>, Shape{4}, Shape{4}>, Law<Sigmoid, Shape{3}, Shape{3}>,  //
    Law<Tanh, Shape{3}, Shape{3}>,                                                     //
    Law<Softmax, Shape{4}, Shape{4}>,                                                  //
    Law<ELU<>, Shape{4}, Shape{4}>,                                                    //
    Law<ELU<Alpha{0.5}>, Shape{4}, Shape{4}>,                                          //
    Law<SELU, Shape{4}, Shape{4}>,                                                     //
    Law<Softplus, Shape{4}, Shape{4}>,                                                 //
    Law<Softsign, Shape{4}, Shape{4}>,                                                 //
    Law<HardSigmoid, Shape{4}, Shape{4}>,                                              //
    Law<HardTanh, Shape{4}, Shape{4}>,                                                 //
    Law<GELU, Shape{4}, Shape{4}>,                                                     //
    Law<GELUTanh, Shape{4}, Shape{4}>,                                                 //
    Law<SiLU, Shape{4}, Shape{4}>,                                                     //
    Law<Mish, Shape{4}, Shape{4}>,                                                     //
    Law<HardSwish, Shape{4}, Shape{4}>,                                                //
    Law<PReLU<>, Shape{4}, Shape{4}>,                                                  //
    Law<PReLU<4>, Shape{4}, Shape{4}>,                                                 //
    Law<LogSoftmax, Shape{4}, Shape{4}>,                                               //
    Law<Flatten, Shape{2, 3}, Shape{6}>,                                               //
    Law<Reshape<3, 2>, Shape{6}, Shape{3, 2}>,                                         //
    Law<BatchNorm<>, Shape{3}, Shape{3}>, Law<BatchNorm<Epsilon{0.1}>, Shape{2, 3}, Shape{2, 3}>,
    Law<LayerNorm<>, Shape{4}, Shape{4}>,               //
    Law<RMSNorm<>, Shape{4}, Shape{4}>,                 //
    Law<GroupNorm<2>, Shape{4, 2}, Shape{4, 2}>,        //
    Law<Dropout<Rate{0.25}>, Shape{4}, Shape{4}>,       //
    Law<Conv1D<2, 2>, Shape{2, 4}, Shape{2, 3}>,        //
    Law<Conv2D<1, 2>, Shape{1, 3, 3}, Shape{1, 2, 2}>,  //
    Law<ConvTranspose1D<2, 2, Stride{2}>, Shape{2, 3}, Shape{2, 6}>, Law<DepthwiseConv1D<2>, Shape{2, 3}, Shape{2, 2}>,
    Law<DepthwiseConv2D<2, same>, Shape{2, 3, 3}, Shape{2, 3, 3}, Size::Large>,
    Law<Conv2D<4, Kernel{3, 2}, Stride{2, 1}, Padding{1, 0}, Groups{2}>, Shape{4, 5, 5}, Shape{4, 3, 4}, Size::Large>,
    Law<MaxPool1D<2>, Shape{2, 4}, Shape{2, 2}>,                             //
    Law<MaxPool2D<2>, Shape{1, 4, 4}, Shape{1, 2, 2}, Size::Large>,          //
    Law<AveragePool1D<2>, Shape{2, 4}, Shape{2, 2}>,                         //
    Law<AveragePool2D<2, Stride{1}>, Shape{1, 3, 3}, Shape{1, 2, 2}>,        //
    Law<GlobalAveragePool, Shape{2, 3, 2}, Shape{2}>,                        //
    Law<Sequential<Dense<3>, Tanh, Dense<2>, Sigmoid>, Shape{4}, Shape{2}>,  //
    Law<Residual<Dense<3>, Tanh>, Shape{3}, Shape{3}>,                       //
    Law<Residual<Dense<2>, Tanh, Dense<3>>, Shape{3}, Shape{3}>,             //
    Law<Sum<Dense<3>, Softmax, Sequential<Dense<3>, Tanh>>, Shape{3}, Shape{3}, Size::Large>,
    Law<Concat<Dense<2>, Identity, Sigmoid>, Shape{3}, Shape{8}, Size::Large>,  //
    Law<Repeat<3, Dense<3>, Tanh>, Shape{3}, Shape{3}, Size::Large>,            //
    Law<Repeat<2, Residual<BatchNorm<>, Dense<3>>, Dropout<Rate{0.25}>>, Shape{3}, Shape{3}, Size::Large>>;

}  // namespace

// Most is computed by the compiler; that the machine gets the same bits is a law of its own.
TEMPLATE_LIST_TEST_CASE("every layer obeys the laws", "[layers][laws]", Layers) {
  using Net = typename TestType::Net;
  SECTION("it makes the shape that it announces") { STATIC_REQUIRE(TestType::keeps_its_shape); }
  SECTION("its gradients are those of central differences") {
    if constexpr (TestType::is_small) {
      STATIC_REQUIRE(test::gradient_error<Net>() <= 1e-6);
    } else {
      REQUIRE(test::gradient_error<Net>() <= 1e-6);
    }
  }
  SECTION("no gradient comes from nothing") { STATIC_REQUIRE(test::zero_gives_zero<Net>()); }
  if constexpr (!Net::uses_batch && !Net::is_random) {
    SECTION("a batch's gradient is the mean of its samples'") { STATIC_REQUIRE(test::batch_error<Net>() <= 1e-14); }
  }
  SECTION("many samples at a time get the bits of one, the second time where it adds to what is there") {
    CHECK(test::many_are_as_one<typename TestType::Doubled>());
  }
  SECTION("the compiler and the machine get the same bits") {
    constexpr auto at_compile_time = test::fingerprint<Net>();
    REQUIRE(test::fingerprint<Net>() == at_compile_time);
  }
}
