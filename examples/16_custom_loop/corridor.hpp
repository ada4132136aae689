// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

#include <ctnn/ctnn.hpp>

constexpr std::size_t cells = 10, longest_walk = 400;

/// From where the walker stands, a 1 among zeros, to the chances that it goes left (0) or right (1).
using Policy = ctnn::Net<ctnn::Dense<cells, 2>, ctnn::Softmax>;

/// From the first cell to the last one, or until it is tired.
struct Walk {
  std::array<Policy::Input, longest_walk> places{};
  std::array<std::size_t, longest_walk> choices{};
  std::size_t steps = 0;

  constexpr Walk(const Policy& policy, ctnn::Random& random) {
    for (std::size_t at = 0; at + 1 < cells && steps < longest_walk; ++steps) {
      places[steps][at] = 1;
      choices[steps] = random.uniform<float>() < policy(places[steps])[1] ? 1 : 0;
      at = choices[steps] == 1 ? at + 1 : at == 0 ? 0 : at - 1;
    }
  }
};

inline double mean_steps(const Policy& policy, ctnn::Random& random) {
  double sum = 0;
  for (int i = 0; i < 200; ++i) sum += static_cast<double>(Walk{policy, random}.steps);
  return sum / 200;
}
