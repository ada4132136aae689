// SPDX-License-Identifier: BSL-1.0
// What the examples of parts of your own show obeys the laws that the library's own layers, losses and optimizers obey.
#include <cstdint>

#include <ctnn/ctnn.hpp>

#include "examples/14_custom_layer/scale.hpp"
#include "examples/15_custom_loss/quantile_loss.hpp"
#include "examples/custom_optimizer/sign_sgd.hpp"
#include "math/bits.hpp"
#include "support/both.hpp"
#include "support/layer_laws.hpp"
#include "support/loss_laws.hpp"
#include "support/optimizer_laws.hpp"

TEST_CASE("a layer of one's own obeys the laws", "[examples][laws]") {
  using Net = test::Between<Scale<4>, ctnn::Shape{4}>;
  STATIC_REQUIRE(Net::parameter_count == 4 + 4 + 4);
  STATIC_REQUIRE(test::keeps_its_shape<Scale<4>, ctnn::Shape{4}, ctnn::Shape{4}>());
  REQUIRE_BOTH(test::gradient_error<Net>() <= 1e-6);
  REQUIRE_BOTH(test::zero_gives_zero<Net>());
  REQUIRE_BOTH(test::batch_error<Net>() <= 1e-14);
  constexpr std::uint64_t at_compile_time = test::fingerprint<Net>();
  REQUIRE(test::fingerprint<Net>() == at_compile_time);
}

TEST_CASE("a loss of one's own obeys the laws", "[examples][laws]") {
  using Law = test::LossLaw<QuantileLoss{.share = 0.75}, test::Numbers>;
  REQUIRE_BOTH(test::gradient_error_of_loss<Law>() <= 1e-6);
  REQUIRE_BOTH(test::smallest_loss<Law>() >= 0);
  REQUIRE_BOTH(test::overwrites_gradient<Law>());
  REQUIRE_BOTH(test::error_in_float<Law>() <= 2e-6);
  constexpr std::uint64_t at_compile_time = test::fingerprint_of_loss<Law, float>(Law::seed);
  REQUIRE(test::fingerprint_of_loss<Law, float>(bits::at_run_time(Law::seed)) == at_compile_time);
  REQUIRE(test::keeps_nan<Law, float>());
  REQUIRE(test::keeps_nan<Law, double>());

  // By hand: 3 too low costs 0.75 x 3, 2 too high 0.25 x 2.
  using Hand = test::LossLaw<QuantileLoss{.share = 0.75}, test::Numbers, 2>;
  constexpr Hand::Result<double> expected{(0.75 * 3 + 0.25 * 2) / 2, {-0.75 / 2, 0.25 / 2}};
  REQUIRE_BOTH(Hand::of(test::OutputsAndTarget<double, std::array<double, 2>, 2>{{1, 7}, {4, 5}}) == expected);
}

TEST_CASE("an optimizer of one's own obeys the laws", "[examples][laws]") {
  constexpr SignSGD optimizer{.learning_rate = 0.03};
  REQUIRE_BOTH(test::rests_at_rate_0(optimizer));
  REQUIRE_BOTH(test::rests_without_gradient(optimizer));
  REQUIRE_BOTH(test::after_50_steps_in_a_bowl(optimizer) <= 0.5);
  REQUIRE_BOTH(test::knows_no_side(optimizer));
  REQUIRE_BOTH(test::error_in_float(optimizer) <= 2e-6);
  constexpr std::uint64_t at_compile_time = test::fingerprint_of_path<float>(optimizer, 3);
  REQUIRE(test::fingerprint_of_path<float>(optimizer, bits::at_run_time(std::uint64_t{3})) == at_compile_time);
  REQUIRE(test::refuses_nan(optimizer));
}
