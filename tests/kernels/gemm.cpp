// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstddef>
#include <limits>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/gemm.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

#include "kernels/matrices.hpp"
#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;
using namespace ctnn::kernels;

namespace {

/// C = start + A B by three loops, every sum in the order of k, from the numbers in all layouts that gemm takes.
template <class T>
struct Problem {
  test::GuardedMatrix<T> a, b, start, a_padded, a_transposed, a_transposed_padded, b_transposed, b_padded;
  test::GuardedRows<T> samples, samples_of_transposed;
  test::GuardedMatrix<T> expected, c, c_padded;

  [[gnu::noinline]] Problem(std::size_t rows, std::size_t inner, std::size_t columns, test::Edge edge)
      : a{test::random_matrix<T>(rows, inner, 1, edge)},
        b{test::random_matrix<T>(inner, columns, 2, edge)},
        start{test::random_matrix<T>(1, columns, 3, edge)},
        a_padded{with_stride(a, padded<T>(inner), edge)},
        a_transposed{transposed(a, edge)},
        a_transposed_padded{with_stride(a_transposed, padded<T>(rows), edge)},
        b_transposed{transposed(b, edge)},
        b_padded{with_stride(b, padded<T>(columns), edge)},
        samples{a, edge},
        samples_of_transposed{a_transposed, edge},
        expected{rows, columns, columns, edge},
        c{rows, columns, columns, edge},
        c_padded{rows, columns, padded<T>(columns), edge} {
    c.values.fill(0);
    const double unit = static_cast<double>(std::numeric_limits<T>::epsilon()) / 2, terms = static_cast<double>(inner + 1);
    const double tolerance = terms * terms * unit;  // `terms` roundings, of sums below `terms`
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < rows; ++i)
      for (std::size_t j = 0; j < columns; ++j) {
        T sum = start(0, j);
        double exact = static_cast<double>(sum);
        for (std::size_t k = 0; k < inner; ++k) {
          sum += a(i, k) * b(k, j);
          exact += static_cast<double>(a(i, k)) * static_cast<double>(b(k, j));
        }
        wrong += !(test::magnitude(static_cast<double>(sum) - exact) <= tolerance);
        expected(i, j) = sum;
      }
    CHECK(wrong == 0);
  }

  [[gnu::noinline]] void check_added() {
    CAPTURE(a.rows, a.columns, b.columns);
    test::check_equal(c, expected);
    c.values.fill(0);
  }
  [[gnu::noinline]] void check_stored() {
    CAPTURE(a.rows, a.columns, b.columns);
    test::check_equal(c_padded, expected);
    c_padded.values.fill(std::numeric_limits<T>::quiet_NaN());
  }
};

/// What nets ask of gemm; the first layer reads samples where they lie. And the plainest case.
enum class Pass { Plain, FirstForward, Forward, InputGradient, FirstWeightGradient, WeightGradient };

template <Pass P, std::size_t Rows, std::size_t Inner, std::size_t Columns, class T>
void multiply(Problem<T>& problem) {
  constexpr std::size_t a_stride = padded<T>(Inner), a_transposed_stride = padded<T>(Rows), stride = padded<T>(Columns);
  const MatrixView<const T, Inner, Columns> b{problem.b.data()};
  const MatrixView<const T, Inner, Columns, stride> b_padded{problem.b_padded.data()};
  const MatrixView<const T, Rows, Inner, a_stride> a_padded{problem.a_padded.data()};
  const FromVector<T, Columns> start{problem.start.data()};
  const test::AddTo add{MatrixView<T, Rows, Columns>{problem.c.data()}};
  const auto store = store_in(MatrixView<T, Rows, Columns, stride>{problem.c_padded.data()}, test::AsIs{});
  if constexpr (P == Pass::Plain) {
    gemm(MatrixView<const T, Rows, Inner>{problem.a.data()}, b, start, add);
    problem.check_added();
  } else if constexpr (P == Pass::FirstForward) {
    gemm(ScatteredRows<T, Rows, Inner>{problem.samples.starts.data()}, b, start, store);
    problem.check_stored();
  } else if constexpr (P == Pass::Forward) {
    gemm(a_padded, b, start, store);
    problem.check_stored();
  } else if constexpr (P == Pass::InputGradient) {
    gemm(a_padded, transposed(MatrixView<const T, Columns, Inner>{problem.b_transposed.data()}), start, store);
    problem.check_stored();
  } else if constexpr (P == Pass::FirstWeightGradient) {
    gemm(transposed(ScatteredRows<T, Inner, Rows>{problem.samples_of_transposed.starts.data()}), b_padded, start, add);
    problem.check_added();
  } else {
    const MatrixView<const T, Inner, Rows, a_transposed_stride> a_transposed{problem.a_transposed_padded.data()};
    gemm(transposed(a_transposed), b_padded, start, add);
    problem.check_added();
  }
}

template <class T, std::size_t Rows, std::size_t Inner, std::size_t Columns, Pass... Passes>
void check_gemm() {
  for (const auto edge : {test::Edge::Front, test::Edge::Back}) {
    Problem<T> problem{Rows, Inner, Columns, edge};
    (multiply<Passes, Rows, Inner, Columns>(problem), ...);
  }
}

using SomeRows = test::Some<1, 2, 3, 7, 13, 25, 33>;
using SomeInner = test::Some<1, 2, 5, 10, 37, 65>;

}  // namespace

TEST_CASE("gemm is three loops, for 1 to 40 columns", "[kernels]") {
  test::for_sizes<1, 40>(
      [](auto columns) { check_gemm<float, SomeRows::at(columns), SomeInner::at(columns), columns, Pass{columns % 6}>(); });
}

TEST_CASE("gemm is three loops in double too", "[kernels]") {
  test::for_sizes<1, 20>([](auto columns) {
    check_gemm<double, SomeRows::at(columns), SomeInner::at(columns), columns, Pass{(columns + 3) % 6}>();
  });
}

TEST_CASE("gemm is three loops, for 1 to 40 rows", "[kernels]") {
  test::for_sizes<1, 13>([](auto rows) { check_gemm<float, rows, 5, 37, Pass::Forward>(); });
  test::for_sizes<14, 40, 5>([](auto rows) { check_gemm<float, rows, 5, 37, Pass::Forward>(); });
  test::for_sizes<1, 40, 5>([](auto rows) { check_gemm<float, rows, 3, 10, Pass::WeightGradient>(); });
  test::for_sizes<3, 40, 5>([](auto rows) { check_gemm<double, rows, 5, 21, Pass::InputGradient>(); });
}

TEST_CASE("gemm is three loops, for 1 to 40 products in a sum", "[kernels]") {
  test::for_sizes<1, 17>([](auto inner) { check_gemm<float, 2, inner, 21, Pass::InputGradient>(); });
  test::for_sizes<18, 40, 5>([](auto inner) { check_gemm<float, 2, inner, 21, Pass::InputGradient>(); });
  test::for_sizes<1, 40, 5>([](auto inner) { check_gemm<float, 3, inner, 13, Pass::Plain>(); });
  test::for_sizes<3, 40, 5>([](auto inner) { check_gemm<double, 2, inner, 11, Pass::FirstWeightGradient>(); });
}

TEST_CASE("gemm is three loops where it takes several panels", "[kernels]") {
  check_gemm<float, 5, 7, 65, Pass::Plain, Pass::InputGradient>();
  check_gemm<float, 2, 6, 257, Pass::Forward, Pass::InputGradient, Pass::WeightGradient>();
  check_gemm<double, 3, 5, 131, Pass::FirstForward, Pass::InputGradient>();
  check_gemm<float, 25, 6, 257, Pass::Plain, Pass::Forward, Pass::WeightGradient>();  // enough rows to copy panels of B for
  check_gemm<double, 24, 5, 71, Pass::FirstForward, Pass::FirstWeightGradient>();
  check_gemm<float, 24, 1100, 67, Pass::Forward>();  // too much to copy
}

TEST_CASE("gemm is three loops where a panel that it copies is narrower, to take little stack", "[kernels]") {
  check_gemm<float, 2, 300, 65, Pass::InputGradient>();
  check_gemm<float, 2, 600, 33, Pass::InputGradient>();  // AVX-512: two registers, and a single lane of a third
  check_gemm<float, 1, 1030, 18, Pass::InputGradient>();
  check_gemm<float, 3, 2100, 5, Pass::InputGradient>();
  check_gemm<double, 2, 1050, 9, Pass::InputGradient>();
}

namespace {

/// Whether gemm gives the bits of three loops, from plain and transposed matrices.
template <class T, std::size_t Rows, std::size_t Inner, std::size_t Columns>
constexpr bool is_three_loops() {
  Random random{Seed{1}};
  const Tensor<T, Rows, Inner> a{test::numbers<T, Rows * Inner>(random)};
  const Tensor<T, Inner, Columns> b{test::numbers<T, Inner * Columns>(random)};
  const Tensor<T, Columns> start{test::numbers<T, Columns>(random)};
  Tensor<T, Inner, Rows> a_transposed;
  Tensor<T, Columns, Inner> b_transposed;
  for (std::size_t k = 0; k < Inner; ++k) {
    for (std::size_t i = 0; i < Rows; ++i) a_transposed[k][i] = a[i][k];
    for (std::size_t j = 0; j < Columns; ++j) b_transposed[j][k] = b[k][j];
  }
  Tensor<T, Rows, Columns> expected, c[3];
  for (std::size_t i = 0; i < Rows; ++i)
    for (std::size_t j = 0; j < Columns; ++j) {
      expected[i][j] = start[j];
      for (std::size_t k = 0; k < Inner; ++k) expected[i][j] += a[i][k] * b[k][j];
    }
  gemm(view(a), view(b), from(start), store_in(view(c[0]), test::AsIs{}));
  gemm(transposed(view(a_transposed)), view(b), from(start), store_in(view(c[1]), test::AsIs{}));
  gemm(view(a), transposed(view(b_transposed)), from(start), store_in(view(c[2]), test::AsIs{}));
  return c[0] == expected && c[1] == expected && c[2] == expected;
}

}  // namespace

TEMPLATE_TEST_CASE("gemm is three loops in the compiler", "[kernels]", float, double) {
  REQUIRE_BOTH(is_three_loops<TestType, 1, 9, 5>());
  REQUIRE_BOTH(is_three_loops<TestType, 3, 40, 1>());
  REQUIRE_BOTH(is_three_loops<TestType, 2, 5, 33>());
}

TEST_CASE("gemm starts at 0, or where a function of one element says", "[kernels]") {
  constexpr auto product = [](auto start) {
    const Tensor<double, 2, 1> a{{1, 10}};
    const Tensor<double, 1, 3> b{{1, 2, 3}};
    Tensor<double, 2, 3> c;
    gemm(view(a), view(b), start, store_in(view(c), test::AsIs{}));
    return c.values;
  };
  constexpr auto by_place = [](Element at) { return static_cast<double>(100 * (at.row + 1) + 1000 * at.column); };
  REQUIRE_BOTH(product(FromZero<double>{}) == std::array{1.0, 2.0, 3.0, 10.0, 20.0, 30.0});
  REQUIRE_BOTH(product(by_place) == std::array{101.0, 1102.0, 2103.0, 210.0, 1220.0, 2230.0});
}

TEST_CASE("gemm finishes each element once, also one by one", "[kernels]") {
  constexpr auto counts = [] {
    const Tensor<float, 3, 2> a{};
    const Tensor<float, 2, 37> b{};
    std::array<int, 3 * 37> times{};
    gemm(view(a), view(b), FromZero<float>{}, [&](Element at, float) { ++times[at.row * 37 + at.column]; });
    return times;
  };
  constexpr auto once = [](const auto& times) {
    for (const int count : times)
      if (count != 1) return false;
    return true;
  };
  REQUIRE_BOTH(once(counts()));
}
