// SPDX-License-Identifier: BSL-1.0
//
// Writes policy_net.hpp: a net that imitates a controller by the book, from what that does in any state.
//
//     embedded_make_policy_net > examples/embedded/policy_net.hpp

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <numbers>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/to_header.hpp>

#include "pendulum.hpp"

using namespace ctnn;

namespace {

using Policy = Net<Dense<3, 16>, Tanh, Dense<16, 16>, Tanh, Dense<16, 1>, Tanh>;

/// Share of the strongest torque, -1 to 1: pumps energy until there is as much as upright at rest (Astrom and Furuta, Swinging up a
/// pendulum by energy control, 2000); near there, a spring and a damper.
float teacher(const Pendulum& pendulum) {
  const float missing = Pendulum::gravity * (1 - math::cos(pendulum.angle)) - pendulum.speed * pendulum.speed / 2;
  const float pump = 2 * missing * pendulum.speed;
  const float balance = -30 * pendulum.angle - 8 * pendulum.speed;
  const bool near_the_top = std::fabs(balance) < 3 * Pendulum::strongest && std::fabs(pendulum.angle) < 0.8f;
  return std::clamp((near_the_top ? balance : pump) / Pendulum::strongest, -1.0f, 1.0f);
}

std::vector<Sample<Policy::Input, Policy::Output>> lessons(std::size_t count, Seed seed) {
  constexpr float pi = std::numbers::pi_v<float>;
  Random random{seed};
  std::vector<Sample<Policy::Input, Policy::Output>> samples;
  while (samples.size() < count) {
    // Every third state is near the top, where it matters most.
    const float reach = samples.size() % 3 == 0 ? 0.15f : 1.0f;
    const Pendulum pendulum{reach * random.uniform(-pi, pi), reach * random.uniform(-8.0f, 8.0f)};
    samples.push_back({pendulum.observed(), {teacher(pendulum)}});
  }
  return samples;
}

}  // namespace

int main() {
  Policy net{Seed{1}};
  Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 5e-3}, batch<32>};
  const auto report = trainer.fit(lessons(12'000, Seed{1}), {.epochs = 100, .schedule = CosineDecay{.epochs = 100}});
  std::fprintf(stderr, "loss of training: %g\n", report.loss);
  std::printf("// SPDX-License-Identifier: BSL-1.0\n// Written by make_policy_net.cpp.\n%s",
              to_header(net, "policy_net").c_str());
  return std::fflush(stdout) == 0 ? 0 : 1;
}
