// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// Goes where a member of any type is initialized.
struct Anything {
  template <class T>
  operator T() const;
};
template <std::size_t>
using AnythingAt = Anything;

template <class T, std::size_t... I>
[[nodiscard]] consteval bool has_members(std::index_sequence<I...>) noexcept {
  return requires { T{AnythingAt<I>{}...}; };
}
/// How many members braces initialize; 5 for more than 4.
template <class T>
[[nodiscard]] consteval std::size_t count_members() noexcept {
  if (std::is_empty_v<T>) return 0;  // braces would initialize bases too
  if (has_members<T>(std::make_index_sequence<5>{})) return 5;
  if (has_members<T>(std::make_index_sequence<4>{})) return 4;
  if (has_members<T>(std::make_index_sequence<3>{})) return 3;
  if (has_members<T>(std::make_index_sequence<2>{})) return 2;
  return 1;
}

/// Calls use(members...) of an aggregate of up to 4.
template <class T, class Use>
decltype(auto) with_members(T& aggregate, Use use) {
  constexpr std::size_t members = count_members<std::remove_const_t<T>>();
  static_assert(members <= 4, "structs of more than 4 members are not supported here; structs may be members");
  if constexpr (members == 0) {
    return use();
  } else if constexpr (members == 1) {
    auto& [a] = aggregate;
    return use(a);
  } else if constexpr (members == 2) {
    auto& [a, b] = aggregate;
    return use(a, b);
  } else if constexpr (members == 3) {
    auto& [a, b, c] = aggregate;
    return use(a, b, c);
  } else if constexpr (members == 4) {
    auto& [a, b, c, d] = aggregate;
    return use(a, b, c, d);
  }
}

/// Calls visit(number) for each double in a struct of doubles, and of such structs.
template <class Struct, class Visitor>
void for_each_double(Struct& numbers, const Visitor& visit) {
  if constexpr (std::is_same_v<std::remove_const_t<Struct>, double>) visit(numbers);
  else with_members(numbers, [&](auto&... member) { (for_each_double(member, visit), ...); });
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
