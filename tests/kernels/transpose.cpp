// SPDX-License-Identifier: BSL-1.0
#include <cstddef>

#include <ctnn/kernels/transpose.hpp>

#include "kernels/matrices.hpp"

namespace {

/// Whether `to` is the transposed matrix, and what stands between its rows is still NaN.
template <class T>
[[gnu::noinline]] void check(const test::GuardedMatrix<T>& from, const test::GuardedMatrix<T>& to) {
  CAPTURE(from.rows, from.columns, from.stride, to.stride);
  test::check_equal(to, transposed(from, test::Edge::Back));
  std::size_t touched = 0;
  for (std::size_t i = 0; i < to.rows; ++i)
    for (std::size_t j = to.columns; j < to.stride; ++j) touched += to(i, j) == to(i, j);
  CHECK(touched == 0);
}

template <class T, std::size_t Rows, std::size_t Columns>
void check_transpose(std::size_t from_padding, std::size_t to_padding) {
  for (const auto edge : {test::Edge::Front, test::Edge::Back}) {
    const auto from = test::random_matrix<T>(Rows, Columns, 1, edge, Columns + from_padding);
    test::GuardedMatrix<T> to{Columns, Rows, Rows + to_padding, edge};
    ctnn::kernels::transpose<Rows, Columns>(from.data(), from.stride, to.data(), to.stride);
    check(from, to);
  }
}

}  // namespace

TEMPLATE_TEST_CASE("transpose swaps rows and columns, for 1 to 40 of each", "[kernels]", float, double) {
  using Some = test::Some<1, 2, 3, 4, 7, 10, 16, 33>;
  test::for_sizes<1, 40>([](auto size) { check_transpose<TestType, size, Some::at(size)>(size % 3, size % 2); });
  test::for_sizes<1, 40, 2>([](auto size) { check_transpose<TestType, Some::at(size + 3), size>(size % 2, size % 3); });
  check_transpose<TestType, 64, 64>(0, 0);
  check_transpose<TestType, 16, 12>(0, 0);
}
