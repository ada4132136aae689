// SPDX-License-Identifier: BSL-1.0
// How much memory a function takes, and what it does when there is none. Programs that include this are built with
// allocations.cpp, which replaces operator new; what C libraries take by malloc is not seen. Each thread watches its own.
#pragma once

#include <cstddef>

namespace test {

/// Watches what this thread takes by operator new while it lives; one at a time. The allocation number `failing`, counted from 1,
/// fails: once, those after it do not. (0: none does.)
class Allocations {
 public:
  explicit Allocations(std::size_t failing = 0) noexcept;
  ~Allocations();
  Allocations(const Allocations&) = delete;
  Allocations& operator=(const Allocations&) = delete;

  /// The most bytes in use at a time, beyond those at the start.
  [[nodiscard]] std::size_t peak() const noexcept { return static_cast<std::size_t>(peak_); }
  /// The most bytes asked for at once.
  [[nodiscard]] std::size_t largest() const noexcept { return largest_; }
  /// How many times memory was asked for.
  [[nodiscard]] std::size_t count() const noexcept { return count_; }
  /// Whether one failed.
  [[nodiscard]] bool failed() const noexcept { return failing_ != 0 && count_ >= failing_; }

  // What operator new and delete call.
  bool take(std::size_t bytes) noexcept;
  void took(std::size_t bytes) noexcept;
  void give_back(std::size_t bytes) noexcept;

 private:
  std::size_t failing_, count_ = 0, largest_ = 0;
  std::ptrdiff_t in_use_ = 0, peak_ = 0;
};

}  // namespace test
