// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <ctnn/plot/detail/chart.hpp>
#include <ctnn/plot/detail/contours.hpp>
#include <ctnn/plot/detail/marks.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// Points between which lines are drawn, without those that lie on the line between their neighbours.
class PathWriter {
 public:
  void line(const std::vector<Point>& points, bool closed) {
    std::vector<Point> kept;
    for (const Point& point : points) {
      if (!kept.empty() && distance(kept.back(), point) < 0.05) continue;
      if (kept.size() >= 2 && is_between(kept[kept.size() - 2], kept.back(), point)) kept.pop_back();
      kept.push_back(point);
    }
    if (kept.size() < 2) return;
    for (std::size_t i = 0; i < kept.size(); ++i) {
      text_.append(i == 0 ? "M" : i == 1 ? "L" : " ").append(rounded(kept[i].x, 1)).append(",").append(rounded(kept[i].y, 1));
    }
    if (closed) text_ += "Z";
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  [[nodiscard]] static double distance(Point a, Point b) { return std::max(std::abs(a.x - b.x), std::abs(a.y - b.y)); }
  /// By less than 0.04 pixels.
  [[nodiscard]] static bool is_between(Point a, Point b, Point c) {
    const double x = c.x - a.x, y = c.y - a.y, length = std::sqrt(x * x + y * y);
    const bool forward = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) >= 0;
    return forward && std::abs((b.x - a.x) * y - (b.y - a.y) * x) <= 0.04 * length;
  }

  std::string text_{};
};

/// A grid that fills the place for a chart's data, its first row at the bottom.
class Plane {
 public:
  Plane(Chart& chart, std::size_t cells) : chart_(chart), cells_(static_cast<double>(cells)) {}

  /// Fills what is inside.
  template <class Field>
  void fill(const Field& field, std::string_view kind, double opacity, std::string_view tooltip) {
    PathWriter path;
    for (const Outline& outline : Contours<Field>{field}.outlines()) {
      std::vector<Point> points;
      for (const Corner& corner : outline) points.push_back(place(corner.at));
      path.line(points, true);
    }
    if (!path.text().empty())
      chart_.svg.element("path", {{"class", kind}, {"fill-opacity", opacity}, {"fill-rule", "evenodd"}, {"d", path.text()}},
                         tooltip);
  }

  /// Draws its border, but not where the grid ends.
  template <class Field>
  void draw_border(const Field& field, std::string_view tooltip) {
    PathWriter path;
    for (Outline& outline : Contours<Field>{field}.outlines()) {
      // Begins where the outline comes from the edge: no line is then torn in two.
      const auto edge = std::find_if(outline.begin(), outline.end(), [](const Corner& corner) { return corner.at_edge; });
      const bool closed = edge == outline.end();
      if (!closed) std::rotate(outline.begin(), edge, outline.end());
      std::vector<Point> points;
      for (const Corner& corner : outline) {
        if (!corner.at_edge) {
          points.push_back(place(corner.at));
        } else {
          path.line(points, false);
          points.clear();
        }
      }
      path.line(points, closed);
    }
    if (!path.text().empty()) chart_.svg.element("path", {{"class", "border"}, {"d", path.text()}}, tooltip);
  }

 private:
  [[nodiscard]] Point place(Point at) const {
    const ChartLayout& layout = chart_.at;
    return {layout.x.from + at.x / cells_ * (layout.x.to - layout.x.from),
            layout.y.from + at.y / cells_ * (layout.y.to - layout.y.from)};
  }

  Chart& chart_;
  double cells_;
};

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
