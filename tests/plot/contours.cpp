// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>
#include <vector>

#include <ctnn/plot/detail/contours.hpp>

#include "support/catch.hpp"

using namespace ctnn::plot::detail;

namespace {

template <class F>
Grid grid_of(std::size_t columns, std::size_t rows, F f) {
  Grid grid{.columns = columns, .rows = rows};
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t column = 0; column < columns; ++column)
      grid.values.push_back(f(static_cast<double>(column), static_cast<double>(row)));
  return grid;
}

/// Half the sum of cross products: the inside is at the left, y goes down. Holes go around the other way.
double area(const Outline& outline) {
  double sum = 0;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const Point a = outline[i].at, b = outline[(i + 1) % outline.size()].at;
    sum += a.x * b.y - b.x * a.y;
  }
  return -sum / 2;
}
double area(const Grid& grid) {
  double sum = 0;
  for (const Outline& outline : Contours<Grid>{grid}.outlines()) sum += area(outline);
  return sum;
}

constexpr double inf = std::numeric_limits<double>::infinity(), not_a_number = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST_CASE("contours enclose the area where numbers are above 0", "[plot][contours]") {
  SECTION("all of it") {
    CHECK(area(grid_of(5, 4, [](double, double) { return 1.0; })) == 12);
  }
  SECTION("nothing") {
    const Grid grid = grid_of(5, 4, [](double, double) { return 0.0; });
    CHECK(Contours<Grid>{grid}.outlines().empty());
  }
  SECTION("one side of a line") {
    CHECK_THAT(area(grid_of(11, 11, [](double x, double) { return x - 2.5; })), WithinAbs(75, 1e-9));
    CHECK_THAT(area(grid_of(11, 11, [](double x, double y) { return x + y - 10; })), WithinAbs(50, 1e-9));
  }
  SECTION("a disc: a polygon with corners on the circle, within a part in a hundred") {
    const Grid grid = grid_of(41, 41, [](double x, double y) { return 15 - std::hypot(x - 20, y - 20); });
    CHECK(Contours<Grid>{grid}.outlines().size() == 1);
    CHECK_THAT(area(grid), WithinRel(std::numbers::pi * 225, 0.01));
  }
  SECTION("a ring has two outlines") {
    const Grid grid = grid_of(41, 41, [](double x, double y) { return 5 - std::abs(std::hypot(x - 20, y - 20) - 12); });
    CHECK(Contours<Grid>{grid}.outlines().size() == 2);
    CHECK_THAT(area(grid), WithinRel(std::numbers::pi * (17 * 17 - 7 * 7), 0.02));
  }
}

TEST_CASE("corners of a contour lie where the number is 0, or at the edge", "[plot][contours]") {
  const Grid grid = grid_of(11, 11, [](double x, double y) { return 2 * x - y - 3; });
  std::size_t inner = 0;
  for (const Outline& outline : Contours<Grid>{grid}.outlines())
    for (const Corner& corner : outline) {
      const double x = corner.at.x, y = corner.at.y;
      if (corner.at_edge) {
        CHECK((x == 0 || y == 0 || x == 10 || y == 10));
      } else {
        CHECK_THAT(2 * x - y - 3, WithinAbs(0, 1e-12));
        ++inner;
      }
    }
  CHECK(inner > 5);
}

TEST_CASE("in a saddle the mean decides whether corners are joined", "[plot][contours]") {
  const auto saddle = [](double inside, double outside) {
    return grid_of(2, 2, [&](double x, double y) { return x == y ? inside : outside; });
  };
  const Grid joined = saddle(3, -1), apart = saddle(1, -3);
  CHECK(Contours<Grid>{joined}.outlines().size() == 1);
  CHECK(Contours<Grid>{apart}.outlines().size() == 2);
  CHECK_THAT(area(joined), WithinAbs(1 - 2 * 0.25 * 0.25 / 2, 1e-12));
  CHECK_THAT(area(apart), WithinAbs(2 * 0.25 * 0.25 / 2, 1e-12));
}

TEST_CASE("infinite numbers and NaN are no trouble", "[plot][contours]") {
  for (const double odd : {not_a_number, inf, -inf}) {
    const Grid grid = grid_of(3, 3, [&](double x, double y) { return x == 1 && y == 1 ? odd : 1.0; });
    double sum = 0;
    for (const Outline& outline : Contours<Grid>{grid}.outlines()) {
      for (const Corner& corner : outline) CHECK((corner.at.x >= 0 && corner.at.x <= 2 && corner.at.y >= 0 && corner.at.y <= 2));
      sum += area(outline);
    }
    CHECK((sum >= 0 && sum <= 4));
  }
  CHECK(Contours<Grid>{grid_of(3, 3, [](double, double) { return not_a_number; })}.outlines().empty());
}
