// SPDX-License-Identifier: BSL-1.0
#include <cstdint>
#include <tuple>

#include <ctnn/ctnn.hpp>

#include "math/bits.hpp"
#include "support/both.hpp"
#include "support/optimizer_laws.hpp"

using namespace ctnn;

namespace {

template <auto Optimizer>
struct Law {
  static constexpr auto optimizer = Optimizer;
};

using Optimizers = std::tuple<  //
    Law<GradientDescent{.learning_rate = 0.05}>, Law<SGD{.learning_rate = 0.05}>,
    Law<SGD{.learning_rate = 0.02, .momentum = 0.5, .nesterov = true, .weight_decay = 0.01}>,  //
    Law<Adam{.learning_rate = 0.02}>, Law<Adam{.learning_rate = 0.02, .weight_decay = 0.01}>,  //
    Law<AdamW{.learning_rate = 0.02}>,                                                         //
    Law<Nadam{.learning_rate = 0.02}>, Law<Nadam{.learning_rate = 0.02, .weight_decay = 0.01, .momentum_decay = 0.1}>,
    Law<RMSProp{.learning_rate = 0.01}>, Law<RMSProp{.learning_rate = 0.01, .momentum = 0.5, .weight_decay = 0.01}>,
    Law<Adagrad{.learning_rate = 0.1}>, Law<Adagrad{.learning_rate = 0.1, .weight_decay = 0.01}>,  //
    Law<Lion{.learning_rate = 0.02}>, Law<Lion{.learning_rate = 0.02, .weight_decay = 0.01}>>;

}  // namespace

TEMPLATE_LIST_TEST_CASE("every optimizer obeys the laws", "[optimizers][laws]", Optimizers) {
  constexpr auto optimizer = TestType::optimizer;
  SECTION("at a learning rate of 0 nothing moves") { REQUIRE_BOTH(test::rests_at_rate_0(optimizer)); }
  SECTION("without gradient and decay nothing moves") { REQUIRE_BOTH(test::rests_without_gradient(optimizer)); }
  if constexpr (requires { optimizer.weight_decay; }) SECTION("decay draws weights to 0") {
      REQUIRE_BOTH(test::decays(optimizer));
    }
  SECTION("it goes down a bowl") { REQUIRE_BOTH(test::after_50_steps_in_a_bowl(optimizer) <= 0.5); }
  SECTION("it knows no side") { REQUIRE_BOTH(test::knows_no_side(optimizer)); }
  SECTION("in float it takes the same way to float's precision") { REQUIRE_BOTH(test::error_in_float(optimizer) <= 2e-6); }
  SECTION("the compiler and the machine get the same bits") {
    constexpr std::uint64_t seed = 3;
    constexpr std::uint64_t in_double = test::fingerprint_of_path<double>(optimizer, seed);
    constexpr std::uint64_t in_float = test::fingerprint_of_path<float>(optimizer, seed);
    REQUIRE(test::fingerprint_of_path<double>(optimizer, bits::at_run_time(seed)) == in_double);
    REQUIRE(test::fingerprint_of_path<float>(optimizer, bits::at_run_time(seed)) == in_float);
  }
  SECTION("NaN stays NaN") { REQUIRE(test::passes_nan_on(optimizer)); }
  SECTION("it refuses a gradient of NaN") { REQUIRE(test::refuses_nan(optimizer)); }
}
