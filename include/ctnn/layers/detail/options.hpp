// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// The option of that kind, or the fallback.
template <class Option, class... Options>
[[nodiscard]] constexpr Option option_or(Option fallback, Options... options) noexcept {
  [[maybe_unused]] const auto take = [&](auto option) {
    if constexpr (std::is_same_v<decltype(option), Option>) fallback = option;
  };
  (take(options), ...);
  return fallback;
}

/// Whether the options are of these kinds, each there once or not at all.
template <class... Kinds, class... Options>
[[nodiscard]] constexpr bool are_options(Options...) noexcept {
  constexpr auto count = []<class Kind>(std::type_identity<Kind>) {
    return (std::size_t{0} + ... + std::size_t{std::is_same_v<Kind, Options>});
  };
  return ((count(std::type_identity<Kinds>{}) <= 1) && ...) &&
         (std::size_t{0} + ... + count(std::type_identity<Kinds>{})) == sizeof...(Options);
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
