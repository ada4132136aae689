// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cmath>
#include <concepts>
#include <limits>
#include <string>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/plot/detail/series.hpp>
#include <ctnn/plot/range.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

template <class Function>
concept HasDerivative = requires(double x) {
  { Function::value(x) } -> std::same_as<double>;
  { Function::derivative(x) } -> std::same_as<double>;
};

/// An Activation, or what is made by Elementwise.
template <class Function>
concept Curved = ActivationOf<Function, double> || HasDerivative<Function>;

template <Curved Function>
[[nodiscard]] double value_of(double x) {
  return Function::value(x);
}
template <Curved Function>
[[nodiscard]] double slope_of(double x) {
  if constexpr (HasDerivative<Function>) return Function::derivative(x);
  else return Function::gradient(Function::value(x), 1.0);
}

/// A function at equal distances. Where it jumps, two points on either side of the jump are added, and a gap between them.
template <class F>
[[nodiscard]] Series sampled(std::string name, F f, Range range) {
  constexpr int pieces = 200;
  Series series{.name = std::move(name)};
  const auto add = [&](double x, double y) {
    series.x.push_back(x);
    series.y.push_back(y);
  };
  for (int i = 0; i <= pieces; ++i) {
    const double share = i / double{pieces}, x = range.low * (1 - share) + range.high * share, y = f(x);
    if (i > 0) {
      double left = series.x.back(), right = x, before = series.y.back(), after = y;
      for (int halving = 0; halving < 40; ++halving) {  // towards the half that changes more
        const double middle = left / 2 + right / 2, there = f(middle);
        const bool in_left = std::abs(there - before) > std::abs(after - there);
        (in_left ? right : left) = middle;
        (in_left ? after : before) = there;
      }
      if (std::abs(after - before) > 1e-3) {
        add(left, before);
        add(right, std::numeric_limits<double>::quiet_NaN());
        add(right, after);
      }
    }
    add(x, y);
  }
  return series;
}

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
