// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/train/accuracy.hpp>
#include <ctnn/train/detail/class_of.hpp>
#include <ctnn/train/detail/data.hpp>
#include <ctnn/train/fit_report.hpp>
#include <ctnn/train/loss_of.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// What the observer is told after an epoch: what is known already, and how the net does with the validation samples.
template <class Net, class Loss, class Options>
[[nodiscard]] constexpr EpochReport describe_epoch(const Net& net, const Loss& loss, const FitReport& report, double learning_rate,
                                                   const Options& options) noexcept {
  EpochReport epoch{.epoch = report.epochs, .epochs = options.epochs, .loss = report.loss, .learning_rate = learning_rate};
  if (!options.validation.empty()) {
    epoch.validation_loss = static_cast<double>(loss_of(net, loss, options.validation));
    if constexpr (TellsClass<typename Net::Output, decltype(options.validation[0].target)>)
      epoch.validation_accuracy = accuracy(net, options.validation, decision_threshold<Loss>);
  }
  return epoch;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
