// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// A function of one int8: values[x + 128].
struct Int8Table {
  std::array<std::int8_t, 256> values{};
  friend constexpr bool operator==(const Int8Table&, const Int8Table&) = default;
};

/// y_i = f(x_i); y may be x.
constexpr void int8_look_up(const std::int8_t* x, const Int8Table& f, std::int8_t* y, std::size_t size) noexcept {
  for (std::size_t i = 0; i < size; ++i) y[i] = f.values[static_cast<std::size_t>(x[i] + 128)];
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
