// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <span>
#include <stdexcept>
#include <vector>

#include <ctnn/random/permutation.hpp>

#include "classifier.hpp"

namespace digits {

struct Split {
  std::vector<Example> training, test;
};

/// One example in five, chosen at random, is for the test.
[[nodiscard]] inline Split random_split(std::span<const Example> examples, ctnn::Seed seed) {
  const std::size_t test_size = examples.size() / 5;
  const ctnn::Permutation permutation{examples.size(), seed};
  Split split;
  for (std::size_t i = 0; i < examples.size(); ++i)
    (i < test_size ? split.test : split.training).push_back(examples[permutation[i]]);
  return split;
}

/// The last 360 rows are for the test, as in scikit-learn's and many other texts. It is the harder test, by about six percent: those
/// rows are from people whose writing the training did not see.
///
/// Errors   std::invalid_argument when nothing would be left for the training
[[nodiscard]] inline Split classical_split(std::span<const Example> examples) {
  constexpr std::size_t test_size = 360;
  if (examples.size() <= test_size) throw std::invalid_argument{"digits: the classical split needs more than 360 examples"};
  const auto training = examples.first(examples.size() - test_size), test = examples.last(test_size);
  return {{training.begin(), training.end()}, {test.begin(), test.end()}};
}

}  // namespace digits
