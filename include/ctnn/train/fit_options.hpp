// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <csignal>
#include <cstddef>
#include <optional>
#include <span>
#include <type_traits>

#include <ctnn/random/random.hpp>
#include <ctnn/train/schedule.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

namespace detail {

struct AnySample {};
struct AnyNet {};

template <class Some, class Any, class Wanted>
concept FitsInto = std::is_same_v<Some, Wanted> || std::is_same_v<Some, Any>;

}  // namespace detail

/// How Trainer::fit goes about it. In a call, `{.epochs = 20}` is enough. `FitOptions options{.epochs = 20};` fits every trainer;
/// with validation samples it is FitOptions<Sample<...>>, with `best` FitOptions<Sample<...>, Net>.
template <class Sample = detail::AnySample, class Net = detail::AnyNet>
struct FitOptions {
  /// Passes over the samples.
  std::size_t epochs = 1;
  /// Another order in each epoch; std::nullopt keeps the samples' own.
  std::optional<Seed> shuffle = Seed{};
  /// Samples that are not trained on: their loss and accuracy are in each EpochReport, and their loss is what `patience`, `best` and
  /// ReduceOnPlateau watch. Without them, that is the loss of training.
  std::span<const Sample> validation{};
  /// Ends training after so many epochs in a row without a new lowest loss; 0 never does.
  std::size_t patience = 0;
  /// Receives the net as it was after the epoch with the lowest loss, also of earlier calls of fit; null for none. Left alone when
  /// there is no such epoch: begin with a copy of the net. Another object than the net itself.
  Net* best = nullptr;
  /// The largest norm of a step's gradient, a longer one is shortened; 0 for no limit. Costs a second backward pass, except with
  /// batch<N, Piece>. (By value: ClipByValue.)
  double clip_norm = 0;
  /// Multiplies the learning rate as time goes by: CosineDecay{.epochs = 20}; see ctnn/train/schedule.hpp.
  Schedule schedule{};
  /// Ends training before the next batch once it is not 0; a signal handler may set it.
  const volatile std::sig_atomic_t* stop = nullptr;

  template <class OtherSample, class OtherNet>
    requires(detail::FitsInto<Sample, detail::AnySample, OtherSample> && detail::FitsInto<Net, detail::AnyNet, OtherNet> &&
             !(std::is_same_v<Sample, OtherSample> && std::is_same_v<Net, OtherNet>))
  constexpr operator FitOptions<OtherSample, OtherNet>() const noexcept {
    FitOptions<OtherSample, OtherNet> converted{
        .epochs = epochs, .shuffle = shuffle, .patience = patience, .clip_norm = clip_norm, .schedule = schedule, .stop = stop};
    if constexpr (std::is_same_v<Sample, OtherSample>) converted.validation = validation;
    if constexpr (std::is_same_v<Net, OtherNet>) converted.best = best;
    return converted;
  }
};
FitOptions(...) -> FitOptions<>;

#include <ctnn/end_target.inc>
}  // namespace ctnn
