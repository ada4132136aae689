// SPDX-License-Identifier: BSL-1.0
#include <tuple>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/layer_laws.hpp"

using namespace ctnn;

namespace {

template <class L, Shape Input, Shape Output>
struct Law {
  static constexpr bool keeps_its_shape = test::keeps_its_shape<L, Input, Output>();
  using Net = test::Between<L, Input>;
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
    Law<LogSoftmax, Shape{4}, Shape{4}>>;

}  // namespace

TEMPLATE_LIST_TEST_CASE("every layer obeys the laws", "[layers][laws]", Layers) {
  using Net = typename TestType::Net;
  SECTION("it makes the shape that it announces") { STATIC_REQUIRE(TestType::keeps_its_shape); }
  SECTION("its gradients are those of central differences") { REQUIRE_BOTH(test::gradient_error<Net>() <= 1e-6); }
  SECTION("no gradient comes from nothing") { REQUIRE_BOTH(test::zero_gives_zero<Net>()); }
  SECTION("a batch's gradient is the mean of its samples'") { REQUIRE_BOTH(test::batch_error<Net>() <= 1e-14); }
  SECTION("the compiler and the machine get the same bits") {
    constexpr auto at_compile_time = test::fingerprint<Net>();
    REQUIRE(test::fingerprint<Net>() == at_compile_time);
  }
}
