// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <ctnn/plot/detail/axes.hpp>
#include <ctnn/plot/detail/chart.hpp>
#include <ctnn/plot/detail/marks.hpp>
#include <ctnn/plot/detail/style.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// Points of one line. What the axes do not take is a gap.
struct Series {
  std::string name{};
  std::vector<double> x{}, y{};
};

/// Where marks stand on a line.
enum class Marks {
  OnSome,    ///< of more than 24 points on about 12
  OnSingle,  ///< only on points without neighbours
};

/// A line in pieces, its numbers in data-x and data-y, and marks with theirs in tooltips.
inline void draw_series(Chart& chart, const Series& series, std::size_t index, std::string_view x_name, Marks marks) {
  const auto takes = [&](std::size_t i) {
    return detail::takes(chart.at.x.scale, series.x[i]) && detail::takes(chart.at.y.scale, series.y[i]);
  };
  const std::size_t count = series.y.size(), stride = count <= 24 ? 1 : (count + 11) / 12;
  std::string x_data, y_data;
  for (std::size_t i = 0; i < count; ++i)
    if (takes(i)) {
      x_data.append(x_data.empty() ? "" : " ").append(exact(series.x[i]));
      y_data.append(y_data.empty() ? "" : " ").append(exact(series.y[i]));
    }
  chart.svg.open("g", {{"data-name", series.name}, {"data-x", x_data}, {"data-y", y_data}});
  std::vector<std::size_t> marked;
  for (std::size_t i = 0; i < count; ++i) {
    std::string points;
    const std::size_t first = i;
    for (; i < count && takes(i); ++i) {
      points.append(i == first ? "" : " ").append(coordinates(chart.place(series.x[i], series.y[i])));
      if (marks == Marks::OnSome && i % stride == (stride / 2 + index * (stride / 3 + 1)) % stride) marked.push_back(i);
    }
    if (i == first + 1 && (marked.empty() || marked.back() != first)) marked.push_back(first);
    if (i > first + 1) chart.svg.element("polyline", {{"class", as_line(index)}, {"points", points}}, series.name);
  }
  for (const std::size_t i : marked) {
    std::string tooltip = series.name;
    tooltip.append(tooltip.empty() ? "" : ", ").append(x_name).append(x_name.empty() ? "" : " ");
    draw_mark(chart.svg, index, chart.place(series.x[i], series.y[i]),
              tooltip.append(exact(series.x[i])).append(": ").append(exact(series.y[i])));
  }
  chart.svg.close();
}

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
