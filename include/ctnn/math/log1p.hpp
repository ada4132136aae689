// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <limits>

#include <ctnn/math/log.hpp>
#include <ctnn/math/number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// log(1 + x), accurate near 0: -infinity for -1, NaN below. At most 1.44 units in the last place off.
///
/// log(u + c) = log u + c / u, where u = 1 + x as it is rounded and c what was rounded off (Dekker, 1971).
template <Number V>
[[nodiscard]] constexpr V log1p(V x) noexcept {
  using T = ScalarOf<V>;
  using Limits = std::numeric_limits<T>;
  const auto usual = (x > T(-1)) & (x <= Limits::max());
  const V inside = select(usual, x, T{0}), u = T(1) + inside, c = inside - (u - T(1));
  const V special = select(x == T(-1), -Limits::infinity(), select(x < T(-1), Limits::quiet_NaN(), x));  // infinity and NaN stay
  return select(usual, log(u) + c / u, special);
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
