// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

#include <ctnn/io/array.hpp>
#include <ctnn/io/detail/byte_order.hpp>
#include <ctnn/io/detail/element_type.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// How files of arrays store a number.
struct StoredType {
  enum Kind { Boolean, Unsigned, Signed, Float };
  Kind kind = Unsigned;
  std::size_t size = 1;  // in bytes
  std::endian order = std::endian::little;
};

/// Types of stored numbers that C++ has none for.
struct StoredBoolean {
  std::uint8_t byte;
};
struct StoredHalf {
  std::uint16_t bits;
};

/// use.operator()<Stored>() with the type of these numbers. There is one: who makes a StoredType sees to that.
template <class Use>
void with_type_of(const StoredType& type, Use use) {
  switch (type.kind) {
    case StoredType::Boolean:
      return use.template operator()<StoredBoolean>();
    case StoredType::Unsigned:
      if (type.size == 1) return use.template operator()<std::uint8_t>();
      if (type.size == 2) return use.template operator()<std::uint16_t>();
      if (type.size == 4) return use.template operator()<std::uint32_t>();
      return use.template operator()<std::uint64_t>();
    case StoredType::Signed:
      if (type.size == 1) return use.template operator()<std::int8_t>();
      if (type.size == 2) return use.template operator()<std::int16_t>();
      if (type.size == 4) return use.template operator()<std::int32_t>();
      return use.template operator()<std::int64_t>();
    case StoredType::Float:
      if (type.size == 2) return use.template operator()<StoredHalf>();
      if (type.size == 4) return use.template operator()<float>();
      return use.template operator()<double>();
  }
}

/// The number that begins there: a whole number, float or double.
template <class Stored>
[[nodiscard]] auto load_stored(const std::byte* from, std::endian order) noexcept {
  const auto stored = number_at<Stored>(from, order);
  if constexpr (std::same_as<Stored, StoredHalf>) return from_float16(stored.bits);
  else if constexpr (std::same_as<Stored, StoredBoolean>) return stored.byte;
  else return stored;
}

/// Whether T can hold a stored number: exactly where T is a whole number, else rounded.
template <Number T, class Stored>
[[nodiscard]] constexpr bool fits(Stored value, bool allow_nan) noexcept {
  if constexpr (std::integral<T> && std::integral<Stored>) {
    return std::in_range<T>(value);
  } else if constexpr (std::integral<T>) {
    // Both limits are powers of two, or 0, and the largest T itself may be none that Stored knows.
    constexpr auto lowest = static_cast<Stored>(std::numeric_limits<T>::min());
    constexpr auto half = static_cast<Stored>(std::uint64_t{1} << (std::numeric_limits<T>::digits - 1));
    return value >= lowest && value < 2 * half && static_cast<Stored>(static_cast<T>(value)) == value;
  } else if constexpr (std::integral<Stored>) {
    return true;
  } else {
    return is_finite(value) ? is_finite(static_cast<T>(value)) : allow_nan;
  }
}

/// The numbers that T can hold, in words.
template <Number T>
[[nodiscard]] std::string range_of() {
  if constexpr (std::integral<T>)
    return "a whole number from " + std::to_string(std::numeric_limits<T>::min()) + " to " +
           std::to_string(std::numeric_limits<T>::max());
  else return sizeof(T) == sizeof(float) ? "a finite number that a float can hold" : "a finite number that a double can hold";
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
