// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/tensor/scalar.hpp>

// One sample times a matrix on a target without vector registers, where code is to be small: one or two columns at a time, each sum in
// its chains, in registers. Sizes are arguments, not template parameters: all layers of a program share the code.

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

#if defined(__ARM_FP) && defined(__thumb2__)
// One instruction loads several registers, and its address stays one register: gcc would load each alone, and keep an address for each
// row. Of the 16 registers that a function need not save, 8 remain for sums.

/// The next Count numbers of x, which moves on; they may be kept in registers.
template <std::size_t Count>
  requires(Count <= 4)
[[nodiscard, gnu::always_inline]] inline const float* next(const float*& x, float (&registers)[Count]) noexcept {
  register float a asm("s8");
  register float b asm("s9");
  register float c asm("s10");
  register float d asm("s11");
  const auto& memory = *reinterpret_cast<const float(*)[Count]>(x);
  if constexpr (Count == 4) asm("vldmia %4!, {%0-%3}" : "=t"(a), "=t"(b), "=t"(c), "=t"(d), "+r"(x) : "m"(memory));
  else if constexpr (Count == 2) asm("vldmia %2!, {%0-%1}" : "=t"(a), "=t"(b), "+r"(x) : "m"(memory));
  else asm("vldmia %1!, {%0}" : "=t"(a), "+r"(x) : "m"(memory));
  if constexpr (Count == 4) registers[3] = d, registers[2] = c;
  if constexpr (Count >= 2) registers[1] = b;
  registers[0] = a;
  return registers;
}

/// A number of a row of w, or two; then w is one row further.
template <std::size_t Count>
[[gnu::always_inline]] inline void load_row(const float*& w, std::size_t row_bytes, float (&values)[Count]) noexcept {
  register float a asm("s14");
  register float b asm("s15");
  const auto& memory = *reinterpret_cast<const float(*)[Count]>(w);
  if constexpr (Count == 2) asm("vldmia %2, {%0-%1}\n\tadd %2, %2, %3" : "=t"(a), "=t"(b), "+r"(w) : "r"(row_bytes), "m"(memory));
  else asm("vldr %0, [%1]\n\tadd %1, %1, %2" : "=t"(a), "+r"(w) : "r"(row_bytes), "m"(memory));
  values[0] = a;
  if constexpr (Count == 2) values[1] = b;
}
#endif

/// The same for any processor: they stay where they are.
template <std::size_t Count, Scalar T>
[[nodiscard, gnu::always_inline]] inline const T* next(const T*& x, T (&)[Count]) noexcept {
  return (x += Count) - Count;
}
/// The same for any processor.
template <std::size_t Count, Scalar T>
[[gnu::always_inline]] inline void load_row(const T*& w, std::size_t row_bytes, T (&values)[Count]) noexcept {
  for (std::size_t i = 0; i < Count; ++i) values[i] = w[i];
  w += row_bytes / sizeof(T);
}

/// sums[i] += x w[i]; then w is one row further.
template <std::size_t Columns, Scalar T>
[[gnu::always_inline]] inline void add_row(T* sums, T x, const T*& w, std::size_t row_bytes) noexcept {
  T row[Columns];
  load_row(w, row_bytes, row);
  for (std::size_t i = 0; i < Columns; ++i) sums[i] += x * row[i];
}

/// y[i] = start[i] + sum_k x[k] w[k][i] for some columns, product k in chain k % Chains; chains are joined pairwise.
template <std::size_t Columns, std::size_t Chains, bool Even, Scalar T, std::size_t... Chain, std::size_t... I>
[[gnu::always_inline]] inline void some_columns(const T* x, const T* w, const T* start, T* y, std::size_t inner,
                                                std::size_t row_bytes, std::index_sequence<Chain...>,
                                                std::index_sequence<I...>) noexcept {
  T sums[Chains * Columns]{start[I]...};
  for (const T* const end = x + inner;;) {
    if (Even ? x == end : end - x < std::ptrdiff_t{Chains}) {
      if constexpr (!Even) ((x + Chain < end ? add_row<Columns>(sums + Chain * Columns, x[Chain], w, row_bytes) : void()), ...);
      break;
    }
    T registers[Chains];
    const T* const values = next(x, registers);
    (add_row<Columns>(sums + Chain * Columns, values[Chain], w, row_bytes), ...);
  }
  ((y[I] = join_chains<Chains, Columns>(sums + I)), ...);
}

/// How many numbers x and y have, in one argument: a fifth one would be passed on the stack.
struct GemvSizes {
  std::uint32_t both;
  constexpr GemvSizes(std::size_t inner, std::size_t columns) noexcept
      : both{static_cast<std::uint32_t>(inner | columns << 16)} {}
  [[nodiscard]] constexpr std::size_t inner() const noexcept { return both & 0xffff; }
  [[nodiscard]] constexpr std::size_t columns() const noexcept { return both >> 16; }
};

/// y = start + x W; start lies behind W. Returns the end of y. Even: inner is a multiple of Chains, and columns one of AtOnce; if not,
/// the last column is computed twice.
template <std::size_t AtOnce, std::size_t Chains, bool Even, Scalar T>
inline T* gemv_by_columns(const T* x, const T* w, T* y, GemvSizes sizes) noexcept {
  const std::size_t inner = sizes.inner(), columns = sizes.columns(), row_bytes = columns * sizeof(T);
  const T* start = w + inner * columns;
  for (T* const end = y + columns; y != end;) {
    if constexpr (!Even && AtOnce == 2)
      if (end - y == 1) --y, --start, --w;
    some_columns<AtOnce, Chains, Even>(x, w, start, y, inner, row_bytes, std::make_index_sequence<Chains>{},
                                       std::make_index_sequence<AtOnce>{});
    y += AtOnce, start += AtOnce, w += AtOnce;
  }
  return y;
}

/// apply(y) for the last `size` numbers before end. Not inlined: layers with the same activation share it.
template <Scalar T, class Apply>
[[gnu::noinline]] inline void apply_before(T* end, std::size_t size, Apply apply) noexcept {
  for (T* y = end - size; y != end; ++y) *y = apply(Block<1, 1>{}, *y);
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
