// SPDX-License-Identifier: BSL-1.0
//
// A training step of one's own: REINFORCE (Williams, 1992). A walker learns from its walks which way the end of a corridor lies.

#include <array>
#include <cstddef>
#include <cstdio>
#include <span>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/curves.hpp>

#include "../lesson.hpp"
#include "corridor.hpp"

/// Gradient descent on the sum of -worth log(chance of what was chosen): the choices before the end are worth most.
struct Learner {
  Policy::Tape<longest_walk> tape;
  Policy::Gradients gradients;
  Policy::State<ctnn::Adam> state;

  // [step]
  void step(Policy& policy, const Walk& walk) {
    const auto chances = forward(policy, std::span{walk.places}.first(walk.steps), tape);
    std::array<Policy::Output, longest_walk> slopes{};  // of the loss, by the chances
    float worth = walk.steps < longest_walk ? 1 : 0;
    for (std::size_t t = walk.steps; t-- > 0; worth *= 0.9f) slopes[t][walk.choices[t]] = -worth / chances[t][walk.choices[t]];
    backward(policy, tape, slopes, gradients);
    update(policy, gradients, ctnn::Adam{.learning_rate = 0.05}, state);
  }
  // [step]
};

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "16_custom_loop", "A training step of one's own: REINFORCE"};
  Policy policy;
  Learner learner;
  ctnn::Random random{ctnn::Seed{1}};
  const double before = mean_steps(policy, random);
  ctnn::plot::Curve steps;
  for (int walks = 0; walks < 200; ++walks) {
    const Walk walk{policy, random};
    learner.step(policy, walk);
    steps.values.push_back(static_cast<double>(walk.steps));
  }
  std::printf("steps to the end: %.1f -> %.1f (at least %zu)\n", before, mean_steps(policy, random), cells - 1);
  lesson.picture(
      "steps.svg",
      ctnn::plot::curves({steps}, {.title = "Ways through the corridor", .x_label = "walk", .y_label = "steps", .log_y = true}));
}
