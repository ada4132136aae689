// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include <ctnn/plot/detail/marks.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// Numbers at the crossings of a grid, row by row. Inside is where they are above 0.
struct Grid {
  std::size_t columns = 0, rows = 0;
  std::vector<double> values{};

  [[nodiscard]] bool inside(std::size_t i) const { return values[i] > 0; }
  /// Where the number is 0, as a share of the way from a crossing inside to one outside.
  [[nodiscard]] double way(std::size_t inner, std::size_t outer) const { return way_to_zero(values[inner], values[outer]); }
  [[nodiscard]] static double way_to_zero(double inner, double outer) {
    if (!std::isfinite(outer)) return 0;
    return std::isfinite(inner) ? inner / (inner - outer) : 1;
  }
  /// Whether a square is inside in its middle.
  [[nodiscard]] bool inside_between(const std::array<std::size_t, 4>& corners) const {
    double sum = 0;
    for (const std::size_t i : corners) sum += values[i];
    return sum > 0;
  }
};

/// A corner of an outline, in steps of the grid; `at_edge` when it is there because the grid ends.
struct Corner {
  Point at{};
  bool at_edge = false;
};
using Outline = std::vector<Corner>;

/// The outlines of what is inside, by marching squares: each is closed, and straight between two lines of the grid. Around the grid
/// everything is outside. (Lorensen and Cline, 1987, in the plane.)
template <class Field>
class Contours {
 public:
  explicit Contours(const Field& field) : field_(field), width_(field.columns + 2), next_(2 * width_ * (field.rows + 2), none) {
    for (std::size_t row = 0; row <= field.rows; ++row)
      for (std::size_t column = 0; column <= field.columns; ++column) link(column, row);
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

  /// Of the field; here column and row 0 are beyond it.
  [[nodiscard]] std::size_t index(std::size_t column, std::size_t row) const {
    const bool beyond = column == 0 || row == 0 || column > field_.columns || row > field_.rows;
    return beyond ? none : (row - 1) * field_.columns + column - 1;
  }
  [[nodiscard]] bool inside(std::size_t i) const { return i != none && field_.inside(i); }
  /// An edge goes to the right from a crossing, or down.
  [[nodiscard]] std::size_t edge(std::size_t column, std::size_t row, bool down) const {
    return 2 * (row * width_ + column) + (down ? 1 : 0);
  }

  /// In one square: from the edge where the outline comes in to the one where it leaves, the inside at its left.
  void link(std::size_t column, std::size_t row) {
    const std::array<std::size_t, 4> corners = {index(column, row), index(column + 1, row), index(column + 1, row + 1),
                                                index(column, row + 1)};  // clockwise
    const std::array<std::size_t, 4> edges = {edge(column, row, false), edge(column + 1, row, true), edge(column, row + 1, false),
                                              edge(column, row, true)};
    std::array<bool, 4> in{};
    for (std::size_t i = 0; i < 4; ++i) in[i] = inside(corners[i]);
    const bool saddle = in[0] == in[2] && in[1] == in[3] && in[0] != in[1];
    for (std::size_t i = 0; i < 4; ++i) {
      if (in[i] || !in[(i + 1) % 4]) continue;  // enters where, going clockwise, the inside begins ...
      std::size_t end = (i + 1) % 4;
      while (in[(end + 1) % 4]) end = (end + 1) % 4;  // ... and leaves where it ends
      if (saddle && std::find(corners.begin(), corners.end(), none) == corners.end() && field_.inside_between(corners))
        end = (end + 2) % 4;
      next_[edges[i]] = edges[end];
    }
  }

  [[nodiscard]] Corner crossing(std::size_t edge) const {
    const bool down = edge % 2 == 1;
    const std::size_t column = edge / 2 % width_, row = edge / 2 / width_;
    const std::size_t first = index(column, row), second = index(column + (down ? 0 : 1), row + (down ? 1 : 0));
    const bool at_edge = first == none || second == none, from_first = inside(first);
    const double way = at_edge ? 0 : from_first ? field_.way(first, second) : field_.way(second, first);
    const double share = from_first ? way : 1 - way;  // of the way from the first to the second
    const double x = static_cast<double>(column) - 1 + (down ? 0 : share), y = static_cast<double>(row) - 1 + (down ? share : 0);
    return {{x, y}, at_edge};
  }

  const Field& field_;
  std::size_t width_;
  std::vector<std::size_t> next_;
};

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
