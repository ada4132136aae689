// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <ctnn/io/detail/compilers_name.hpp>
#include <ctnn/io/detail/hex_float.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

template <class T>
[[nodiscard]] std::string source_name();  // source_name.hpp

/// The text of a constant: 4, ctnn::Slope{0x1.999999999999ap-3}. Errors as of source_name.
template <class T>
[[nodiscard]] std::string source_value(const T& value);

[[nodiscard]] inline std::string listed(const char* open, const std::vector<std::string>& texts, const char* close) {
  std::string list = open;
  for (const std::string& text : texts) list += (&text == texts.data() ? "" : ", ") + text;
  return list + close;
}

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
/// How many members braces initialize; 3 for more.
template <class T>
[[nodiscard]] consteval std::size_t count_members() noexcept {
  if (std::is_empty_v<T>) return 0;  // braces would initialize bases too
  if (has_members<T>(std::make_index_sequence<3>{})) return 3;
  if (has_members<T>(std::make_index_sequence<2>{})) return 2;
  return 1;
}

/// An object made of braces.
template <class T>
[[nodiscard]] std::string source_aggregate(const T& value) {
  constexpr std::size_t members = count_members<T>();
  const auto braces = [](const auto&... member) { return source_name<T>() + listed("{", {source_value(member)...}, "}"); };
  if constexpr (members == 0) {
    return braces();
  } else if constexpr (members == 1) {
    const auto& [a] = value;
    return braces(a);
  } else if constexpr (members == 2) {
    const auto& [a, b] = value;
    return braces(a, b);
  } else {
    refuse(compilers_name<T>());
  }
}

template <class T>
std::string source_value(const T& value) {
  if constexpr (std::is_same_v<T, bool>) {
    return value ? "true" : "false";
  } else if constexpr (std::is_integral_v<T>) {
    return std::to_string(value);
  } else if constexpr (std::is_enum_v<T>) {
    return "static_cast<" + source_name<T>() + ">(" + std::to_string(static_cast<std::underlying_type_t<T>>(value)) + ")";
  } else if constexpr (Scalar<T>) {
    if (!is_finite(value)) refuse(std::to_string(value));
    return hex_float(value);
  } else if constexpr (std::is_same_v<T, Shape>) {
    std::string text = "ctnn::Shape{";
    for (std::size_t axis = 0; axis < value.rank; ++axis) text += (axis == 0 ? "" : ", ") + std::to_string(value.extents[axis]);
    return text + "}";
  } else if constexpr (requires { T{value.rows, value.columns}; }) {  // Stride{2, 1}
    return source_name<T>() + listed("{", {source_value(value.rows), source_value(value.columns)}, "}");
  } else if constexpr (requires { T{value.top, value.left, value.bottom, value.right}; }) {  // Padding
    return source_name<T>() +
           listed("{", {source_value(value.top), source_value(value.left), source_value(value.bottom), source_value(value.right)},
                  "}");
  } else if constexpr (std::is_aggregate_v<T>) {
    return source_aggregate(value);
  } else {
    refuse(compilers_name<T>());
  }
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
