// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstddef>
#include <limits>
#include <type_traits>
#include <utility>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// What a reduction joins two running values with, and what changes no value: it stands for those that are missing.
struct Add {
  template <Scalar T>
  static constexpr T neutral{-0.0};  // x + 0 would turn -0 into 0
  template <Number V>
  [[nodiscard, gnu::always_inline]] constexpr V operator()(V a, V b) const noexcept {
    return a + b;
  }
};
struct Larger {
  template <Scalar T>
  static constexpr T neutral = -std::numeric_limits<T>::infinity();
  template <Number V>
  [[nodiscard, gnu::always_inline]] constexpr V operator()(V a, V b) const noexcept {
    return math::select(a > b, a, b);
  }
};

/// The first half of the lanes with the second, and so on until one number is left.
template <Number V, class Join>
[[nodiscard, gnu::always_inline]] constexpr math::ScalarOf<V> join_halves(V values, Join join) noexcept {
  if constexpr (Scalar<V>) return values;
  else return join_halves(join(low_half(values), high_half(values)), join);
}

/// The same for registers instead of lanes: a power of two of them.
template <Number V, std::size_t Count, class Join>
[[nodiscard, gnu::always_inline]] constexpr V join_halves(V (&values)[Count], Join join) noexcept {
  for (std::size_t half = Count / 2; half != 0; half /= 2)
    for (std::size_t i = 0; i < half; ++i) values[i] = join(values[i], values[i + half]);
  return values[0];
}

/// The lanes of a narrower register, then `rest`.
template <std::size_t Count, Number V, Scalar T>
[[nodiscard, gnu::always_inline]] inline LanesOf<T, Count> widened(V values, T rest) noexcept {
  if constexpr (sizeof(V) == Count * sizeof(T)) return values;
  else if constexpr (Scalar<V>) return widened<Count>(LanesOf<T, 2>{values, rest}, rest);
  else return widened<Count>(concatenate(values, math::splat<V>(rest)), rest);
}

/// How many running values a reduction of `Size` elements has.
template <std::size_t Size>
inline constexpr std::size_t running = Size < 16 ? std::bit_ceil(Size) : 16;

/// What a row of Size elements amounts to, handed over block by block. Sixteen running values, joined by halves: this order *is* the
/// result, on every target and in the compiler.
template <Scalar T, std::size_t Size, class Join>
class Reduction {
 public:
  constexpr Reduction() noexcept {
    for (T& part : partial_) part = Join::template neutral<T>;
  }
  template <std::size_t Lanes, std::size_t Valid, Number V>
  [[gnu::always_inline]] constexpr void add(Block<Lanes, Valid> at, V values) noexcept {
    T* const here = partial_ + at.column % running<Size>;
    const auto filled = at.fill_rest(values, Join::template neutral<T>);
    constexpr std::size_t width = lanes_for<T>(running<Size>);
    if constexpr (Lanes < width) {
      // The end of a row: as a whole register too, for a load that is wider than the store before it waits for the cache.
      if (!std::is_constant_evaluated() && at.column % width == 0) {
        store<width, width, T>(here, Join{}(load<width, width>(here), widened<width>(filled, Join::template neutral<T>)));
        return;
      }
    }
    store<Lanes, Lanes, T>(here, Join{}(load<Lanes, Lanes>(here), filled));
  }
  [[nodiscard, gnu::always_inline]] constexpr T result() const noexcept {
    if (std::is_constant_evaluated() || lanes<T> == 1) {
      T partial[running<Size>]{};
      for (std::size_t i = 0; i < running<Size>; ++i) partial[i] = partial_[i];
      return join_halves(partial, Join{});
    } else {
      constexpr std::size_t width = lanes_for<T>(running<Size>), parts = running<Size> / width;
      LanesOf<T, width> partial[parts];
      for (std::size_t i = 0; i < parts; ++i) partial[i] = load<width, width>(partial_ + i * width);
      return join_halves(join_halves(partial, Join{}), Join{});
    }
  }

 private:
  T partial_[running<Size>];
};

/// All elements of a row joined, by Add say, in running values and a fixed tree.
template <class Join, std::size_t Size, Number V>
[[nodiscard]] constexpr V reduce(const V* row) noexcept {
  if constexpr (Scalar<V>) {
    Reduction<V, Size, Join> reduction;
    for_each_block<V, 1, Size>([&](auto at) { reduction.add(at, at.load(MatrixView<const V, 1, Size>{row})); });
    return reduction.result();
  } else {  // several rows, one in each lane
    V partial[running<Size>];
    for (V& part : partial) part = math::splat<V>(Join::template neutral<math::ScalarOf<V>>);
    for (std::size_t i = 0; i < Size; ++i) partial[i % running<Size>] = Join{}(partial[i % running<Size>], row[i]);
    return join_halves(partial, Join{});
  }
}

/// Sum of a row.
template <std::size_t Size, Number V>
[[nodiscard]] constexpr V sum(const V* row) noexcept {
  return reduce<Add, Size>(row);
}

/// Largest element of a row. NaN may be lost: comparisons with it are false.
template <std::size_t Size, Number V>
[[nodiscard]] constexpr V largest(const V* row) noexcept {
  return reduce<Larger, Size>(row);
}

/// Sums of columns from `column` on, a few registers of them, each in the order of the rows; finish receives them.
template <std::size_t Vectors, std::size_t Lanes, std::size_t LastValid = Lanes, class Matrix, class Finish, std::size_t... I>
[[gnu::always_inline]] constexpr void sum_columns(Matrix matrix, std::size_t column, const Finish& finish,
                                                  std::index_sequence<I...>) noexcept {
  using Columns = Tile<Vectors, Lanes, LastValid>;
  decltype(Block<Lanes>{}.load(matrix)) sums[] = {Columns{0, column}.template block<I>().load(matrix)...};
  for (std::size_t row = 1; row < Matrix::rows; ++row) ((sums[I] += Columns{row, column}.template block<I>().load(matrix)), ...);
  deliver(finish, Columns{0, column}, sums, std::index_sequence<I...>{});
}
/// The same.
template <std::size_t Vectors, std::size_t Lanes, std::size_t LastValid = Lanes, class Matrix, class Finish>
[[gnu::always_inline]] constexpr void sum_columns(Matrix matrix, std::size_t column, const Finish& finish) noexcept {
  sum_columns<Vectors, Lanes, LastValid>(matrix, column, finish, std::make_index_sequence<Vectors>{});
}

/// Sum of each column, over the rows in index order; finish(at, values) receives each once.
template <class T, std::size_t Rows, std::size_t Columns, std::size_t RowStride, class Finish>
constexpr void column_sums(MatrixView<T, Rows, Columns, RowStride> matrix, const Finish& finish) noexcept {
  using Value = std::remove_const_t<T>;
  constexpr std::size_t width = lanes_for<Value>(Columns), together = 4 * width, whole = Columns / together * together;
  if (std::is_constant_evaluated()) {
    for (std::size_t column = 0; column < Columns; ++column) sum_columns<1, 1>(matrix, column, finish);
  } else {
    for (std::size_t column = 0; column < whole; column += together) sum_columns<4, width>(matrix, column, finish);
    if constexpr (whole != Columns)
      sum_columns<(Columns - whole + width - 1) / width, width, (Columns - whole - 1) % width + 1>(matrix, whole, finish);
  }
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
