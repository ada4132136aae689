// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstring>
#include <type_traits>
#include <utility>

#include <ctnn/math/number.hpp>
#include <ctnn/math/sqrt.hpp>
#include <ctnn/tensor/scalar.hpp>

// The only header that chooses vector extensions. Where there are none, a register holds one number, and all text stays as it is.
namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// Bytes in a vector register; 0 where a register holds one number.
#if defined(__GNUC__) && defined(__AVX512F__)
inline constexpr std::size_t register_bytes = 64;
#elif defined(__GNUC__) && defined(__AVX__)
inline constexpr std::size_t register_bytes = 32;
#elif defined(__GNUC__) && (defined(__SSE2__) || (defined(__ARM_NEON) && defined(__aarch64__)) || defined(__wasm_simd128__))
inline constexpr std::size_t register_bytes = 16;
#else
inline constexpr std::size_t register_bytes = 0;
#endif

/// How many registers may hold sums while others hold factors.
inline constexpr std::size_t accumulators = register_bytes == 64 ? 24 : register_bytes == 0 ? 8 : 12;

/// How many of them lie side by side in a row.
inline constexpr std::size_t side_by_side = register_bytes == 64 || register_bytes == 0 ? 4 : 3;

/// How many columns gemv computes at a time where a register holds one number. Without a floating-point unit two cost code, and save
/// nothing.
#if defined(CTNN_COMPACT) || defined(__SOFTFP__)
inline constexpr std::size_t columns_at_once = 1;
#else
inline constexpr std::size_t columns_at_once = 2;
#endif

/// How many numbers a register holds.
template <Scalar T>
inline constexpr std::size_t lanes = register_bytes == 0 ? 1 : register_bytes / sizeof(T);

template <class T, std::size_t Count>
struct lanes_of {
#if defined(__GNUC__)
  typedef T type __attribute__((vector_size(Count * sizeof(T))));
#endif
};
template <class T>
struct lanes_of<T, 1> {
  using type = T;
};

/// Count numbers in a register; one is simply the number.
template <Scalar T, std::size_t Count>
using LanesOf = typename lanes_of<T, Count>::type;

/// How many lanes to use for a row of `size` numbers.
template <Scalar T>
[[nodiscard]] constexpr std::size_t lanes_for(std::size_t size) noexcept {
  return size >= lanes<T> ? lanes<T> : std::bit_ceil(size);
}
/// How far apart rows of `size` numbers are in memory of our own, where whole registers may be read and written.
template <Scalar T>
[[nodiscard]] constexpr std::size_t padded(std::size_t size) noexcept {
  const std::size_t width = lanes_for<T>(size);
  return (size + width - 1) / width * width;
}

/// How many numbers of our own memory to give to `size` of them, for what follows to begin a cache line; without registers, as many.
template <Scalar T>
[[nodiscard]] constexpr std::size_t whole_cache_lines(std::size_t size) noexcept {
  constexpr std::size_t line = lanes<T> == 1 ? 1 : 64 / sizeof(T);
  return (size + line - 1) / line * line;
}

// Lambdas would be shorter than index_sequence parameters, but compilers are not bound to inline them.

/// Lanes I... of two registers laid side by side.
template <std::size_t... I, class V>
[[nodiscard, gnu::always_inline]] inline auto shuffle(V a, V b, std::index_sequence<I...> = {}) noexcept {
  return __builtin_shufflevector(a, b, I...);
}
template <class V>
[[nodiscard, gnu::always_inline]] inline auto concatenate(V low, V high) noexcept {
  return shuffle(low, high, std::make_index_sequence<2 * sizeof(V) / sizeof(low[0])>{});
}
template <std::size_t First, std::size_t... I, class V>
[[nodiscard, gnu::always_inline]] inline auto lanes_from(V values, std::index_sequence<I...>) noexcept {
  return shuffle<(First + I)...>(values, values);
}
/// The first or second half of the lanes.
template <class V, std::size_t Count = sizeof(V) / sizeof(V{}[0]) / 2>
[[nodiscard, gnu::always_inline]] inline auto low_half(V values) noexcept {
  if constexpr (Count == 1) return values[0];
  else return lanes_from<0>(values, std::make_index_sequence<Count>{});
}
template <class V, std::size_t Count = sizeof(V) / sizeof(V{}[0]) / 2>
[[nodiscard, gnu::always_inline]] inline auto high_half(V values) noexcept {
  if constexpr (Count == 1) return values[1];
  else return lanes_from<Count>(values, std::make_index_sequence<Count>{});
}

// Masked instructions of AVX-512 would do the following in one step each, but a load after a masked store waits for the cache.

/// Reads Valid numbers, nothing beyond; `rest` in the other lanes.
template <std::size_t Lanes, std::size_t Valid, Scalar T>
[[nodiscard, gnu::always_inline]] constexpr LanesOf<T, Lanes> load(const T* from, T rest = T{0}) noexcept {
  if constexpr (Lanes == 1) {
    return *from;
  } else if constexpr (Valid == Lanes) {
    LanesOf<T, Lanes> values;
    std::memcpy(&values, from, sizeof values);
    return values;
  } else if constexpr (Lanes == 2) {
    return LanesOf<T, 2>{from[0], rest};
  } else {
    constexpr std::size_t half = Lanes / 2;
    const auto low = load<half, (Valid < half ? Valid : half)>(from, rest);
    auto high = math::splat<LanesOf<T, half>>(rest);
    if constexpr (Valid > half) high = load<half, Valid - half>(from + half, rest);
    return concatenate(low, high);
  }
}

/// Writes the first Valid numbers.
template <std::size_t Lanes, std::size_t Valid, Scalar T>
[[gnu::always_inline]] constexpr void store(T* to, LanesOf<T, Lanes> values) noexcept {
  if constexpr (Lanes == 1) {
    *to = values;
  } else if constexpr (Valid == Lanes) {
    std::memcpy(to, &values, sizeof values);
  } else if constexpr (Lanes == 2) {
    *to = values[0];
  } else {
    constexpr std::size_t half = Lanes / 2;
    store<half, (Valid < half ? Valid : half)>(to, low_half(values));
    if constexpr (Valid > half) store<half, Valid - half>(to + half, high_half(values));
  }
}

/// The first Valid lanes of one register, the others of another.
template <std::size_t Valid, Lanes V, std::size_t... I>
[[nodiscard, gnu::always_inline]] inline V first_lanes(V values, V others, std::index_sequence<I...>) noexcept {
  return shuffle<(I < Valid ? I : sizeof...(I) + I)...>(values, others);
}
template <std::size_t Valid, Lanes V>
[[nodiscard, gnu::always_inline]] inline V first_lanes(V values, V others) noexcept {
  return first_lanes<Valid>(values, others, std::make_index_sequence<sizeof(V) / sizeof(values[0])>{});
}

/// function(values...) lane by lane, for a function of scalars.
template <class Function, Lanes V, Lanes... More>
[[nodiscard, gnu::always_inline]] inline V each_lane(Function function, V values, More... more) noexcept {
  for (std::size_t i = 0; i < sizeof(V) / sizeof(values[0]); ++i) values[i] = function(values[i], more[i]...);
  return values;
}

/// Square roots, correctly rounded.
template <Number V>
[[nodiscard, gnu::always_inline]] constexpr V sqrt(V x) noexcept {
  if constexpr (Scalar<V>) {
    return math::sqrt(x);
  } else {
    [[maybe_unused]] constexpr bool single = sizeof(math::ScalarOf<V>) == 4;
    V roots;
#if defined(__GNUC__) && defined(__AVX512F__)
    if constexpr (sizeof(V) == 64) {
      if constexpr (single) asm("vsqrtps %1, %0" : "=v"(roots) : "v"(x));
      else asm("vsqrtpd %1, %0" : "=v"(roots) : "v"(x));
      return roots;
    }
#endif
#if defined(__GNUC__) && defined(__AVX__)
    if constexpr (sizeof(V) == 16 || sizeof(V) == 32) {
      if constexpr (single) asm("vsqrtps %1, %0" : "=x"(roots) : "x"(x));
      else asm("vsqrtpd %1, %0" : "=x"(roots) : "x"(x));
      return roots;
    }
#elif defined(__GNUC__) && defined(__SSE2__)
    if constexpr (sizeof(V) == 16) {
      if constexpr (single) asm("sqrtps %1, %0" : "=x"(roots) : "x"(x));
      else asm("sqrtpd %1, %0" : "=x"(roots) : "x"(x));
      return roots;
    }
#elif defined(__GNUC__) && defined(__aarch64__)
    if constexpr (sizeof(V) == 16) {
      if constexpr (single) asm("fsqrt %0.4s, %1.4s" : "=w"(roots) : "w"(x));
      else asm("fsqrt %0.2d, %1.2d" : "=w"(roots) : "w"(x));
      return roots;
    }
#endif
    for (std::size_t i = 0; i < sizeof(V) / sizeof(x[0]); ++i) roots[i] = math::sqrt(x[i]);
    return roots;
  }
}

/// Joins the chains of a sum pairwise: (0 + 1) + (2 + 3), ...; chain i stands at sums[i * Stride].
template <std::size_t Chains, std::size_t Stride, class V>
[[nodiscard, gnu::always_inline]] constexpr V join_chains(const V* sums) noexcept {
  if constexpr (Chains == 1) return sums[0];
  else return join_chains<Chains / 2, Stride>(sums) + join_chains<Chains / 2, Stride>(sums + Chains / 2 * Stride);
}

/// What comes after is not begun before. (clang would compute many registers' worth of a long formula in step, and run out of them.)
[[gnu::always_inline]] constexpr void one_at_a_time() noexcept {
#if defined(__GNUC__)
  if (!std::is_constant_evaluated()) asm volatile("" ::: "memory");
#endif
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
