// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// Which elements of a row are dropped: a hash of the column, keyed by seed and row. Nothing is kept, so that backward finds the
/// same.
class DropoutMask {
 public:
  static constexpr double one = 0x1p24;  // as a threshold, the rate 1

  /// Rows and seeds are mixed by SplitMix64; the increment of a row is not that generator's own, by which seeds may differ.
  constexpr DropoutMask(std::uint64_t seed, std::size_t row) noexcept
      : key_(Random{Seed{seed + row * 0xd1342543de82ef95}}.next()) {}

  /// 0 in the lanes that are dropped, the others `kept`. `threshold` is rate times `one`.
  template <Scalar T, std::size_t Lanes, std::size_t Valid>
  [[nodiscard, gnu::always_inline]] constexpr kernels::LanesOf<T, Lanes> factors(Block<Lanes, Valid> at, std::int32_t threshold,
                                                                                 T kept) const noexcept {
    const auto random = hash(spread_columns(at.column, std::make_index_sequence<Lanes>{})) >> 8;
    if constexpr (Lanes == 1) {
      return static_cast<std::int32_t>(random) >= threshold ? kept : T{0};
    } else {
      using V = kernels::LanesOf<T, Lanes>;
      using Integers = typename kernels::lanes_of<std::int32_t, Lanes>::type;
      const auto is_kept = __builtin_convertvector(random, Integers) >= threshold;
      return math::select(__builtin_convertvector(is_kept, math::IntegerOf<V>), kept, V{});
    }
  }

 private:
  /// The columns first + I, times 2^32 / golden ratio: rows of a few columns would otherwise differ in a few bits only.
  template <std::size_t... I>
  [[nodiscard, gnu::always_inline]] static constexpr auto spread_columns(std::size_t first, std::index_sequence<I...>) noexcept {
    constexpr std::uint64_t factor = 0x9e3779b9;
    using V = typename kernels::lanes_of<std::uint32_t, sizeof...(I)>::type;
    return V{static_cast<std::uint32_t>(I * factor)...} + static_cast<std::uint32_t>(first * factor);
  }

  /// Two rounds of multiplying and folding, each with a half of the key (the factors: Wellons, "Prospecting for hash functions",
  /// 2018).
  template <class V>
  [[nodiscard, gnu::always_inline]] constexpr V hash(V x) const noexcept {
    x ^= static_cast<std::uint32_t>(key_);
    x ^= x >> 16;
    x *= std::uint32_t{0x7feb352d};
    x += static_cast<std::uint32_t>(key_ >> 32);
    x ^= x >> 15;
    x *= std::uint32_t{0x846ca68b};
    return x ^ (x >> 16);
  }

  std::uint64_t key_;
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
