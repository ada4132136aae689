// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// What a tensor in a file is made of.
struct ElementType {
  std::string_view name;
  std::size_t size;  // in bytes

  friend bool operator==(const ElementType& a, const ElementType& b) noexcept { return a.name == b.name; }
};

/// Those that safetensors knows.
inline constexpr ElementType element_types[] = {{"BOOL", 1}, {"U8", 1},  {"I8", 1},  {"F8_E4M3", 1}, {"F8_E5M2", 1},
                                                {"I16", 2},  {"U16", 2}, {"F16", 2}, {"BF16", 2},    {"I32", 4},
                                                {"U32", 4},  {"F32", 4}, {"F64", 8}, {"I64", 8},     {"U64", 8}};

[[nodiscard]] constexpr std::optional<ElementType> element_type(std::string_view name) noexcept {
  for (const ElementType& type : element_types)
    if (type.name == name) return type;
  return std::nullopt;
}

template <class T>
inline constexpr ElementType element_type_of = [] {
  if constexpr (std::is_same_v<T, float>) return *element_type("F32");
  else if constexpr (std::is_same_v<T, double>) return *element_type("F64");
  else return *element_type("I64");  // of 64 bits, as which PyTorch counts; it knows no others
}();

/// IEEE 754 binary16: 1 sign, 5 exponent and 10 fraction bits. Every one of them is a float.
[[nodiscard]] inline float from_float16(std::uint16_t bits) noexcept {
  const std::uint32_t sign = std::uint32_t{bits & 0x8000u} << 16, exponent = bits >> 10 & 31u, fraction = bits & 0x3ffu;
  if (exponent == 0) {  // zero or subnormal: fraction times 2^-24
    const float value = static_cast<float>(fraction) * 0x1p-24f;
    return sign == 0 ? value : -value;
  }
  return std::bit_cast<float>(sign | (exponent == 31 ? 255u : exponent + 112) << 23 | fraction << 13);
}
/// The upper half of a float.
[[nodiscard]] inline float from_bfloat16(std::uint16_t bits) noexcept { return std::bit_cast<float>(std::uint32_t{bits} << 16); }

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
