// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/layers/detail/window_sizes.hpp>
#include <ctnn/layers/fault.hpp>
#include <ctnn/layers/pool.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// What the declared pools share.
template <std::size_t Rank, bool Averages, auto... Arguments>
struct DeclaredPool {
 private:
  static constexpr WindowOptions<Rank> options{TakenOptions{.pools = true, .averages = Averages}, Arguments...};

 public:
  static constexpr bool is_valid = options.is_valid;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept {
    return shape_of<Rank>(input.extents[0], fit(options, input).windows);
  }
  [[nodiscard]] static constexpr Fault fault(Shape input) noexcept { return fit(options, input).fault; }

 protected:
  static constexpr PoolSizes sizes(Shape input) noexcept {
    const FittedWindows fitted = fit(options, input);
    return {Rank, fitted.windows, {fitted.after[0], fitted.after[1]}, options.excludes_padding};
  }
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
