// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>

#include <ctnn/net/optimizer_state.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/train/schedule.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// All that a trainer remembers between two calls. Kept together with the net, it lets another trainer go on where one ended:
///   const auto saved = trainer.state();   ...   other_trainer.state() = saved;
template <class Net, class Optimizer>
struct TrainerState {
  OptimizerState<Net, Optimizer> optimizer{};
  std::size_t epochs = 0;                                  ///< completed ones: each has another order of the samples
  double loss = std::numeric_limits<double>::quiet_NaN();  ///< of the last epoch: validation loss, or without one training loss
  bool validated = false;                                  ///< whether `loss` and `best_loss` are validation losses
  double best_loss = std::numeric_limits<double>::infinity();
  std::size_t epochs_since_best = 0;
  ScheduleMemory schedule{};
  Seed seed{};  ///< what layers draw random numbers from (Dropout), together with the number of the step
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
