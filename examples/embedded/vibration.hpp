// SPDX-License-Identifier: BSL-1.0
//
// What an accelerometer on a motor might say. In ctnn's own sine and random numbers: the same bits on the chip and where the net was
// trained.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <numbers>

#include <ctnn/ctnn.hpp>

namespace vibration {

inline constexpr std::size_t window_size = 32;
using Window = std::array<float, window_size>;

enum class Kind { Normal, WrongSpeed, Impulse, BearingFault };

/// One window: two turns of the shaft and their second harmonic, at any phase and load, and noise; then what is wrong, if anything.
[[nodiscard]] constexpr Window record(Kind kind, ctnn::Random& random) noexcept {
  constexpr float pi = std::numbers::pi_v<float>;
  const float phase = random.uniform(-pi, pi), amplitude = random.uniform(0.5f, 1.0f);
  const float turns = kind == Kind::WrongSpeed ? random.uniform(2.1f, 2.5f) : 2.0f;
  const std::size_t begin = static_cast<std::size_t>(random.uniform(4.0f, 24.0f));  // of an impulse, or a burst
  const float height = random.uniform(0.15f, 0.5f);

  Window window{};
  for (std::size_t i = 0; i < window_size; ++i) {
    const float angle = 2 * pi * turns * static_cast<float>(i) / window_size + phase;
    window[i] = amplitude * (ctnn::math::sin(angle) + 0.3f * ctnn::math::sin(2 * angle + 1)) + random.uniform(-0.05f, 0.05f);
    if (kind == Kind::Impulse && i == begin) window[i] += height;
    if (kind == Kind::BearingFault && i >= begin) {  // a ball hits a crack: the housing rings, and calms down
      const float since = static_cast<float>(i - begin);
      window[i] += height * ctnn::math::exp(-0.3f * since) * ctnn::math::sin(2.2f * since + 1);
    }
  }
  return window;
}

/// How badly an autoencoder knows a window: the mean squared error of what it makes of it.
[[nodiscard]] constexpr float anomaly_score(const Window& window, const Window& reconstruction) noexcept {
  float sum = 0;
  for (std::size_t i = 0; i < window_size; ++i) {
    const float error = reconstruction[i] - window[i];
    sum += error * error;
  }
  return sum / window_size;
}

}  // namespace vibration
