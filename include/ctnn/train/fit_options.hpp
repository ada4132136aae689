// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <csignal>
#include <cstddef>
#include <optional>
#include <span>
#include <type_traits>

#include <ctnn/random/random.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

namespace detail {

struct AnySample {};

}  // namespace detail

/// How Trainer::fit goes about it. In a call, `{.epochs = 20}` is enough. `FitOptions options{.epochs = 20};` fits every trainer;
/// with validation samples it is FitOptions<Sample<...>>.
template <class Sample = detail::AnySample>
struct FitOptions {
  /// Passes over the samples.
  std::size_t epochs = 1;
  /// Another order in each epoch; std::nullopt keeps the samples' own.
  std::optional<Seed> shuffle = Seed{};
  /// Samples that are not trained on: their loss and accuracy are in each EpochReport.
  std::span<const Sample> validation{};
  /// Ends training before the next batch once it is not 0; a signal handler may set it.
  const volatile std::sig_atomic_t* stop = nullptr;

  template <class Other>
    requires(!std::is_same_v<Other, Sample> && std::is_same_v<Sample, detail::AnySample>)
  constexpr operator FitOptions<Other>() const noexcept {
    return {.epochs = epochs, .shuffle = shuffle, .stop = stop};
  }
};
FitOptions(...) -> FitOptions<>;

#include <ctnn/end_target.inc>
}  // namespace ctnn
