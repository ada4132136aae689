// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <limits>
#include <type_traits>
#include <utility>
#include <vector>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/view.hpp>

#include "kernels/matrices.hpp"
#include "support/both.hpp"

using namespace ctnn;
using namespace ctnn::kernels;

namespace {

struct Visited {
  std::size_t row, column, lanes, valid;
};

/// What for_each_block visits at run time must be every element once, in order, in registers as wide as the row allows.
template <class T>
[[gnu::noinline]] void check_visits(const std::vector<Visited>& visits, std::size_t rows, std::size_t columns) {
  CAPTURE(rows, columns);
  std::size_t wrong = 0, element = 0;
  for (const auto [row, column, width, valid] : visits) {
    wrong += row * columns + column != element || valid > columns - column;
    wrong += column + lanes_for<T>(columns) <= columns ? width != lanes_for<T>(columns) || valid != width
                                                       : width != std::bit_ceil(valid) || column + valid != columns;
    element += valid;
  }
  CHECK(element == rows * columns);
  CHECK(wrong == 0);
}

template <class T, std::size_t Rows, std::size_t Columns>
void check_for_each_block() {
  std::vector<Visited> visits;
  for_each_block<T, Rows, Columns>(
      [&]<std::size_t Lanes, std::size_t Valid>(Block<Lanes, Valid> at) { visits.push_back({at.row, at.column, Lanes, Valid}); });
  check_visits<T>(visits, Rows, Columns);
}

/// Row by row, whether whole registers from each block on would end inside the matrix.
template <class View, std::size_t Lanes, std::size_t Valid>
constexpr bool ragged_rows_are_right() {
  if constexpr (Block<Lanes, Valid>::template is_padded<View>) return Block<Lanes, Valid>::template ragged_rows<View> == 0;
  constexpr std::size_t end = (View::rows - 1) * View::row_stride + View::columns;
  std::size_t ragged = 0;
  for (std::size_t row = 0; row < View::rows; ++row) ragged += row * View::row_stride + View::columns - Valid + Lanes > end;
  return Block<Lanes, Valid>::template ragged_rows<View> == ragged;
}

}  // namespace

TEMPLATE_TEST_CASE("for_each_block visits each element once, for 1 to 40 columns", "[kernels]", float, double) {
  test::for_sizes<1, 40>([](auto columns) { check_for_each_block<TestType, columns % 3 + 1, columns>(); });
  check_for_each_block<TestType, 2, 64>();
  check_for_each_block<TestType, 2, 71>();
}

TEST_CASE("for_each_block visits one by one who asks for elements, and in the compiler", "[kernels]") {
  constexpr auto in_order = [](const std::array<std::size_t, 3 * 21>& places) {
    for (std::size_t i = 0; i < places.size(); ++i)
      if (places[i] != i + 1) return false;
    return true;
  };
  constexpr auto of_elements = [] {
    std::array<std::size_t, 3 * 21> places{};
    std::size_t next = 0;
    for_each_block<float, 3, 21>([&](Element at) { places[next++] = at.row * 21 + at.column + 1; });
    return places;
  };
  constexpr auto of_any = [] {
    std::array<std::size_t, 3 * 21> places{};
    std::size_t next = 0;
    for_each_block<float, 3, 21>([&](auto at) { places[next++] = at.row * 21 + at.column + 1; });
    return places;
  };
  REQUIRE_BOTH(in_order(of_elements()));
  constexpr auto in_the_compiler = of_any();
  CHECK(in_order(in_the_compiler));
}

TEST_CASE("rows end in padding where they are further apart than they are long", "[kernels]") {
  STATIC_REQUIRE(Block<8, 5>::is_padded<MatrixView<float, 3, 5, 8>>);
  STATIC_REQUIRE(Block<8, 5>::is_padded<MatrixView<float, 3, 13, 16>>);
  STATIC_REQUIRE_FALSE(Block<8, 5>::is_padded<MatrixView<float, 3, 13>>);
  STATIC_REQUIRE_FALSE(Block<8, 5>::is_padded<MatrixView<float, 3, 5, 6>>);  // not to whole registers
  STATIC_REQUIRE_FALSE(Block<8, 8>::is_padded<MatrixView<float, 3, 16>>);    // not at all
  STATIC_REQUIRE_FALSE(Block<4, 3>::is_padded<ScatteredRows<float, 3, 7>>);  // somebody else's
}

TEST_CASE("only the rows at the end of a matrix cannot be read across their end", "[kernels]") {
  STATIC_REQUIRE(ragged_rows_are_right<MatrixView<float, 9, 13>, 16, 13>());
  STATIC_REQUIRE(ragged_rows_are_right<MatrixView<float, 9, 16>, 16, 16>());
  STATIC_REQUIRE(ragged_rows_are_right<MatrixView<float, 9, 17>, 16, 1>());
  STATIC_REQUIRE(ragged_rows_are_right<MatrixView<float, 9, 1>, 16, 1>());   // 15 of 9
  STATIC_REQUIRE(ragged_rows_are_right<MatrixView<float, 40, 1>, 16, 1>());  // 15
  STATIC_REQUIRE(ragged_rows_are_right<MatrixView<float, 40, 2>, 16, 2>());  // 7
  STATIC_REQUIRE(ragged_rows_are_right<MatrixView<float, 40, 3>, 16, 3>());  // 5: 13 lanes too many, 3 apart
  STATIC_REQUIRE(ragged_rows_are_right<MatrixView<float, 40, 3, 5>, 16, 3>());
  STATIC_REQUIRE(ragged_rows_are_right<MatrixView<float, 40, 3, 16>, 16, 3>());
  STATIC_REQUIRE(ragged_rows_are_right<MatrixView<float, 40, 3, 32>, 16, 3>());
}

TEMPLATE_TEST_CASE("a block reads and writes its own elements", "[kernels]", float, double) {
  using T = TestType;
  constexpr std::size_t width = lanes<T>, columns = width + width / 2 + 1, valid = columns - width, stride = 2 * width;
  if constexpr (width >= 4) {
    using Block = ctnn::Block<width, valid>;
    constexpr Block last{.row = 2, .column = width};
    for (const auto edge : {test::Edge::Front, test::Edge::Back}) {
      const auto from = test::random_matrix<T>(3, columns, 1, edge), from_padded = with_stride(from, stride, edge);
      test::GuardedMatrix<T> to{3, columns, columns, edge}, to_padded{3, columns, stride, edge};
      to.values.fill(0);
      to_padded.values.fill(0);
      const auto values = last.load(MatrixView<const T, 3, columns>{from.data()});
      last.store(MatrixView<T, 3, columns>{to.data()}, values);
      last.store(MatrixView<T, 3, columns, stride>{to_padded.data()},
                 last.load(MatrixView<const T, 3, columns, stride>{from_padded.data()}));
      const auto across = Block{.row = 1, .column = width}.template load<true>(MatrixView<const T, 3, columns>{from.data()});
      std::size_t wrong = 0;
      for (std::size_t i = 0; i < width; ++i) {
        wrong += values[i] != (i < valid ? from(2, width + i) : 0);
        wrong += across[i] != (i < valid ? from(1, width + i) : from(2, i - valid));
      }
      for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < columns; ++column) {
          const T expected = row == 2 && column >= width ? from(row, column) : 0;
          wrong += to(row, column) != expected || to_padded(row, column) != expected;
        }
      CHECK(wrong == 0);
    }
  }
}

TEMPLATE_TEST_CASE("lanes that hold no element are filled or cleared", "[kernels]", float, double) {
  using T = TestType;
  constexpr std::size_t width = lanes<T>, valid = width - 1;
  if constexpr (width >= 2) {
    const auto nan = math::splat<LanesOf<T, width>>(std::numeric_limits<T>::quiet_NaN());
    const auto filled = Block<width, valid>::fill_rest(nan, T{-0.0}), cleared = Block<width, valid>::clear_rest(nan);
    for (std::size_t i = 0; i < valid; ++i) {
      CHECK(std::isnan(filled[i]));
      CHECK(std::isnan(cleared[i]));
    }
    CHECK((filled[valid] == 0 && std::signbit(filled[valid])));
    CHECK((cleared[valid] == 0 && !std::signbit(cleared[valid])));
    CHECK(std::isnan(Block<width>::fill_rest(nan, T{0})[valid]));
    CHECK(std::isnan(Block<width>::clear_rest(nan)[valid]));
  }
  CHECK(Block<>::fill_rest(T{3}, T{0}) == 3);
  CHECK(Block<>::clear_rest(T{3}) == 3);
}

TEST_CASE("a tile's blocks stand row by row, the last of each row with fewer elements", "[kernels]") {
  constexpr Tile<3, 8, 5> tile{.row = 4, .column = 16};
  constexpr auto is = [](auto block, auto same, std::size_t row, std::size_t column) {
    return std::is_same_v<decltype(block), decltype(same)> && block.row == row && block.column == column;
  };
  STATIC_REQUIRE(is(tile.block<0>(), Block<8>{}, 4, 16));
  STATIC_REQUIRE(is(tile.block<2>(), Block<8, 5>{}, 4, 32));
  STATIC_REQUIRE(is(tile.block<3>(), Block<8>{}, 5, 16));
  STATIC_REQUIRE(is(tile.block<5>(), Block<8, 5>{}, 5, 32));
}

TEMPLATE_TEST_CASE("results go to a callback by the tile, by the block, or one by one", "[kernels]", float, double) {
  using T = TestType;
  constexpr std::size_t width = lanes<T>, valid = width < 2 ? 1 : width - 1;
  using V = LanesOf<T, width>;
  if constexpr (width >= 2) {
    const Tile<1, width, valid> tile{.row = 1, .column = 2};
    V values[2];  // of two rows
    for (std::size_t i = 0; i < 2 * width; ++i) values[i / width][i % width] = static_cast<T>(i);
    std::size_t tiles = 0, blocks = 0;
    std::vector<std::array<T, 3>> elements;
    const auto deliver_to = [&](const auto& callback) { deliver(callback, tile, values, std::make_index_sequence<2>{}); };
    deliver_to([&](Tile<1, width, valid> at, V(&)[2]) { tiles += at.row; });
    deliver_to([&](Block<width, valid> at, V) { blocks += at.row; });
    deliver_to([&](Element at, T value) { elements.push_back({static_cast<T>(at.row), static_cast<T>(at.column), value}); });
    CHECK(tiles == 1);
    CHECK(blocks == 1 + 2);
    REQUIRE(elements.size() == 2 * valid);
    for (std::size_t i = 0; i < elements.size(); ++i) {
      const std::size_t row = i / valid, lane = i % valid;
      CHECK(elements[i] == std::array{static_cast<T>(row + 1), static_cast<T>(lane + 2), static_cast<T>(row * width + lane)});
    }
  }
}
