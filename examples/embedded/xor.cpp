// SPDX-License-Identifier: BSL-1.0
//
// Trained by the compiler, taught once more on the chip: the weights of the factory are constants in flash. Years later one of the
// two sensors has drifted, and a copy of the net in RAM learns what it says now.

#include <array>
#include <cstdint>

#include <ctnn/ctnn.hpp>

#include "decimal.hpp"
#include "embedded/target.hpp"

using namespace ctnn;

namespace {

using Xor = Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>;
using Gate = std::array<Sample<Xor::Input, Xor::Output>, 4>;

constexpr Gate as_built{{{{0, 0}, {0}}, {{0, 1}, {1}}, {{1, 0}, {1}}, {{1, 1}, {0}}}};

constexpr Gate drifted = [] {  // the second sensor reads 0.7 more than it did
  Gate gate = as_built;
  for (auto& sample : gate) sample.input[1] += 0.7f;
  return gate;
}();

constexpr Xor factory = [] {
  Xor learner{Seed{1}};
  Trainer teacher{learner, MeanSquaredError{}, Adam{.learning_rate = 0.05}, batch<4>};
  teacher.fit(as_built, {.epochs = 100});
  return learner;
}();
static_assert(loss_of(factory, MeanSquaredError{}, as_built) < 0.01f, "the factory's net has learnt");
static_assert(accuracy(factory, drifted) < 1, "or there would be nothing to learn");

// All memory that learning takes, known when the program is linked.
Xor net;
constinit Trainer trainer{net, MeanSquaredError{}, GradientDescent{}, batch<4>};
static_assert(sizeof net + sizeof trainer <= 512, "a net that learns, and all that this takes, in half a kilobyte");

void print_answers(const char* when) noexcept {
  target::print(when);
  for (const auto& sample : drifted) print_decimal(net(sample.input)[0]);
  target::print("\n");
}

}  // namespace

int main() {
  net = factory;
  target::print("should say        0    1    1    0\n");
  print_answers("drifted, says   ");

  // The rate as a float: the optimizer's own is a double, which most of these chips compute in software.
  constexpr float learning_rate = 0.5f;
  std::uint32_t steps = 0;
  while (loss_of(net, MeanSquaredError{}, drifted) > 0.01f && steps < 1000) {
    trainer.step(drifted, learning_rate);
    ++steps;
  }
  print_answers("has learnt, says");
  target::print("after "), target::print(steps), target::print(" steps, in ");
  target::print(static_cast<std::uint32_t>(sizeof net + sizeof trainer)), target::print(" bytes of RAM\n");

  // Then no answer is more than 0.2 off: four squares add up to 4 x 0.01.
  return loss_of(net, MeanSquaredError{}, drifted) <= 0.01f ? 0 : 1;
}
