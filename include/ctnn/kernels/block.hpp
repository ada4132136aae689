// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/kernels/lanes.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Where a kernel is at work: Valid neighbouring elements of one row, in the first lanes of a register. Kernels hand it to their
/// callbacks: start(at) says what sums begin with, finish(at, values) receives the results while they are still in a register.
/// Block<> is one element; its values are scalars. AtRowEnd: nothing but padding of the row stands behind the last valid element.
template <std::size_t Lanes = 1, std::size_t Valid = Lanes, bool AtRowEnd = true>
struct Block {
  std::size_t row = 0, column = 0;

  /// Whether rows end in padding, so that whole registers may be read and written.
  template <class View>
  static constexpr bool is_padded = requires {
    requires View::is_padded;
  } || (AtRowEnd && requires { requires View::row_stride > View::columns&& View::row_stride % Lanes == 0; });

  /// Across: at the end of a row the rest of the register comes from the next rows. Not in the last `ragged_rows`, for nothing follows
  /// them.
  template <bool Across = false, class View>
  [[nodiscard, gnu::always_inline]] constexpr auto load(View matrix) const noexcept {
    if constexpr (Lanes == 1) return matrix(row, column);
    else return load_from<Across, View>(matrix.row(row) + column);
  }
  /// The same, from where the block begins.
  template <bool Across, class View, class T>
  [[nodiscard, gnu::always_inline]] static constexpr auto load_from(const T* begin) noexcept {
    return kernels::load < Lanes, Across || is_padded<View> ? Lanes : Valid > (begin);
  }
  template <class View>
  static constexpr std::size_t ragged_rows = [] {
    if constexpr (Lanes == Valid || is_padded<View>) return std::size_t{0};
    else {
      constexpr std::size_t rows = (Lanes - Valid + View::row_stride - 1) / View::row_stride;
      return rows < View::rows ? rows : View::rows;
    }
  }();
  template <class View, class V>
  [[gnu::always_inline]] constexpr void store(View matrix, V values) const noexcept {
    if constexpr (Lanes == 1) matrix(row, column) = values;
    else kernels::store<Lanes, is_padded<View> ? Lanes : Valid>(matrix.row(row) + column, values);
  }
  /// `rest` in the lanes that hold no element.
  template <class V, class T>
  [[nodiscard, gnu::always_inline]] static constexpr V fill_rest(V values, T rest) noexcept {
    if constexpr (Lanes == Valid) return values;
    else return kernels::first_lanes<Valid>(values, math::splat<V>(rest));
  }
  /// 0 in the lanes that hold no element.
  template <class V>
  [[nodiscard, gnu::always_inline]] static constexpr V clear_rest(V values) noexcept {
    if constexpr (Lanes == Valid) return values;
    else return kernels::first_lanes<Valid>(values, V{});
  }
};

/// Where one element is: row and column.
using Element = Block<>;

/// A few rows of Vectors blocks each, the last of a row with LastValid elements: what gemm computes at a time. Block I stands in row
/// I / Vectors. A callback that takes (tile, values) gets all at once instead of block after block.
template <std::size_t Vectors, std::size_t Lanes, std::size_t LastValid>
struct Tile {
  std::size_t row = 0, column = 0;

  template <std::size_t I>
  [[nodiscard, gnu::always_inline]] constexpr auto block() const noexcept {
    return Block<Lanes, (I + 1) % Vectors == 0 ? LastValid : Lanes>{row + I / Vectors, column + I % Vectors * Lanes};
  }
};

namespace kernels {

/// Calls callback(at, values...); one that only takes an Element and scalars is called for each of them.
template <class Callback, std::size_t Lanes, std::size_t Valid, bool AtRowEnd, class... V>
[[gnu::always_inline]] constexpr void deliver(const Callback& callback, Block<Lanes, Valid, AtRowEnd> at, V... values) noexcept {
  if constexpr (std::is_invocable_v<const Callback&, Block<Lanes, Valid, AtRowEnd>, V...>) callback(at, values...);
  else
    for (std::size_t i = 0; i < Valid; ++i) callback(Element{at.row, at.column + i}, values[i]...);
}

/// The same for a whole tile; a callback that does not take tiles is called for each of its blocks.
template <class Callback, class TileAt, class V, std::size_t Count, std::size_t... I>
[[gnu::always_inline]] constexpr void deliver(const Callback& callback, TileAt tile, V (&values)[Count],
                                              std::index_sequence<I...>) noexcept {
  if constexpr (std::is_invocable_v<const Callback&, TileAt, V(&)[Count]>) callback(tile, values);
  else (deliver(callback, tile.template block<I>(), values[I]), ...);
}

/// What start(at) says, for each lane when it only takes an Element.
template <class T, class Start, std::size_t Lanes, std::size_t Valid>
[[nodiscard, gnu::always_inline]] constexpr LanesOf<T, Lanes> started(const Start& start, Block<Lanes, Valid> at) noexcept {
  if constexpr (std::is_invocable_v<const Start&, Block<Lanes, Valid>>) {
    return start(at);
  } else {
    LanesOf<T, Lanes> values{};
    for (std::size_t i = 0; i < Valid; ++i) values[i] = start(Element{at.row, at.column + i});
    return values;
  }
}

/// Calls body(at) for blocks that cover a Rows x Columns matrix; for every element when it only takes an Element.
template <Scalar T, std::size_t Rows, std::size_t Columns, class Body>
constexpr void for_each_block(const Body& body) noexcept {
  constexpr std::size_t width = lanes_for<T>(Columns), whole = Columns / width * width, rest = Columns - whole;
  for (std::size_t row = 0; row < Rows; ++row) {
    if (std::is_constant_evaluated()) {
      for (std::size_t column = 0; column < Columns; ++column) body(Element{row, column});
    } else {
      for (std::size_t column = 0; column < whole; column += width) deliver(body, Block<width>{row, column});
      if constexpr (rest != 0) deliver(body, Block<std::bit_ceil(rest), rest>{row, whole});
    }
  }
}

/// The same for Count neighbouring elements in the middle of a row.
template <Scalar T, std::size_t Count, class Body>
[[gnu::always_inline]] constexpr void for_each_block_within(Element first, const Body& body) noexcept {
  constexpr std::size_t width = lanes_for<T>(Count), whole = Count / width * width, rest = Count - whole;
  if (std::is_constant_evaluated()) {
    for (std::size_t i = 0; i < Count; ++i) body(Block<1, 1, false>{first.row, first.column + i});
  } else {
    for (std::size_t i = 0; i < whole; i += width) body(Block<width, width, false>{first.row, first.column + i});
    if constexpr (rest != 0) body(Block<std::bit_ceil(rest), rest, false>{first.row, first.column + whole});
  }
}

/// Where a block of some elements stands in the row in which they begin at `first`. One element is an Element everywhere.
template <bool AtRowEnd = false, std::size_t Lanes, std::size_t Valid>
[[nodiscard, gnu::always_inline]] constexpr Block<Lanes, Valid, AtRowEnd || Lanes == 1> within(
    Element first, Block<Lanes, Valid> local) noexcept {
  return {first.row, first.column + local.column};
}

// What follows are the usual callbacks. Named types, not lambdas: equal layers share their code.

/// Sums start at 0.
template <Scalar T>
struct FromZero {
  template <std::size_t Lanes, std::size_t Valid>
  [[gnu::always_inline]] constexpr LanesOf<T, Lanes> operator()(Block<Lanes, Valid>) const noexcept {
    return LanesOf<T, Lanes>{};
  }
};

/// All sums of a row start at its own value.
template <Scalar T>
struct FromEachRow {
  const T* values;
  template <std::size_t Lanes, std::size_t Valid>
  [[nodiscard, gnu::always_inline]] constexpr LanesOf<T, Lanes> operator()(Block<Lanes, Valid> at) const noexcept {
    return math::splat<LanesOf<T, Lanes>>(values[at.row]);
  }
};

/// Sums of every row start at the values of a vector.
template <Scalar T, std::size_t Size>
struct FromVector {
  const T* values;
  template <std::size_t Lanes, std::size_t Valid>
  [[gnu::always_inline]] constexpr LanesOf<T, Lanes> operator()(Block<Lanes, Valid> at) const noexcept {
    return load<Lanes, Valid>(values + at.column);
  }
};
template <Scalar T, std::size_t Size>
[[nodiscard]] constexpr FromVector<T, Size> from(const Vector<T, Size>& vector) noexcept {
  return {vector.values.data()};
}

/// Stores apply(at, values).
template <class View, class Apply>
struct StoreIn {
  View to;
  Apply apply;
  template <std::size_t Lanes, std::size_t Valid, bool AtRowEnd, class V>
    requires std::is_invocable_v<const Apply&, Block<Lanes, Valid, AtRowEnd>, V>
  [[gnu::always_inline]] constexpr void operator()(Block<Lanes, Valid, AtRowEnd> at, V values) const noexcept {
    at.store(to, apply(at, values));
  }
};
template <class View, class Apply>
[[nodiscard]] constexpr StoreIn<View, Apply> store_in(View to, Apply apply) noexcept {
  return {to, apply};
}

}  // namespace kernels

#include <ctnn/end_target.inc>
}  // namespace ctnn
