// SPDX-License-Identifier: BSL-1.0
// Does a formula give in every lane of a register what it gives for one number?
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include <ctnn/kernels/lanes.hpp>

#include "math/bits.hpp"

namespace test {

/// Numbers that formulas stumble over.
template <class T>
[[nodiscard]] std::vector<T> unusual_numbers() {
  using Limits = std::numeric_limits<T>;
  std::vector<T> numbers;
  for (const T x : {T{0}, Limits::denorm_min(), Limits::min() / 2, Limits::min(), Limits::epsilon(), T{1}, T{3}, T{6}, T{30},
                    T{40}, T{1000}, Limits::max(), Limits::infinity(), Limits::quiet_NaN()})
    for (const T either : {x, -x}) numbers.push_back(bits::at_run_time(either));
  return numbers;
}

/// These, many near 0, some that are large for an exponent, and some of every magnitude.
template <class T>
[[nodiscard]] std::vector<T> all_kinds_of_numbers() {
  std::vector<T> numbers;
  const auto append = [&](const auto& more) {
    for (const T x : more) numbers.push_back(x);  // not insert(): g++ 12 warns of it
  };
  append(bits::at_run_time(bits::evenly_spaced<T, 400>(-12, 12)));
  append(unusual_numbers<T>());
  append(bits::at_run_time(bits::evenly_spaced<T, 100>(-120, 120)));
  append(bits::at_run_time(bits::evenly_spaced<T, 100>(-800, 800)));
  append(bits::at_run_time(bits::scattered<T, 200>()));
  return numbers;
}

/// How many results in lanes differ from the result alone, in registers of Lanes numbers and in half, a quarter, ... of them. All
/// arguments but those at both ends come to stand in every lane.
template <class T, std::size_t Lanes = ctnn::kernels::lanes<T>, class Function, class... Arguments>
[[nodiscard]] std::size_t lanes_that_differ(const Function& function, const std::vector<T>& first, const Arguments&... more) {
  std::size_t count = 0;
  if constexpr (Lanes > 1) {
    for (std::size_t at = 0; at + Lanes <= first.size(); ++at) {
      const auto results = function(ctnn::kernels::load<Lanes, Lanes>(first.data() + at),  //
                                    ctnn::kernels::load<Lanes, Lanes>(more.data() + at)...);
      for (std::size_t i = 0; i < Lanes; ++i) count += !bits::same(T{results[i]}, function(first[at + i], more[at + i]...));
    }
    count += lanes_that_differ<T, Lanes / 2>(function, first, more...);
  }
  return count;
}

}  // namespace test
