// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// How many elements every object of a type holds; 0 where that is known only at run time, as for a vector.
template <class Range>
inline constexpr std::size_t static_size = 0;
template <class T, std::size_t Size>
inline constexpr std::size_t static_size<std::array<T, Size>> = Size;
template <class T, std::size_t Extent>
inline constexpr std::size_t static_size<std::span<T, Extent>> = Extent == std::dynamic_extent ? 0 : Extent;

/// Whether a type is a std::span.
template <class Range>
inline constexpr bool is_span = false;
template <class T, std::size_t Extent>
inline constexpr bool is_span<std::span<T, Extent>> = true;

#include <ctnn/end_target.inc>
}  // namespace ctnn
