// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <limits>

#include <ctnn/math/sqrt.hpp>
#include <ctnn/net/for_each_tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// How far each layer's parameters moved, in units of their size: |after - before| / |before|, |w| = sqrt(sum w^2). For a step, 1e-3 is
/// a good figure; with 1e-5 a layer hardly learns, with 1e-1 it is thrown about. NaN for layers without parameters, or of zeros that
/// stayed zeros; infinity for zeros that moved.
///
/// In an observer of fit, with a copy of the net from the epoch before: what the epoch did.
template <class Net>
[[nodiscard]] constexpr std::array<double, Net::layer_count> update_ratios(const Net& before, const Net& after) noexcept {
  double moved[Net::layer_count]{}, size[Net::layer_count]{};
  for_each_parameter<Net>(
      [&](auto layer, const char*, const auto& from, const auto& to) {
        for (std::size_t i = 0; i < from.values.size(); ++i) {
          const double was = static_cast<double>(from.values[i]), way = static_cast<double>(to.values[i]) - was;
          moved[layer] += way * way;
          size[layer] += was * was;
        }
      },
      before, after);
  std::array<double, Net::layer_count> ratios{};
  for (std::size_t i = 0; i < Net::layer_count; ++i)
    if (size[i] != 0) ratios[i] = math::sqrt(moved[i]) / math::sqrt(size[i]);
    else ratios[i] = moved[i] == 0 ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity();
  return ratios;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
