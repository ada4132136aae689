// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace bench {

struct Racer {
  std::string name;
  std::function<void()> run;
  std::function<void()> restart = [] {};  // before each round, not timed
};

/// Seconds of one run: one number for each round.
using Times = std::vector<double>;

/// All racers take turns, for about so many seconds in all: what else the machine does meanwhile slows all of them. One Times each.
std::vector<Times> race(const std::vector<Racer>& racers, double seconds);

[[nodiscard]] double median(Times values);
/// The median of the rounds' quotients.
[[nodiscard]] double median_ratio(const Times& dividend, const Times& divisor);

}  // namespace bench
