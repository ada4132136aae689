// SPDX-License-Identifier: BSL-1.0
#include <cstdint>
#include <tuple>

#include <ctnn/ctnn.hpp>

#include "math/bits.hpp"
#include "support/both.hpp"
#include "support/loss_laws.hpp"

using namespace ctnn;
using test::LossLaw;

namespace {

using Losses = std::tuple<  //
    LossLaw<MeanSquaredError{}, test::Numbers>, LossLaw<HalfSquaredError{}, test::Numbers>,
    LossLaw<MeanAbsoluteError{}, test::Numbers>, LossLaw<MeanAbsoluteError{}, test::Numbers, 1>,  //
    LossLaw<Huber{}, test::Numbers>, LossLaw<Huber{.delta = 0.5}, test::Numbers, 4>,              //
    LossLaw<BinaryCrossEntropy{}, test::Probabilities>,                                           //
    LossLaw<BinaryCrossEntropyWithLogits{}, test::Logits>,                                        //
    LossLaw<KLDivergence{}, test::LogProbabilities>,                                              //
    LossLaw<Hinge{}, test::Sides>,                                                                //
    LossLaw<SoftmaxCrossEntropy{}, test::Labels>,                                                 //
    LossLaw<SoftmaxCrossEntropy{.label_smoothing = 0.2}, test::Labels, 5>,                        //
    LossLaw<WeightedSoftmaxCrossEntropy<3>{.class_weights = {0.5, 1, 3}}, test::Labels>,          //
    LossLaw<WeightedSoftmaxCrossEntropy<4>{.class_weights = {0.5, 1, 3, 0}, .label_smoothing = 0.2}, test::Labels, 4>>;

}  // namespace

TEMPLATE_LIST_TEST_CASE("every loss obeys the laws", "[losses][laws]", Losses) {
  using Law = TestType;
  SECTION("its gradient is that of central differences") { REQUIRE_BOTH(test::gradient_error_of_loss<Law>() <= 1e-6); }
  SECTION("it is never negative") { REQUIRE_BOTH(test::smallest_loss<Law>() >= -1e-15); }
  SECTION("it overwrites the gradient") { REQUIRE_BOTH(test::overwrites_gradient<Law>()); }
  SECTION("in float it is the same to float's precision") { REQUIRE_BOTH(test::error_in_float<Law>() <= 2e-6); }
  SECTION("the compiler and the machine get the same bits") {
    constexpr std::uint64_t in_double = test::fingerprint_of_loss<Law, double>(Law::seed);
    constexpr std::uint64_t in_float = test::fingerprint_of_loss<Law, float>(Law::seed);
    REQUIRE(test::fingerprint_of_loss<Law, double>(bits::at_run_time(Law::seed)) == in_double);
    REQUIRE(test::fingerprint_of_loss<Law, float>(bits::at_run_time(Law::seed)) == in_float);
  }
  SECTION("NaN stays NaN") {
    REQUIRE(test::keeps_nan<Law, double>());
    REQUIRE(test::keeps_nan<Law, float>());
  }
}
