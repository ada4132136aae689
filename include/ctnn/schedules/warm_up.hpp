// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>

#include <ctnn/schedules/constant_rate.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Rises in a straight line from `from` to 1, then another schedule begins at its time 0: WarmUp{5, CosineDecay{.epochs = 95}}.
/// (In this order, without designators.)
template <class Then = ConstantRate>
struct WarmUp {
  double epochs = 1;  ///< until 1 is reached, above 0
  [[no_unique_address]] Then then{};
  double from = 0;

  [[nodiscard]] constexpr double operator()(double epoch) const noexcept
    requires requires(const Then& schedule) { schedule(epoch); }
  {
    return epoch < epochs ? from + (1 - from) * (epoch / epochs) : then(epoch - epochs);
  }
  /// Where the other one watches the loss.
  [[nodiscard]] constexpr double operator()(double epoch, double loss, std::array<double, 4>& memory) const noexcept
    requires requires(const Then& schedule) { schedule(epoch, loss, memory); }
  {
    return epoch < epochs ? from + (1 - from) * (epoch / epochs) : then(epoch - epochs, loss, memory);
  }
};
WarmUp(double) -> WarmUp<>;
template <class Then>
WarmUp(double, Then) -> WarmUp<Then>;
template <class Then>
WarmUp(double, Then, double) -> WarmUp<Then>;

#include <ctnn/end_target.inc>
}  // namespace ctnn
