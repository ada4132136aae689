// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <ctnn/plot/detail/style.hpp>
#include <ctnn/plot/detail/svg.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// A place in a picture, in pixels.
struct Point {
  double x = 0, y = 0;
};

/// "1,2.5"
[[nodiscard]] inline std::string coordinates(const Point& point) { return rounded(point.x).append(",").append(rounded(point.y)); }

/// The sign of a series, or class: shapes tell those apart that colours do not. About 8 pixels wide, times `size`.
inline void draw_mark(Svg& svg, std::size_t index, Point at, std::string_view tooltip = {}, double size = 1) {
  // Circle, square, triangle, diamond, triangle on its head, plus, cross: of about the same area.
  static constexpr std::array<std::string_view, shape_count> outlines = {
      "",
      "-3.6,-3.6 3.6,-3.6 3.6,3.6 -3.6,3.6",
      "0,-5.2 4.8,3.4 -4.8,3.4",
      "0,-5.4 5.4,0 0,5.4 -5.4,0",
      "0,5.2 4.8,-3.4 -4.8,-3.4",
      "-1.6,-4.9 1.6,-4.9 1.6,-1.6 4.9,-1.6 4.9,1.6 1.6,1.6 1.6,4.9 -1.6,4.9 -1.6,1.6 -4.9,1.6 -4.9,-1.6 -1.6,-1.6",
      "0,-2.2 2.5,-4.7 4.7,-2.5 2.2,0 4.7,2.5 2.5,4.7 0,2.2 -2.5,4.7 -4.7,2.5 -2.2,0 -4.7,-2.5 -2.5,-4.7"};
  const std::string_view outline = outlines[index % shape_count];
  const std::string kind = in_colour("mark", index);
  std::string place = "translate(";
  place.append(coordinates(at)).append(")");
  if (size != 1) place.append(" scale(").append(rounded(size)).append(")");
  if (outline.empty()) svg.element("circle", {{"class", kind}, {"r", 4.0}, {"transform", place}}, tooltip);
  else svg.element("polygon", {{"class", kind}, {"points", outline}, {"transform", place}}, tooltip);
}

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
