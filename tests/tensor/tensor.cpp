// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <type_traits>
#include <vector>

#include <ctnn/tensor/argmax.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

template <Shape shape>
constexpr std::size_t size_as_argument = shape.size();  // Shape is structural

}  // namespace

TEST_CASE("a shape multiplies its extents", "[tensor]") {
  REQUIRE_BOTH(Shape{64}.size() == 64);
  REQUIRE_BOTH(Shape{1, 28, 28}.size() == 784);
  REQUIRE_BOTH(Shape{}.size() == 0);
  REQUIRE_BOTH(Shape{2, 0}.size() == 0);
  STATIC_REQUIRE(size_as_argument<Shape{2, 3, 4, 5}> == 120);
  STATIC_REQUIRE(!std::is_constructible_v<Shape, int, int, int, int, int>);
}

TEST_CASE("shapes are equal when their extents are", "[tensor]") {
  REQUIRE_BOTH(Shape{2, 3} == Shape{2, 3});
  REQUIRE_BOTH(!(Shape{6} == Shape{2, 3}));
  REQUIRE_BOTH(!(Shape{6, 1} == Shape{6}));
}

TEST_CASE("tensors are std::arrays in row-major order", "[tensor]") {
  STATIC_REQUIRE(std::is_same_v<decltype(Vector<float, 5>::values), std::array<float, 5>>);
  STATIC_REQUIRE(std::is_same_v<decltype(Matrix<double, 5, 3>::values), std::array<double, 15>>);
  STATIC_REQUIRE(sizeof(Matrix<float, 3, 3>) == 9 * sizeof(float));
  STATIC_REQUIRE(std::is_trivially_copyable_v<Matrix<float, 3, 3>>);
  constexpr Tensor<double, 2, 3, 4> numbered = [] {
    Tensor<double, 2, 3, 4> tensor;
    for (std::size_t i = 0; i < 24; ++i) tensor.values[i] = static_cast<double>(i);
    return tensor;
  }();
  REQUIRE_BOTH(numbered[1][2][3] == 23);
  REQUIRE_BOTH(numbered[1][0][0] == 12);
  REQUIRE_BOTH(numbered[0][1].size() == 4);
  constexpr auto row_sum = [](const Matrix<double, 2, 3>& matrix, std::size_t row) {
    double sum = 0;
    for (const double value : matrix[row]) sum += value;
    return sum;
  };
  REQUIRE_BOTH(row_sum({{1, 2, 3, 4, 5, 6}}, 1) == 15);
}

TEST_CASE("a tensor is aligned to cache lines when its rows are whole ones", "[tensor]") {
  STATIC_REQUIRE(alignof(Matrix<float, 3, 16>) == 64);
  STATIC_REQUIRE(alignof(Matrix<float, 16, 3>) == alignof(float));
  STATIC_REQUIRE(alignof(Matrix<double, 3, 8>) == 64);
  STATIC_REQUIRE(alignof(Vector<float, 32>) == 64);
}

TEST_CASE("views transpose without moving", "[tensor]") {
  constexpr auto check = [] {
    Matrix<double, 2, 3> matrix{{1, 2, 3, 4, 5, 6}};
    const auto seen = transposed(view(matrix));
    seen(2, 1) = 60;
    const double* const starts[] = {matrix.values.data() + 3, matrix.values.data()};
    const auto scattered = transposed(ScatteredRows<double, 2, 3>{starts});
    return seen.rows == 3 && seen(0, 1) == 4 && matrix[1][2] == 60 && scattered(0, 0) == 4 && scattered(2, 1) == 3;
  };
  REQUIRE_BOTH(check());
}

TEST_CASE("argmax is the first of the largest", "[tensor]") {
  REQUIRE_BOTH(argmax(std::array{1.0, 5.0, 2.0}) == 1);
  REQUIRE_BOTH(argmax(std::array{7.0f, 5.0f, 7.0f}) == 0);
  REQUIRE_BOTH(argmax(std::array{-3.0}) == 0);
  CHECK(argmax(std::vector<double>{}) == 0);
}
