// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <utility>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

// Inner loops for the compiler. They are folds, for clang counts statements and gcc counts expressions, both within fixed limits: a
// fold over 32 elements is one statement, and pointers that are parameters cost fewer expressions than captures or operator[].

/// Elements of one fold.
inline constexpr std::size_t fold_size = 32;

/// Calls body(indices, pointers...) for consecutive pieces of Size elements.
template <std::size_t Size, class Body, class... Pointers>
constexpr void in_folds(Body body, Pointers... at) noexcept {
  if constexpr (Size >= fold_size)
    for (std::size_t i = 0; i + fold_size <= Size; i += fold_size) body(std::make_index_sequence<fold_size>{}, (at + i)...);
  if constexpr (Size % fold_size != 0) body(std::make_index_sequence<Size % fold_size>{}, (at + (Size - Size % fold_size))...);
}

/// y += a x
template <std::size_t Size, class T>
constexpr void add_scaled(T* y, T a, const T* x) noexcept {
  in_folds<Size>([a]<std::size_t... I>(std::index_sequence<I...>, T* to, const T* from) { ((to[I] += a * from[I]), ...); }, y, x);
}

/// start + x . y, in index order
template <std::size_t Size, class T>
[[nodiscard]] constexpr T dot(T start, const T* x, const T* y) noexcept {
  in_folds<Size>([&start]<std::size_t... I>(std::index_sequence<I...>, const T* p, const T* q) { ((start += p[I] * q[I]), ...); },
                 x, y);
  return start;
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
