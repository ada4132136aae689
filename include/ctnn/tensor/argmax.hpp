// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Index of the largest element of an array or span: the class that a classifier chose. The first of equals; 0 if there is none.
template <class Values>
[[nodiscard]] constexpr std::size_t argmax(const Values& values) noexcept {
  std::size_t best = 0;
  for (std::size_t i = 1; i < values.size(); ++i)
    if (values[i] > values[best]) best = i;
  return best;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
