// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

template <class Body, std::size_t... I>
constexpr void for_each_index_of(Body& body, std::index_sequence<I...>) {
  // In braces, not a fold: clang refuses folds over more than 256 operands.
  [[maybe_unused]] const int in_order[] = {0, (body(std::integral_constant<std::size_t, I>{}), 0)...};
}

}  // namespace detail

/// body(0), ..., body(Count - 1), each with a constant.
template <std::size_t Count, class Body>
constexpr void for_each_index(Body&& body) {
  detail::for_each_index_of(body, std::make_index_sequence<Count>{});
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
