// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// How Trainer::fit ended.
enum class FitStatus {
  Finished,
  StoppedEarly,  ///< no new lowest loss for FitOptions::patience epochs, or the observer returned Control::Stop
  /// The loss was not finite: nothing was updated. Or a weight would not have been: that one was not. All weights are finite.
  Diverged,
  Interrupted,  ///< FitOptions::stop was set; another call begins the epoch again
  InvalidData,  ///< no samples, a number that is not finite, a label out of range: nothing was trained
};

/// What Trainer::fit returns.
struct FitReport {
  FitStatus status = FitStatus::Finished;
  std::size_t epochs = 0;  ///< completed ones
  /// Mean over the last epoch, each batch before its update; after Diverged infinite or NaN.
  double loss = std::numeric_limits<double>::quiet_NaN();
};

/// What the observer of Trainer::fit is told after each epoch.
struct EpochReport {
  std::size_t epoch = 0;   ///< 1, 2, ...
  std::size_t epochs = 0;  ///< how many there will be
  double loss = 0;         ///< mean over the epoch, each batch before its update
  double validation_loss = std::numeric_limits<double>::quiet_NaN();
  double validation_accuracy = std::numeric_limits<double>::quiet_NaN();  ///< 0 to 1
  double learning_rate = 0;                                               ///< per step, in the epoch's last one
};

/// What an observer may return.
enum class Control { Continue, Stop };

#include <ctnn/end_target.inc>
}  // namespace ctnn
