// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <limits>

#include <ctnn/math/log.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math {

/// log(1 + x), accurate near 0: -infinity for -1, NaN below. At most 1.44 units in the last place off.
///
/// log(u + c) = log u + c / u, where u = 1 + x as it is rounded and c what was rounded off (Dekker, 1971).
template <Scalar T>
[[nodiscard]] constexpr T log1p(T x) noexcept {
  if (!(x > T(-1)) || x > std::numeric_limits<T>::max()) return log(T(1) + x);
  const T u = T(1) + x, c = x - (u - T(1));
  return log(u) + c / u;
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
