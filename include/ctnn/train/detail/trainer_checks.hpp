// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/net/checks.hpp>
#include <ctnn/net/parameter_ids.hpp>
#include <ctnn/train/fit_report.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

// What a trainer asks of its observer and its optimizer.

struct NoObserver {
  constexpr void operator()(const EpochReport&) const noexcept {}
};

template <class Observer>
inline constexpr bool is_observer = std::is_invocable_r_v<Control, Observer&, const EpochReport&>;
template <class Observer>
  requires std::is_invocable_v<Observer&, const EpochReport&> &&
               std::is_void_v<std::invoke_result_t<Observer&, const EpochReport&>>
inline constexpr bool is_observer<Observer> = true;

/// Whether its learning rate is a number that may be changed, and the only one (what scales several has a function for that).
template <class Optimizer>
inline constexpr bool has_one_rate = !requires(Optimizer& optimizer) { optimizer.scale_learning_rate(1.0); };

/// What the observer wants; nothing means on.
template <class Observer>
constexpr Control tell(Observer& observer,
                       const EpochReport& epoch) noexcept(std::is_nothrow_invocable_v<Observer&, const EpochReport&>) {
  if constexpr (std::is_void_v<decltype(observer(epoch))>) {
    observer(epoch);
    return Control::Continue;
  } else {
    return observer(epoch);
  }
}

template <class Optimizer>
inline constexpr bool is_average = false;
template <class Optimizer>
  requires std::is_same_v<typename Optimizer::Averages, Optimizer>
inline constexpr bool is_average<Optimizer> = true;

/// The group of an optimizer that has nothing to do.
template <class Net, class Optimizer>
[[nodiscard]] constexpr std::size_t idle_group() noexcept {
  if constexpr (requires { Optimizer::group_count; } && Net::well_formed) {
    const std::size_t group = Optimizer::idle_group(parameter_ids<Net>);
    return group == Optimizer::group_count ? wrong::nowhere : group;
  } else {
    return wrong::nowhere;
  }
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
