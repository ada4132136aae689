// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/log.hpp>
#include <ctnn/optimizers/rule.hpp>
#include <ctnn/random/permutation.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/train/are_valid.hpp>
#include <ctnn/train/batch.hpp>
#include <ctnn/train/fit_report.hpp>
#include <ctnn/train/trainer.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Which learning rates to try, per step.
struct LearningRateRange {
  double lowest = 1e-6, highest = 10;
  std::size_t steps = 100;  ///< 2 to LearningRateSearch::capacity
  Seed seed{};              ///< of the samples' order
};

/// The loss that a step at this rate met, before its update: a mean over the steps so far in which each one before counts 0.9 times
/// the one after.
struct LearningRateTrial {
  double learning_rate = 0, loss = 0;
};

/// What find_learning_rate returns: a range of trials, the rates rising.
struct LearningRateSearch {
  static constexpr std::size_t capacity = 256;

  /// Finished: up to the highest rate. Diverged: the loss came to 4 times its lowest, or was not finite, as is to be expected.
  /// InvalidData: nothing was tried. (The first trials, up to 10, are a mean of too few losses to be judged.)
  FitStatus status = FitStatus::InvalidData;
  LearningRateTrial trials[capacity]{};
  std::size_t count = 0;
  /// A tenth of the highest rate whose loss is within 10 % of the lowest. NaN where no loss fell. Few samples in a batch make losses,
  /// and so this, a matter of luck: draw the trials before you believe it.
  double suggested = std::numeric_limits<double>::quiet_NaN();

  [[nodiscard]] constexpr const LearningRateTrial* begin() const noexcept { return trials; }
  [[nodiscard]] constexpr const LearningRateTrial* end() const noexcept { return trials + count; }
};

namespace detail {

/// A batch in the order of a permutation, over and over.
template <class Samples>
struct ShuffledBatch {
  using value_type = typename Samples::value_type;
  const Samples& samples;
  const Permutation& order;
  std::size_t first, count;

  [[nodiscard]] constexpr std::size_t size() const noexcept { return count; }
  [[nodiscard]] constexpr const auto& operator[](std::size_t index) const noexcept {
    return samples[order[(first + index) % order.size()]];
  }
};

}  // namespace detail

/// Which learning rate? Trains a copy of the net, one batch a step, at rates that rise from step to step by the same factor, until the
/// loss runs away (Smith, "Cyclical Learning Rates for Training Neural Networks", 2017). Where the loss falls is the range to choose from.
///
///     const auto search = find_learning_rate(net, SoftmaxCrossEntropy{}, Adam{}, batch<32>, samples);
///     Trainer trainer{net, SoftmaxCrossEntropy{}, Adam{.learning_rate = search.suggested}, batch<32>};
///
/// Memory   on the stack: a copy of the net, and a trainer
/// Errors   no samples, a number that is not finite, a label out of range, a range that does not rise from above 0 to a finite number, fewer
///          than 2 steps or more than the capacity, an optimizer whose own rate is not above 0: InvalidData
template <class Net, class Loss, Optimizer O, std::size_t Batch, std::size_t Piece, class Samples>
[[nodiscard]] constexpr LearningRateSearch find_learning_rate(const Net& net, const Loss& loss, const O& optimizer,
                                                              BatchSize<Batch, Piece> batch_size, const Samples& samples,
                                                              const LearningRateRange& range = {}) noexcept {
  LearningRateSearch search;
  const bool rises = range.lowest > 0 && range.lowest < range.highest && is_finite(range.highest) && optimizer.learning_rate > 0;
  if (!rises || range.steps < 2 || range.steps > search.capacity || !are_valid<Net>(samples)) return search;
  Net copy = net;
  Trainer trainer{copy, loss, optimizer, batch_size};
  const Permutation order{samples.size(), range.seed};
  const double first = math::log(range.lowest), width = math::log(range.highest) - first;
  const std::size_t count = samples.size() < Batch ? samples.size() : Batch;
  const std::size_t first_judged = range.steps < 20 ? range.steps / 2 : 10;
  double sum = 0, weight = 0, lowest = std::numeric_limits<double>::infinity();
  search.status = FitStatus::Finished;
  for (std::size_t step = 0; step < range.steps; ++step) {
    const double rate = math::exp(first + width * static_cast<double>(step) / static_cast<double>(range.steps - 1));
    trainer.optimizer() = scaled(optimizer, rate / optimizer.learning_rate);
    const auto batch_loss =
        static_cast<double>(trainer.step(detail::ShuffledBatch<Samples>{samples, order, step * count % samples.size(), count}));
    sum = 0.9 * sum + batch_loss;
    weight = 0.9 * weight + 1;
    const double smoothed = sum / weight;
    if (!is_finite(smoothed) || smoothed > 4 * lowest) {
      search.status = FitStatus::Diverged;
      break;
    }
    search.trials[search.count++] = {rate, smoothed};
    if (step >= first_judged && smoothed < lowest) lowest = smoothed;
  }
  if (search.count > first_judged && lowest < search.trials[first_judged].loss)
    for (std::size_t step = first_judged; step < search.count; ++step)
      if (search.trials[step].loss <= 1.1 * lowest) search.suggested = search.trials[step].learning_rate / 10;
  return search;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
