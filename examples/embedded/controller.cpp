// SPDX-License-Identifier: BSL-1.0
//
// Swings a pendulum up and keeps it there: a net of 320 weights is asked 100 times a second. What that costs is known before it runs.

#include <cstdint>

#include <ctnn/ctnn.hpp>

#include "decimal.hpp"
#include "embedded/target.hpp"
#include "pendulum.hpp"
#include "policy_net.hpp"

namespace {

using Policy = decltype(policy_net);

// No loop of it depends on the state, so what it costs is the same in every tick: about 4,000 instructions of a Cortex-M4F, which has
// 640,000 cycles in 10 ms at 64 MHz. (A Cortex-M0+, which computes its floats in software, takes 180,000 instructions.)
static_assert(Policy::multiply_adds <= 320, "operations per tick");
static_assert(Policy::inference_bytes <= 128, "bytes of RAM");
constinit Policy::Scratch scratch{};

constexpr std::uint32_t ticks_per_second = 100, steps_per_tick = 10;

/// One period of the control loop: reads the sensors, asks the net, and drives the motor until the next one.
void tick(Pendulum& pendulum) noexcept {
  const float torque = Pendulum::strongest * policy_net(pendulum.observed(), scratch)[0];
  for (std::uint32_t step = 0; step < steps_per_tick; ++step)  // in place of a motor, physics at 1 kHz
    pendulum.move(torque, 1.0f / (ticks_per_second * steps_per_tick));
}

constexpr bool is_upright(const Pendulum& pendulum) noexcept { return pendulum.angle > -0.1f && pendulum.angle < 0.1f; }

/// Lets it run for some seconds, prints a few states, and returns the second from which on it was upright.
float run(Pendulum& pendulum, std::uint32_t seconds) noexcept {
  std::uint32_t upright_since = 0;
  for (std::uint32_t now = 0; now < seconds * ticks_per_second; ++now) {
    if (now % (2 * ticks_per_second) == 0) {
      target::print("after "), target::print(now / ticks_per_second), target::print(" s: angle ");
      print_decimal(pendulum.angle), target::print(", speed "), print_decimal(pendulum.speed), target::print("\n");
    }
    tick(pendulum);
    if (!is_upright(pendulum)) upright_since = now + 1;
  }
  const float since = static_cast<float>(upright_since) / ticks_per_second;
  target::print("upright after"), print_decimal(since), target::print(" s\n");
  return since;
}

}  // namespace

int main() {
  Pendulum pendulum{.angle = 3.1f, .speed = 0};
  target::print("It hangs; in radians from the top,\n");
  const float swung_up = run(pendulum, 12);
  target::print("Somebody hits it.\n");
  pendulum.speed += 3;
  const float recovered = run(pendulum, 8);
  return swung_up < 5 && recovered < 5 ? 0 : 1;  // seconds, and from then on it stayed
}
