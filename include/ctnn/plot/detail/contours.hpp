// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

#include <ctnn/plot/detail/marks.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// Numbers at the crossings of a grid, row by row.
struct Grid {
  std::size_t columns = 0, rows = 0;
  std::vector<double> values{};

  /// Around the grid everything is outside, and so is NaN.
  [[nodiscard]] double at(std::size_t column, std::size_t row) const {
    constexpr double outside = -std::numeric_limits<double>::infinity();
    if (column == 0 || row == 0 || column > columns || row > rows) return outside;
    const double value = values[(row - 1) * columns + column - 1];
    return value == value ? value : outside;
  }
};

/// A corner of an outline, in steps of the grid; `at_edge` when it is there because the grid ends.
struct Corner {
  Point at{};
  bool at_edge = false;
};
using Outline = std::vector<Corner>;

/// The outlines of where the numbers are above 0, by marching squares: each is closed, and straight between two lines of the grid.
/// (Lorensen and Cline, 1987, in the plane; where a square's diagonals disagree, the mean of its corners decides.)
class Contours {
 public:
  explicit Contours(const Grid& grid) : grid_(grid), width_(grid.columns + 2), next_(2 * width_ * (grid.rows + 2), none) {
    for (std::size_t row = 0; row <= grid.rows; ++row)
      for (std::size_t column = 0; column <= grid.columns; ++column) link(column, row);
  }

  [[nodiscard]] std::vector<Outline> outlines() {
    std::vector<Outline> result;
    for (std::size_t start = 0; start < next_.size(); ++start) {
      Outline outline;
      for (std::size_t edge = start; next_[edge] != none;) {
        outline.push_back(crossing(edge));
        edge = std::exchange(next_[edge], none);
      }
      if (!outline.empty()) result.push_back(std::move(outline));
    }
    return result;
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /// An edge goes to the right from a crossing, or down.
  [[nodiscard]] std::size_t edge(std::size_t column, std::size_t row, bool down) const {
    return 2 * (row * width_ + column) + (down ? 1 : 0);
  }
  [[nodiscard]] bool inside(std::size_t column, std::size_t row) const { return grid_.at(column, row) > 0; }

  /// In one square: from the edge where the outline comes in to the one where it leaves, the inside at its left.
  void link(std::size_t column, std::size_t row) {
    const std::array<bool, 4> in = {inside(column, row), inside(column + 1, row), inside(column + 1, row + 1),
                                    inside(column, row + 1)};  // clockwise
    const std::array<std::size_t, 4> edges = {edge(column, row, false), edge(column + 1, row, true), edge(column, row + 1, false),
                                              edge(column, row, true)};
    const bool saddle = in[0] == in[2] && in[1] == in[3] && in[0] != in[1];
    const double sum =
        grid_.at(column, row) + grid_.at(column + 1, row) + grid_.at(column + 1, row + 1) + grid_.at(column, row + 1);
    for (std::size_t i = 0; i < 4; ++i) {
      if (in[i] || !in[(i + 1) % 4]) continue;  // enters where, going clockwise, the inside begins ...
      std::size_t end = (i + 1) % 4;
      while (in[(end + 1) % 4]) end = (end + 1) % 4;  // ... and leaves where it ends
      if (saddle && sum > 0) end = (end + 2) % 4;
      next_[edges[i]] = edges[end];
    }
  }

  [[nodiscard]] Corner crossing(std::size_t edge) const {
    const bool down = edge % 2 == 1;
    const std::size_t column = edge / 2 % width_, row = edge / 2 / width_;
    const double first = grid_.at(column, row), second = grid_.at(column + (down ? 0 : 1), row + (down ? 1 : 0));
    const double inner = std::max(first, second), outer = std::min(first, second);
    const double way = !std::isfinite(outer) ? 0 : std::isfinite(inner) ? inner / (inner - outer) : 1;
    const double share = first > 0 ? way : 1 - way;  // of the way from the first to the second
    const double x = static_cast<double>(column) - 1 + (down ? 0 : share), y = static_cast<double>(row) - 1 + (down ? share : 0);
    const bool at_edge = down ? row == 0 || row == grid_.rows : column == 0 || column == grid_.columns;
    return {{x, y}, at_edge};
  }

  const Grid& grid_;
  std::size_t width_;
  std::vector<std::size_t> next_;
};

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
