// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include <ctnn/plot/detail/colour_scale.hpp>
#include <ctnn/plot/detail/svg.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// Small images side by side, in two colours around 0: in so many shades on each side, a path of horizontal strokes for each.
struct Images {
  static constexpr int shades = 12;
  static constexpr double margin = 16, gap = 10;

  std::string title{};
  std::size_t rows = 0, columns = 0, units = 0;
  std::vector<std::vector<double>> pixels{};  ///< of each image, row by row
  std::vector<std::string> written{};         ///< the same as text

  [[nodiscard]] std::string draw() const {
    const double top = title.empty() ? margin : 48, farthest = farthest_pixel();
    const ColourScale scale = colour_scale(farthest);
    const double scale_room = 8 + scale.width() + margin;
    // Pixels are whole, so that neighbours meet.
    const double pixel = std::clamp(std::floor(64 / static_cast<double>(std::max(rows, columns))), 1.0, 16.0);
    const double width = pixel * static_cast<double>(columns), height = pixel * static_cast<double>(rows);
    const std::size_t fit = std::max<std::size_t>(1, static_cast<std::size_t>((640 - 2 * margin - scale_room) / (width + gap)));
    const std::size_t across = std::min(fit, pixels.size()), down = (pixels.size() + across - 1) / across;
    const double right = margin + static_cast<double>(across) * (width + gap);
    const double scale_height = std::clamp(static_cast<double>(down) * (height + gap) - gap, 80.0, 240.0);
    const bool more = pixels.size() < units;
    const double bottom = top + std::max(static_cast<double>(down) * (height + gap), scale_height + gap);
    const double wide = std::max({right + scale_room, text_width(title, 17) + 2 * margin, 200.0});
    Svg svg{std::min(wide, 640 + width), bottom + (more ? 24 : 6), title.empty() ? "Weights as images" : title};
    if (!title.empty()) svg.text_within(std::min(wide, 640.0) - 2 * margin, 17, margin, 26, "title", title);
    for (std::size_t i = 0; i < pixels.size(); ++i)
      draw_image(svg, i, margin + static_cast<double>(i % across) * (width + gap),
                 top + static_cast<double>(i / across) * (height + gap), pixel, farthest);
    scale.draw(svg, right + 8, top, scale_height);
    if (more)
      svg.text(margin, bottom + 6, "small quiet",
               std::string{ellipsis}.append(" ").append(std::to_string(units - pixels.size())).append(" more"));
    return svg.finish();
  }

 private:
  [[nodiscard]] double farthest_pixel() const {
    double farthest = 0;
    for (const auto& image : pixels)
      for (const double value : image)
        if (std::isfinite(value)) farthest = std::max(farthest, std::abs(value));
    return farthest;
  }

  /// From -shades to shades; 0 is the paper. Infinity has the strongest one, NaN none.
  [[nodiscard]] static int shade_of(double value, double farthest) {
    if (value != value || farthest == 0) return 0;
    return static_cast<int>(std::lround(std::clamp(value / farthest, -1.0, 1.0) * shades));
  }

  void draw_image(Svg& svg, std::size_t unit, double x, double y, double pixel, double farthest) const {
    std::array<std::string, 2 * shades + 1> strokes;
    for (std::size_t row = 0; row < rows; ++row)
      for (std::size_t first = 0, end = 0; first < columns; first = end) {
        const auto shade = [&](std::size_t column) { return shade_of(pixels[unit][row * columns + column], farthest); };
        while (end < columns && shade(end) == shade(first)) ++end;
        strokes[static_cast<std::size_t>(shade(first) + shades)]
            .append("M")
            .append(std::to_string(first))
            .append(" ")
            .append(std::to_string(row))
            .append("h")
            .append(std::to_string(end - first));
      }
    const double width = static_cast<double>(columns), height = static_cast<double>(rows);
    std::string place = "translate(";
    place.append(rounded(x)).append(",").append(rounded(y + pixel / 2)).append(") scale(").append(rounded(pixel)).append(")");
    svg.open("g", {{"class", "pixels"}, {"data-unit", unit}, {"data-weights", written[unit]}, {"transform", place}},
             std::string{"unit "}.append(std::to_string(unit)));
    for (int shade = -shades; shade <= shades; ++shade) {
      const std::string& path = strokes[static_cast<std::size_t>(shade + shades)];
      if (shade == 0 || path.empty()) continue;
      svg.element("path",
                  {{"class", shade < 0 ? "c1" : "c0"}, {"stroke-opacity", std::abs(shade) / double{shades}}, {"d", path}});
    }
    svg.close();
    svg.element(
        "rect",
        {{"class", "weak"}, {"x", x - 0.5}, {"y", y - 0.5}, {"width", width * pixel + 1}, {"height", height * pixel + 1}});
  }

  [[nodiscard]] static ColourScale colour_scale(double farthest) {
    ColourScale scale{.labels = {shown(-farthest), "0", shown(farthest)}};
    if (farthest == 0) scale.labels = {"", "0", ""};
    for (int shade = -shades; shade <= shades; ++shade)
      scale.shades.push_back({shade < 0 ? std::size_t{1} : 0, std::abs(shade) / double{shades}});
    return scale;
  }
};

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
