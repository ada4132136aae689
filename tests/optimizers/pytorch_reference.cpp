// SPDX-License-Identifier: BSL-1.0
// What PyTorch computes, ctnn computes. The numbers were written by tests/reference/generate.py.
#include <array>
#include <cstddef>

#include <ctnn/ctnn.hpp>

#include "reference/compare.hpp"
#include "reference/pytorch_optimizers.hpp"
#include "support/catch.hpp"

using namespace ctnn;
using pytorch::batch_size;
using pytorch::deviation;

namespace {

using Learner = BasicNet<double, Dense<5, 7>, Tanh, Dense<7, 3>>;

template <std::size_t Steps, std::size_t Capacity = batch_size, class Optimizer>
constexpr pytorch::Run<Steps, Learner::parameter_count> run(Optimizer optimizer) {
  constexpr auto samples = pytorch::samples_of<double>(pytorch::task);
  Learner net = pytorch::net_with<Learner>(pytorch::task.parameters);
  Trainer trainer{net, MeanSquaredError{}, optimizer, batch<Capacity>};
  pytorch::Run<Steps, Learner::parameter_count> result{};
  for (double& loss : result.losses) loss = trainer.step(samples);
  result.parameters = pytorch::flat<Learner>(net);
  return result;
}

template <std::size_t Count, std::size_t Size>
constexpr std::array<double, Count> first(const std::array<double, Size>& values) {
  std::array<double, Count> head{};
  for (std::size_t i = 0; i < Count; ++i) head[i] = values[i];
  return head;
}

struct PlainGradientDescent {
  static constexpr auto& expected = pytorch::gradient_descent;
  static constexpr GradientDescent optimizer{.learning_rate = 0.25};
  static constexpr double tolerance = pytorch::tolerance;
};
struct SgdWithoutMomentum {
  static constexpr auto& expected = pytorch::gradient_descent;
  static constexpr SGD optimizer{.learning_rate = 0.25};
  static constexpr double tolerance = pytorch::tolerance;
};
struct WithMomentum {
  static constexpr auto& expected = pytorch::momentum;
  static constexpr SGD optimizer{.learning_rate = 0.125, .momentum = 0.875};
  static constexpr double tolerance = pytorch::tolerance;
};
struct Nesterov {
  static constexpr auto& expected = pytorch::nesterov;
  static constexpr SGD optimizer{.learning_rate = 0.125, .momentum = 0.875, .nesterov = true};
  static constexpr double tolerance = pytorch::tolerance;
};
struct MomentumAndDecay {
  static constexpr auto& expected = pytorch::momentum_and_decay;
  static constexpr SGD optimizer{.learning_rate = 0.125, .momentum = 0.875, .weight_decay = 0.03125};
  static constexpr double tolerance = pytorch::tolerance;
};
// These divide by the root of small squares, which enlarges rounding errors.
struct AdamAlone {
  static constexpr auto& expected = pytorch::adam;
  static constexpr Adam optimizer{.learning_rate = 0.02};
  static constexpr double tolerance = 1e-10;
};
struct AdamAndDecay {
  static constexpr auto& expected = pytorch::adam_and_decay;
  static constexpr Adam optimizer{.learning_rate = 0.02, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-4, .weight_decay = 0.03125};
  static constexpr double tolerance = 1e-10;
};
struct RmsProp {
  static constexpr auto& expected = pytorch::rmsprop;
  static constexpr RMSProp optimizer{.learning_rate = 0.005};
  static constexpr double tolerance = 1e-10;
};
struct RmsPropMomentumAndDecay {
  static constexpr auto& expected = pytorch::rmsprop_momentum_and_decay;
  static constexpr RMSProp optimizer{
      .learning_rate = 0.005, .alpha = 0.875, .epsilon = 1e-4, .momentum = 0.5, .weight_decay = 0.03125};
  static constexpr double tolerance = 1e-10;
};
struct AdagradAlone {
  static constexpr auto& expected = pytorch::adagrad;
  static constexpr Adagrad optimizer{.learning_rate = 0.125};
  static constexpr double tolerance = 1e-10;
};
struct AdagradAndDecay {
  static constexpr auto& expected = pytorch::adagrad_and_decay;
  static constexpr Adagrad optimizer{.learning_rate = 0.125, .epsilon = 1e-4, .weight_decay = 0.03125};
  static constexpr double tolerance = 1e-10;
};
struct AdamWAlone {
  static constexpr auto& expected = pytorch::adamw;
  static constexpr AdamW optimizer{.learning_rate = 0.02};
  static constexpr double tolerance = 1e-10;
};
struct AdamWAndMoreDecay {
  static constexpr auto& expected = pytorch::adamw_and_more_decay;
  static constexpr AdamW optimizer{.learning_rate = 0.02, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-4, .weight_decay = 0.5};
  static constexpr double tolerance = 1e-10;
};
struct NadamAlone {
  static constexpr auto& expected = pytorch::nadam;
  static constexpr Nadam optimizer{.learning_rate = 0.01};
  static constexpr double tolerance = 1e-10;
};
struct NadamAndDecay {
  static constexpr auto& expected = pytorch::nadam_and_decay;
  static constexpr Nadam optimizer{
      .learning_rate = 0.02, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-4, .weight_decay = 0.03125, .momentum_decay = 0.25};
  static constexpr double tolerance = 1e-10;
};
struct LionAlone {
  static constexpr auto& expected = pytorch::lion;
  static constexpr Lion optimizer{.learning_rate = 0.01};
  static constexpr double tolerance = 1e-10;
};
struct LionAndDecay {
  static constexpr auto& expected = pytorch::lion_and_decay;
  static constexpr Lion optimizer{.learning_rate = 0.01, .beta1 = 0.8, .beta2 = 0.95, .weight_decay = 0.5};
  static constexpr double tolerance = 1e-10;
};

}  // namespace

TEMPLATE_TEST_CASE("an optimizer takes PyTorch's steps", "[optimizers][pytorch]", PlainGradientDescent, SgdWithoutMomentum,
                   WithMomentum, Nesterov, MomentumAndDecay, AdamAlone, AdamAndDecay, RmsProp, RmsPropMomentumAndDecay,
                   AdagradAlone, AdagradAndDecay, AdamWAlone, AdamWAndMoreDecay, NadamAlone, NadamAndDecay, LionAlone,
                   LionAndDecay) {
  using Expected = TestType;
  constexpr std::size_t many = Expected::expected.losses.size();
  const auto check = [](const auto& found) {
    CHECK(deviation(found.losses, Expected::expected.losses, 0) <= Expected::tolerance);
    CHECK(deviation(found.parameters, Expected::expected.parameters, pytorch::floor_of_sums) <= Expected::tolerance);
  };
  SECTION("50 of them") { check(run<many>(Expected::optimizer)); }
  SECTION("the first in the compiler") {  // the last of these losses is that of the net after the steps before
    constexpr std::size_t few = 4;
    constexpr auto found = run<few>(Expected::optimizer);
    STATIC_REQUIRE(deviation(found.losses, first<few>(Expected::expected.losses), 0) <= Expected::tolerance);
  }
}

TEST_CASE("a trainer that could take more samples takes the same steps", "[optimizers][pytorch]") {
  const auto found = run<50, batch_size + 3>(WithMomentum::optimizer);
  CHECK(deviation(found.losses, WithMomentum::expected.losses, 0) <= WithMomentum::tolerance);
  CHECK(deviation(found.parameters, WithMomentum::expected.parameters, pytorch::floor_of_sums) <= WithMomentum::tolerance);
}
