// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/kernels/transpose.hpp>
#include <ctnn/kernels/vector_operations.hpp>
#include <ctnn/kernels/windows.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace kernels {

/// What a panel that is copied may take of the stack; one register's worth of columns is copied in any case.
inline constexpr std::size_t most_stack = 65536;

/// Columns that a panel takes from B: so many registers of Width lanes, the last of them with LastValid elements. Each sum is taken
/// in so many chains.
template <std::size_t Chains, std::size_t Vectors, std::size_t Width, std::size_t LastValid>
struct Panel {
  template <std::size_t J>
  using BlockAt = Block<Width, J + 1 == Vectors ? LastValid : Width>;

  static constexpr std::size_t columns = (Vectors - 1) * Width + LastValid;

  /// Adds the products of column k of A and row k of B to a few rows of sums: sum I is that of row I / Vectors and register
  /// I % Vectors. Column `column` of the product is column `b_column` of B.
  template <bool Across, class V, class A, class B, std::size_t... I, std::size_t... J, std::size_t... Row>
  [[gnu::always_inline]] static inline void add_products(V* sums, A a, B b, std::size_t b_column, std::size_t row, std::size_t k,
                                                         std::index_sequence<I...>, std::index_sequence<J...>,
                                                         std::index_sequence<Row...>) noexcept {
    const auto* const from = &b(k, b_column);  // one pointer for all its registers
    const V factors[] = {BlockAt<J>::template load_from<Across, B>(from + J * Width * B::column_stride)...};
    const math::ScalarOf<V> scales[] = {a(row + Row, k)...};
    ((sums[I] += scales[I / Vectors] * factors[I % Vectors]), ...);
  }

  template <class A, class B, class Start, class Finish, std::size_t... I, std::size_t... Chain, class Registers, class Rows>
  [[gnu::always_inline]] static inline void tile(A a, B b, std::size_t b_column, std::size_t row, std::size_t column,
                                                 const Start& start, const Finish& finish, std::index_sequence<I...> sum,
                                                 std::index_sequence<Chain...>, Registers registers, Rows rows) noexcept {
    using T = std::remove_const_t<std::remove_pointer_t<decltype(b.data)>>;
    using V = LanesOf<T, Width>;
    constexpr std::size_t size = sizeof...(I);
    const Tile<Vectors, Width, LastValid> at{row, column};
    V sums[Chains * size]{started<T>(start, at.template block<I>())...};
    // The last rows of B are read exactly, for nothing of B follows them.
    constexpr std::size_t exact = BlockAt<Vectors - 1>::template ragged_rows<B>, even = (B::rows - exact) / Chains * Chains;
    if constexpr (even != 0)
      for (std::size_t k = 0; k < even; k += Chains)
        (add_products<true>(sums + Chain * size, a, b, b_column, row, k + Chain, sum, registers, rows), ...);
    if constexpr (even != B::rows)
      for (std::size_t k = even; k < B::rows; k += Chains)
        ((k + Chain < B::rows ? add_products<false>(sums + Chain * size, a, b, b_column, row, k + Chain, sum, registers, rows)
                              : void()),
         ...);
    ((sums[I] = join_chains<Chains, size>(sums + I)), ...);
    deliver(finish, at, sums, sum);
  }

  template <std::size_t Rows, class A, class B, class Start, class Finish>
  [[gnu::always_inline]] static inline void tile(A a, B b, std::size_t b_column, std::size_t row, std::size_t column,
                                                 const Start& start, const Finish& finish) noexcept {
    tile(a, b, b_column, row, column, start, finish, std::make_index_sequence<Rows * Vectors>{},
         std::make_index_sequence<Chains>{}, std::make_index_sequence<Vectors>{}, std::make_index_sequence<Rows>{});
  }

  template <class A, class B, class Start, class Finish>
  [[gnu::always_inline]] static inline void all_rows(A a, B b, std::size_t b_column, std::size_t column, const Start& start,
                                                     const Finish& finish) noexcept {
    // As few tiles as the registers allow, of nearly the same height.
    constexpr std::size_t taken = Chains * Vectors, limit = accumulators > taken ? accumulators / taken : 1;
    constexpr std::size_t tiles = (A::rows + limit - 1) / limit;
    constexpr std::size_t height = A::rows / tiles, higher = A::rows % tiles;
    std::size_t row = 0;
    if constexpr (higher != 0)
      for (; row < higher * (height + 1); row += height + 1) tile<height + 1>(a, b, b_column, row, column, start, finish);
    for (; row < A::rows; row += height) tile<height>(a, b, b_column, row, column, start, finish);
  }

  template <class B, class T, std::size_t... J>
  [[gnu::always_inline]] static inline void copy(B b, std::size_t column, T* to, std::index_sequence<J...>) noexcept {
    for (std::size_t k = 0; k < B::rows; ++k, to += Vectors * Width)
      (store<Width, Width>(to + J * Width, BlockAt<J>{k, column + J * Width}.load(b)), ...);
  }

  /// Not inlined: the copy of one panel stands on the stack at a time, however little a compiler optimizes.
  template <class A, class B, class Start, class Finish>
  [[gnu::noinline]] static void multiply_copied(A a, B b, std::size_t column, Start start, Finish finish) noexcept {
    using T = std::remove_const_t<std::remove_pointer_t<decltype(b.data)>>;
    if constexpr (B::column_stride == 1) {
      constexpr std::size_t stride = Vectors * Width;
      alignas(64) T copied[B::rows * stride];
      copy(b, column, copied, std::make_index_sequence<Vectors>{});
      all_rows(a, MatrixView<const T, B::rows, columns, stride>{copied}, 0, column, start, finish);
    } else {
      alignas(64) T copied[B::rows * columns];
      transpose<columns, B::rows>(b.data + column * B::column_stride, B::column_stride, copied, columns);
      all_rows(a, MatrixView<const T, B::rows, columns>{copied}, 0, column, start, finish);
    }
  }

  /// Tiles want the rows of B in one piece: a panel of a transposed B is copied first, and one that is part of longer rows, when enough
  /// tiles read it.
  template <class A, class B, class Start, class Finish>
  [[gnu::always_inline]] static inline void multiply(A a, B b, std::size_t column, const Start& start,
                                                     const Finish& finish) noexcept {
    constexpr bool pays = A::rows >= 24 && B::columns > columns && B::rows * Vectors * Width * sizeof(*b.data) <= most_stack;
    if constexpr (Width > 1 && (B::column_stride != 1 || (pays && !requires { B::is_padded; })))
      multiply_copied(a, b, column, start, finish);
    else all_rows(a, b, column, column, start, finish);
  }
};

/// How many registers wide a panel is at most: a single row wants eight sums or more, to hide the latency of an addition; several rows
/// want to share what they load of B.
template <std::size_t Chains, class A, class B, Scalar T>
inline constexpr std::size_t panel_vectors = [] {
  constexpr std::size_t sums = A::rows > 1 ? accumulators : lanes<T> == 1 ? 4 : 8;
  constexpr std::size_t bytes = B::rows * lanes<T> * sizeof(T);
  std::size_t most = sums / Chains;
  if (A::rows > 1 && most > side_by_side) most = side_by_side;
  if (B::column_stride != 1 && most * bytes > most_stack) most = most_stack / bytes;
  return most == 0 ? std::size_t{1} : most;
}();

/// The same for what windows see: registers are loaded from any place, which costs two loads each. So many that a tile, which shares
/// what it loads, has as few loads as may be for each product.
template <std::size_t Chains, class A, class T, class Band, std::size_t Columns>
inline constexpr std::size_t panel_vectors<Chains, A, ShiftedRows<const T, Band, Columns>, T> = [] {
  if (A::rows == 1) return lanes<T> == 1 ? std::size_t{4} : std::size_t{8};
  std::size_t best = 1;
  double least = 0;
  for (std::size_t vectors = 1; vectors <= side_by_side; ++vectors) {
    const std::size_t limit = accumulators / vectors, tiles = (A::rows + limit - 1) / limit;
    const double height = static_cast<double>(A::rows) / static_cast<double>(tiles), width = static_cast<double>(vectors);
    const double loads = (2 * width + height + 2) / 2, products = width * height / 2;
    const double cost = static_cast<double>(tiles) * ((loads > products ? loads : products) + 1) / width;
    if (vectors == 1 || cost < least) {
      best = vectors;
      least = cost;
    }
  }
  return best;
}();

/// gemm at run time, a panel of sums at a time; the compiler takes another way to the same bits.
template <std::size_t Chains, class A, class B, class Start, class Finish>
inline void gemm_in_registers(A a, B b, Start start, Finish finish) noexcept {
  using T = std::remove_const_t<std::remove_pointer_t<decltype(b.data)>>;
  constexpr std::size_t width = lanes_for<T>(B::columns), most = panel_vectors<Chains, A, B, T>;
  constexpr std::size_t vectors = (B::columns + width - 1) / width, last_valid = B::columns - (vectors - 1) * width;
  // As few panels as may be, of nearly the same width.
  constexpr std::size_t panels = (vectors + most - 1) / most, narrow = vectors / panels, wider = vectors % panels;
  std::size_t column = 0;
  if constexpr (wider != 0)
    for (std::size_t panel = 0; panel < wider; ++panel, column += (narrow + 1) * width)
      Panel<Chains, narrow + 1, width, width>::multiply(a, b, column, start, finish);
  for (std::size_t panel = wider + 1; panel < panels; ++panel, column += narrow * width)
    Panel<Chains, narrow, width, width>::multiply(a, b, column, start, finish);
  Panel<Chains, narrow, width, last_valid>::multiply(a, b, column, start, finish);
}

/// Row by row, for the compiler.
template <std::size_t Chains, class A, class B, class Start, class Finish>
constexpr void gemm_in_constants(A a, B b, const Start& start, const Finish& finish) noexcept {
  using T = std::remove_const_t<std::remove_pointer_t<decltype(b.data)>>;
  for (std::size_t row = 0; row < A::rows; ++row) {
    T sums[Chains * B::columns]{};
    for (std::size_t column = 0; column < B::columns; ++column) sums[column] = start(Element{row, column});
    if constexpr (B::column_stride == 1) {
      for (std::size_t k = 0; k < B::rows; ++k) add_scaled<B::columns>(sums + k % Chains * B::columns, a(row, k), b.row(k));
    } else {
      static_assert(Chains == 1);
      for (std::size_t column = 0; column < B::columns; ++column)
        sums[column] = dot<B::rows>(sums[column], a.row(row), b.data + column * B::column_stride);
    }
    for (std::size_t column = 0; column < B::columns; ++column)
      finish(Element{row, column}, join_chains<Chains, B::columns>(sums + column));
  }
}

/// C = start + A B, every sum in index order k = 0, 1, 2, ..., or in several chains (k = i, i + Chains, ...), joined pairwise;
/// finish(at, values) receives each element of C once, so that an activation or an optimizer works on it while it is in a register.
///
/// Shapes  A: Rows x Inner;  B: Inner x Columns, a matrix or a transposed one;  C: Rows x Columns
template <std::size_t Chains = 1, class A, class T, std::size_t Inner, std::size_t Columns, std::size_t RowStride,
          std::size_t ColumnStride, class Start, class Finish>
constexpr void gemm(A a, MatrixView<T, Inner, Columns, RowStride, ColumnStride> b, Start start, Finish finish) noexcept {
  static_assert(A::columns == Inner, "gemm: A must have as many columns as B has rows");
  static_assert(RowStride == 1 || ColumnStride == 1, "gemm: B must be a matrix or a transposed matrix");
  if (std::is_constant_evaluated()) gemm_in_constants<Chains>(a, b, start, finish);
  else gemm_in_registers<Chains>(a, b, start, finish);
}

/// The same where B is what windows see.
template <class A, class T, class Band, std::size_t Columns, class Start, class Finish>
constexpr void gemm(A a, ShiftedRows<T, Band, Columns> b, Start start, Finish finish) noexcept {
  static_assert(A::columns == b.rows, "gemm: A must have as many columns as B has rows");
  if (std::is_constant_evaluated()) gemm_in_constants<1>(a, b, start, finish);
  else gemm_in_registers<1>(a, b, start, finish);
}

}  // namespace kernels
#include <ctnn/end_target.inc>
}  // namespace ctnn
