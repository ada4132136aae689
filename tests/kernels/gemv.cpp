// SPDX-License-Identifier: BSL-1.0
#include <cstddef>
#include <limits>
#include <vector>

#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/gemv.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

#include "kernels/matrices.hpp"
#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;
using namespace ctnn::kernels;

namespace {

/// y = start + x W, each sum in `count` chains that are joined by pairs of neighbours.
template <class T>
struct Problem {
  test::GuardedMatrix<T> x, w, w_padded, start, expected, y, y_padded;

  [[gnu::noinline]] Problem(std::size_t inner, std::size_t columns, test::Edge edge)
      : x{test::random_matrix<T>(1, inner, 1, edge)},
        w{test::random_matrix<T>(inner, columns, 2, edge)},
        w_padded{with_stride(w, padded<T>(columns), edge)},
        start{test::random_matrix<T>(1, columns, 3, edge)},
        expected{1, columns, columns, edge},
        y{1, columns, columns, edge},
        y_padded{1, columns, padded<T>(columns), edge} {
    y.values.fill(0);
    const double unit = static_cast<double>(std::numeric_limits<T>::epsilon()) / 2, terms = static_cast<double>(inner + 1);
    const double tolerance = terms * terms * unit;  // `terms` roundings, of sums below `terms`
    const std::size_t count = chains(inner, columns);
    std::size_t wrong = 0;
    for (std::size_t j = 0; j < columns; ++j) {
      std::vector<T> sums(count, T{0});
      sums[0] = start(0, j);
      double exact = static_cast<double>(sums[0]);
      for (std::size_t k = 0; k < inner; ++k) {
        sums[k % count] += x(0, k) * w(k, j);
        exact += static_cast<double>(x(0, k)) * static_cast<double>(w(k, j));
      }
      for (; sums.size() > 1; sums.resize(sums.size() / 2))
        for (std::size_t i = 0; i < sums.size() / 2; ++i) sums[i] = sums[2 * i] + sums[2 * i + 1];
      expected(0, j) = sums[0];
      wrong += !(test::magnitude(static_cast<double>(sums[0]) - exact) <= tolerance);
    }
    CHECK(wrong == 0);
  }

  [[gnu::noinline]] void check(const test::GuardedMatrix<T>& got) {
    CAPTURE(x.columns, w.columns);
    test::check_equal(got, expected);
  }
};

template <class T>
[[nodiscard]] test::GuardedMatrix<T> with_row(const test::GuardedMatrix<T>& above, const test::GuardedMatrix<T>& below,
                                              test::Edge edge) {
  test::GuardedMatrix<T> both{above.rows + 1, above.columns, above.columns, edge};
  for (std::size_t j = 0; j < both.columns; ++j) {
    for (std::size_t i = 0; i < above.rows; ++i) both(i, j) = above(i, j);
    both(above.rows, j) = below(0, j);
  }
  return both;
}

struct Halved {
  [[maybe_unused]] static constexpr bool sees_only_values = true;  // asked without vector registers alone
  template <class At, class V>
  constexpr V operator()(At, V value) const noexcept {
    return value / 2;
  }
};

template <class T, std::size_t Columns>
struct Added {
  const T* before;
  template <class At, class V>
  constexpr V operator()(At at, V value) const noexcept {
    return value + V(at.load(MatrixView<const T, 1, Columns>{before}));
  }
};

template <class T, std::size_t Inner, std::size_t Columns, bool Padded = false>
void check_gemv() {
  constexpr std::size_t stride = padded<T>(Columns);
  for (const auto edge : {test::Edge::Front, test::Edge::Back}) {
    Problem<T> problem{Inner, Columns, edge};
    const MatrixView<const T, 1, Inner> x{problem.x.data()};
    const FromVector<T, Columns> start{problem.start.data()};
    if constexpr (Padded) {
      gemv(x, MatrixView<const T, Inner, Columns, stride>{problem.w_padded.data()}, start,
           store_in(MatrixView<T, 1, Columns, stride>{problem.y_padded.data()}, test::AsIs{}));
      problem.check(problem.y_padded);
    } else {
      gemv(x, MatrixView<const T, Inner, Columns>{problem.w.data()}, start,
           test::AddTo{MatrixView<T, 1, Columns>{problem.y.data()}});
      problem.check(problem.y);
    }
    if constexpr (lanes<T> == 1) {  // start behind W, as in a layer's parameters: computed by columns
      const auto parameters = with_row(problem.w, problem.start, edge);
      gemv(x, MatrixView<const T, Inner, Columns>{parameters.data()}, FromVector<T, Columns>{parameters.data() + Inner * Columns},
           store_in(MatrixView<T, 1, Columns>{problem.y.data()}, Halved{}));
      for (std::size_t i = 0; i < Columns; ++i) problem.y(0, i) *= 2;
      problem.check(problem.y);
      problem.y.values.fill(0);  // what looks where a number stands, and what stood there, is not computed by columns
      gemv(x, MatrixView<const T, Inner, Columns>{parameters.data()}, FromVector<T, Columns>{parameters.data() + Inner * Columns},
           store_in(MatrixView<T, 1, Columns>{problem.y.data()}, Added<T, Columns>{problem.y.data()}));
      problem.check(problem.y);
    }
  }
}

using SomeInner = test::Some<1, 2, 5, 10, 37, 65, 4>;

}  // namespace

TEMPLATE_TEST_CASE("gemv is two loops, for up to five registers of columns", "[kernels]", float, double) {
  constexpr std::size_t most = sizeof(TestType) == 4 ? 40 : 20;
  test::for_sizes<1, most>([](auto columns) { check_gemv<TestType, SomeInner::at(columns), columns, columns % 4 == 3>(); });
}

TEMPLATE_TEST_CASE("gemv is two loops, for 1 to 40 products in a sum", "[kernels]", float, double) {
  test::for_sizes<1, 40, sizeof(TestType) / 4>([](auto inner) { check_gemv<TestType, inner, 19>(); });
  test::for_sizes<1, 40, 3>([](auto inner) { check_gemv<TestType, inner, 3>(); });
}

namespace {

/// gemv of several rows, side by side or apart, gives each the numbers that it has alone.
template <class T, std::size_t Rows, std::size_t Inner, std::size_t Columns>
void check_rows() {
  for (const auto edge : {test::Edge::Front, test::Edge::Back}) {
    const auto x = test::random_matrix<T>(Rows, Inner, 1, edge), w = test::random_matrix<T>(Inner, Columns, 2, edge),
               start = test::random_matrix<T>(1, Columns, 3, edge);
    const test::GuardedRows<T> apart{x, edge};
    test::GuardedMatrix<T> expected{Rows, Columns, Columns, edge}, together{Rows, Columns, Columns, edge};
    const MatrixView<const T, Inner, Columns> weights{w.data()};
    const FromVector<T, Columns> from_start{start.data()};
    for (std::size_t row = 0; row < Rows; ++row)
      gemv(MatrixView<const T, 1, Inner>{x.data() + row * Inner}, weights, from_start,
           store_in(MatrixView<T, 1, Columns>{expected.data() + row * Columns}, test::AsIs{}));
    const auto store = store_in(MatrixView<T, Rows, Columns>{together.data()}, test::AsIs{});
    CAPTURE(Rows, Inner, Columns);
    gemv(MatrixView<const T, Rows, Inner>{x.data()}, weights, from_start, store);
    test::check_equal(together, expected);
    together.values.fill(std::numeric_limits<T>::quiet_NaN());
    gemv(ScatteredRows<T, Rows, Inner>{apart.starts.data()}, weights, from_start, store);
    test::check_equal(together, expected);
  }
}

}  // namespace

TEMPLATE_TEST_CASE("gemv of several rows gives each what it has alone", "[kernels]", float, double) {
  using T = TestType;
  check_rows<T, 4, 9, 1>();
  check_rows<T, 16, 13, 7>();
  check_rows<T, 5, 17, 18>();
  check_rows<T, 4, 7, 37>();
  check_rows<T, 16, 4, 66>();
  check_rows<T, 3, 5, 130>();
}

TEST_CASE("gemv is two loops where it takes several tiles", "[kernels]") {
  check_gemv<float, 3, 65>();
  check_gemv<float, 7, 130>();
  check_gemv<float, 9, 257, true>();
  check_gemv<float, 9, 263>();
  check_gemv<double, 20, 64>();
  check_gemv<double, 6, 131>();
}

namespace {

template <class T, std::size_t Inner, std::size_t Columns>
constexpr std::array<T, Columns> random_product() {
  Random random{Seed{1}};
  const Tensor<T, 1, Inner> x{test::numbers<T, Inner>(random)};
  const Tensor<T, Inner, Columns> w{test::numbers<T, Inner * Columns>(random)};
  const Tensor<T, Columns> start{test::numbers<T, Columns>(random)};
  Tensor<T, 1, Columns> y;
  gemv(view(x), view(w), from(start), store_in(view(y), test::AsIs{}));
  return y.values;
}

template <class T, std::size_t Inner, std::size_t Columns>
void check_bits() {
  constexpr auto compiled = random_product<T, Inner, Columns>();
  CHECK(compiled == random_product<T, Inner, Columns>());
}

}  // namespace

TEMPLATE_TEST_CASE("gemv gives the compiler's bits", "[kernels]", float, double) {
  check_bits<TestType, 1, 1>();
  check_bits<TestType, 17, 3>();
  check_bits<TestType, 30, 21>();
  check_bits<TestType, 5, 66>();
}

TEST_CASE("a sum's order follows from the sizes", "[kernels]") {
  STATIC_REQUIRE(chains(1, 1) == 1);
  STATIC_REQUIRE(chains(2, 4) == 2);
  STATIC_REQUIRE(chains(64, 1) == 8);
  STATIC_REQUIRE(chains(64, 2) == 4);
  STATIC_REQUIRE(chains(64, 32) == 4);
  STATIC_REQUIRE(chains(784, 128) == 1);
  // 1e16 + 1 loses the 1, so that the order shows: two chains add 1e16 - 1e16 and 1 + 1
  constexpr auto y = [] {
    const Tensor<double, 1, 4> x{{1e16, 1, -1e16, 1}};
    const Tensor<double, 4, 80> w = [] {
      Tensor<double, 4, 80> ones;
      ones.values.fill(1);
      return ones;
    }();
    Tensor<double, 1, 80> result;
    gemv(view(x), view(w), FromZero<double>{}, store_in(view(result), test::AsIs{}));
    return result[0][79];
  };
  REQUIRE_BOTH(chains(4, 80) == 2);
  REQUIRE_BOTH(y() == 2);
}
