// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include <ctnn/plot/detail/style.hpp>
#include <ctnn/plot/detail/svg.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// A colour, more or less of it.
struct Shade {
  std::size_t colour = 0;
  double opacity = 1;
};

/// Which colours mean which numbers: a bar of shades, the lowest at the bottom, and numbers beside it at equal distances.
struct ColourScale {
  static constexpr double bar = 14, gap = 6, font_size = 11;

  std::vector<Shade> shades{};
  std::vector<std::string> labels{};

  [[nodiscard]] double width() const {
    double widest = 0;
    for (const std::string& label : labels) widest = std::max(widest, text_width(label, font_size));
    return bar + gap + widest;
  }

  void draw(Svg& svg, double x, double top, double height) const {
    const double step = height / static_cast<double>(shades.size());
    for (std::size_t i = 0; i < shades.size(); ++i)
      svg.element("rect", {{"class", in_colour("area", shades[i].colour)},
                           {"x", x},
                           {"y", top + height - step * static_cast<double>(i + 1)},
                           {"width", bar},
                           {"height", step},
                           {"fill-opacity", shades[i].opacity},
                           {"shape-rendering", "crispEdges"}});
    svg.element("rect", {{"class", "axis"}, {"x", x}, {"y", top}, {"width", bar}, {"height", height}});
    for (std::size_t i = 0; i < labels.size(); ++i)
      svg.text(x + bar + gap, top + height * (1 - static_cast<double>(i) / static_cast<double>(labels.size() - 1)), "small quiet",
               labels[i]);
  }
};

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
