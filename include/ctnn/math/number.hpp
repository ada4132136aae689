// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstdint>
#include <type_traits>

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Several scalars of one kind side by side in a register (kernels/lanes.hpp): operators work on all of them, comparisons give a mask.
template <class V>
concept Lanes = !std::is_class_v<V> && !std::is_pointer_v<V> && !std::is_array_v<V> &&
                requires(V values) { requires Scalar<std::remove_cvref_t<decltype(values[0])>>; };

/// What a formula computes with: a scalar, or lanes of scalars. A formula for both writes constants as scalars (T{1} + x; V{1} would
/// be 1, 0, 0, ...) and decides with math::select instead of ?:.
template <class V>
concept Number = Scalar<V> || Lanes<V>;

namespace math {
namespace detail {

template <class V>
struct number_traits {
  using Scalar = std::remove_cvref_t<decltype(V{}[0])>;
  using Integer = decltype(V{} < V{});
};
template <>
struct number_traits<float> {
  using Scalar = float;
  using Integer = std::int32_t;
};
template <>
struct number_traits<double> {
  using Scalar = double;
  using Integer = std::int64_t;
};

}  // namespace detail

/// What a lane of V holds: float for a register of floats.
template <Number V>
using ScalarOf = typename detail::number_traits<V>::Scalar;
/// Integers of the same size and number.
template <Number V>
using IntegerOf = typename detail::number_traits<V>::Integer;

/// The same value in all lanes.
template <Number V>
[[nodiscard, gnu::always_inline]] constexpr V splat(ScalarOf<V> value) noexcept {
  if constexpr (Scalar<V>) return value;
  else return value - V{};  // not value + V{}: that loses the sign of -0
}

/// `yes` where the condition holds, `no` elsewhere; either may be a scalar.
template <class Condition, Number Yes, Number No>
[[nodiscard, gnu::always_inline]] constexpr auto select(Condition condition, Yes yes, No no) noexcept {
  using V = std::conditional_t<Scalar<Yes>, No, Yes>;
  if constexpr (std::is_same_v<Yes, No>) return condition ? yes : no;
  else if constexpr (Scalar<Yes>) return condition ? splat<V>(yes) : no;
  else return condition ? yes : splat<V>(no);
}

/// The representation as integers, and back.
template <Number V>
[[nodiscard, gnu::always_inline]] constexpr IntegerOf<V> bits_of(V value) noexcept {
  return std::bit_cast<IntegerOf<V>>(value);
}
template <Number V>
[[nodiscard, gnu::always_inline]] constexpr V from_bits(IntegerOf<V> bits) noexcept {
  return std::bit_cast<V>(bits);
}

/// Integers as numbers.
template <Number V>
[[nodiscard, gnu::always_inline]] constexpr V to_number(IntegerOf<V> integers) noexcept {
  if constexpr (Scalar<V>) return static_cast<V>(integers);
  else return __builtin_convertvector(integers, V);
}

}  // namespace math
#include <ctnn/end_target.inc>
}  // namespace ctnn
