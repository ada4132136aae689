// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <type_traits>
#include <vector>

#include <ctnn/io/detail/compilers_name.hpp>
#include <ctnn/io/detail/hex_float.hpp>
#include <ctnn/io/detail/members.hpp>
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

/// An object made of braces.
template <class T>
[[nodiscard]] std::string source_aggregate(const T& value) {
  if constexpr (count_members<T>() > 4) refuse(compilers_name<T>());
  else
    return with_members(value,
                        [](const auto&... member) { return source_name<T>() + listed("{", {source_value(member)...}, "}"); });
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
