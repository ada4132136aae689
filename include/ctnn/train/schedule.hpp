// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <ctnn/net/checks.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What a schedule may remember from one call to the next; zeros at first. The trainer keeps it with its state.
using ScheduleMemory = std::array<double, 4>;

namespace detail {

template <class S>
inline constexpr bool is_curve = requires(const S& schedule, double epoch) {
  { schedule(epoch) } -> std::convertible_to<double>;
};
template <class S>
inline constexpr bool is_watchful = requires(const S& schedule, double epoch, double loss, ScheduleMemory& memory) {
  { schedule(epoch, loss, memory) } -> std::convertible_to<double>;
};

}  // namespace detail

/// Any schedule, for FitOptions: what the learning rate is multiplied with at a time, in epochs since training began, fractions
/// included. A schedule is a function object of numbers, one of ctnn/schedules or one's own, even a lambda:
///   schedule(epoch)                 the factor, or
///   schedule(epoch, loss, memory)   when it depends on the last epoch's loss (validation loss, if there is one; NaN at first)
///
/// Errors   something else, or more than 64 bytes, or something that does not trivially copy, does not compile
class Schedule {
 public:
  /// Always 1.
  constexpr Schedule() noexcept = default;

  template <class S>
    requires(!std::same_as<S, Schedule>)
  constexpr Schedule(S function_object) noexcept {
    constexpr bool usable = (detail::is_curve<S> || detail::is_watchful<S>) && std::is_trivially_copyable_v<S> &&
                            (std::is_empty_v<S> || sizeof(S) % sizeof(Word) == 0) && sizeof(S) <= sizeof(Words);
    static_assert(wrong::say<wrong::not_a_schedule<S, usable>>::value, "see ctnn/train/schedule.hpp");
    if constexpr (usable) {
      call_ = &call<S>;
      // Its numbers as words, not a pointer to it: a Schedule is then a value, in the compiler too.
      if constexpr (!std::is_empty_v<S>) copy(std::bit_cast<std::array<Word, sizeof(S) / sizeof(Word)>>(function_object), words_);
    }
  }

  [[nodiscard]] constexpr explicit operator bool() const noexcept { return call_ != nullptr; }

  [[nodiscard]] constexpr double operator()(double epoch, double loss, ScheduleMemory& memory) const noexcept {
    return call_ == nullptr ? 1.0 : call_(words_, epoch, loss, memory);
  }

 private:
  using Word = std::uint64_t;
  using Words = std::array<Word, 8>;

  template <std::size_t From, std::size_t To>
  static constexpr void copy(const std::array<Word, From>& from, std::array<Word, To>& to) noexcept {
    for (std::size_t i = 0; i < From && i < To; ++i) to[i] = from[i];
  }

  template <class S>
  static constexpr double call(const Words& words, double epoch, [[maybe_unused]] double loss,
                               [[maybe_unused]] ScheduleMemory& memory) noexcept {
    const auto factor = [&](const S& function_object) -> double {
      if constexpr (detail::is_curve<S>) return function_object(epoch);
      else return function_object(epoch, loss, memory);
    };
    if constexpr (std::is_empty_v<S>) {
      return factor(S{});
    } else {
      std::array<Word, sizeof(S) / sizeof(Word)> own{};
      copy(words, own);
      return factor(std::bit_cast<S>(own));
    }
  }

  double (*call_)(const Words&, double, double, ScheduleMemory&) noexcept = nullptr;
  Words words_{};
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
