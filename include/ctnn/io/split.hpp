// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <type_traits>
#include <vector>

#include <ctnn/io/error.hpp>
#include <ctnn/random/permutation.hpp>
#include <ctnn/random/random.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io {

/// Samples to train on, and samples to see how that went.
template <class Sample>
struct TrainTestSplit {
  std::vector<Sample> training, test;
};
template <class Sample>
struct Fold {
  std::vector<Sample> training, validation;
};

namespace detail {

template <class Samples>
using ElementOf = std::remove_cv_t<typename Samples::value_type>;

/// Hands those at the places [first, end) of a random order to one vector, all others to another.
template <class Samples, class S>
void divide(const Samples& samples, Seed seed, std::size_t first, std::size_t end, std::vector<S>& chosen,
            std::vector<S>& others) {
  const Permutation order{samples.size(), seed};
  chosen.reserve(end - first);
  others.reserve(samples.size() - (end - first));
  for (std::size_t i = 0; i < samples.size(); ++i) (i >= first && i < end ? chosen : others).push_back(samples[order[i]]);
}

}  // namespace detail
}  // namespace io

/// The samples of an array, span or vector in a random order; equal seeds give equal orders.
template <class Samples>
[[nodiscard]] std::vector<io::detail::ElementOf<Samples>> shuffled(const Samples& samples, Seed seed) {
  std::vector<io::detail::ElementOf<Samples>> all, none;
  io::detail::divide(samples, seed, 0, samples.size(), all, none);
  return all;
}

/// Divides samples at random: the share `test`, 0 to 1, rounded to a whole number of samples, is for the test.
/// train_test_split(samples, 0.2, Seed{1})
///
/// Errors   io::Error for another share
template <class Samples>
[[nodiscard]] io::TrainTestSplit<io::detail::ElementOf<Samples>> train_test_split(const Samples& samples, double test,
                                                                                  Seed seed) {
  if (!(test >= 0 && test <= 1)) throw io::Error{"", "", "a share of 0 to 1 for the test", std::to_string(test)};
  const auto count = static_cast<std::size_t>(test * static_cast<double>(samples.size()) + 0.5);
  io::TrainTestSplit<io::detail::ElementOf<Samples>> split;
  io::detail::divide(samples, seed, 0, std::min(count, samples.size()), split.test, split.training);
  return split;
}

/// Fold `fold`, counted from 0, of `folds`: with equal seeds, each sample is in the validation of one fold and in the training of
/// all others (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 2009, section 7.10). Sizes differ by at most
/// one.
///
/// Errors   io::Error unless 2 <= folds <= samples, and fold < folds
template <class Samples>
[[nodiscard]] io::Fold<io::detail::ElementOf<Samples>> k_fold(const Samples& samples, std::size_t folds, std::size_t fold,
                                                              Seed seed) {
  const std::size_t size = samples.size();
  if (folds < 2 || folds > size)
    throw io::Error{"", "", "2 to " + std::to_string(size) + " folds, for there are as many samples", std::to_string(folds)};
  if (fold >= folds) throw io::Error{"", "", "a fold from 0 to " + std::to_string(folds - 1), std::to_string(fold)};
  const auto start = [&](std::size_t i) { return size / folds * i + std::min(i, size % folds); };
  io::Fold<io::detail::ElementOf<Samples>> result;
  io::detail::divide(samples, seed, start(fold), start(fold + 1), result.validation, result.training);
  return result;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
