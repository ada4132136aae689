// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <numbers>

#include <ctnn/ctnn.hpp>

/// A pendulum of 1 m and 1 kg with a motor at its pivot that is too weak to lift it: it must swing.
struct Pendulum {
  static constexpr float gravity = 9.81f;   ///< m/s^2
  static constexpr float strongest = 4.0f;  ///< torque of the motor, in N m; gravity's is up to 9.81
  static constexpr float friction = 0.05f;  ///< N m s

  float angle;  ///< radians; 0 is upright
  float speed;  ///< radians per second

  /// Moves on by some seconds at a torque: speed first, then angle (Euler's method in its semi-implicit form keeps the energy).
  constexpr void move(float torque, float seconds) noexcept {
    constexpr float pi = std::numbers::pi_v<float>;
    speed += seconds * (gravity * ctnn::math::sin(angle) + torque - friction * speed);
    angle += seconds * speed;
    if (angle > pi) angle -= 2 * pi;
    if (angle < -pi) angle += 2 * pi;
  }

  /// What its sensors say, in numbers of about 1, as a net likes them.
  [[nodiscard]] constexpr std::array<float, 3> observed() const noexcept {
    return {ctnn::math::cos(angle), ctnn::math::sin(angle), speed / 4};
  }
};
