// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <ctnn/plot/detail/marks.hpp>
#include <ctnn/plot/detail/net_columns.hpp>
#include <ctnn/plot/detail/svg.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// Columns from left to right, of nodes for vectors, of a pile of rectangles for images; their names below them.
class NetDrawing {
 public:
  NetDrawing(std::vector<Column> columns, std::string_view title, std::size_t most_units, std::size_t height)
      : columns_(std::move(columns)),
        title_(title),
        most_(most_units),
        top_(title.empty() ? 50 : 78),
        height_(static_cast<double>(std::clamp<std::size_t>(height, 240, 10000))),
        slot_(std::max(100.0, (640 - 2 * margin) / static_cast<double>(columns_.size()))) {
    std::size_t names = 1, tallest = 1;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      for (const std::string& name : columns_[i].names) slot_ = std::max(slot_, std::min(text_width(name, 11) + 10, widest_slot));
      names = std::max(names, columns_[i].names.size());
      tallest = std::max(tallest, drawn(i));
      more_ = more_ || (!is_image(i) && drawn(i) < units(i));
      for (std::size_t axis = 1; is_image(i) && axis < columns_[i].shape.rank; ++axis)
        longest_side_ = std::max(longest_side_, static_cast<double>(columns_[i].shape.extents[axis]));
    }
    width_ = slot_ * static_cast<double>(columns_.size()) + 2 * margin;
    const double below = margin + line * static_cast<double>(std::min(names, most_names) + 1) + 8;
    const double needed = std::max(160.0, widest_apart * static_cast<double>(tallest) + (more_ ? 20 : 0));
    bottom_ = std::max(top_ + std::min(height_ - below - top_, needed), top_ + 120);
    height_ = bottom_ + below;
    apart_ = std::min(widest_apart, (bottom_ - top_ - (more_ ? 20 : 0)) / static_cast<double>(tallest));
    radius_ = std::clamp(0.36 * apart_, 1.5, 12.0);
  }

  [[nodiscard]] std::string draw() const {
    Svg svg{width_, height_, title_.empty() ? "Topology of a net" : title_};
    if (!title_.empty()) svg.text_within(width_ - 2 * margin, 17, margin, 26, "title", title_);
    draw_key(svg);
    for (std::size_t i = 1; i < columns_.size(); ++i) {
      if (columns_[i].dense && !is_image(i - 1)) draw_weights(svg, i);
      else draw_band(svg, i);
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (is_image(i)) draw_images(svg, i);
      else draw_nodes(svg, i);
      write_names(svg, i);
    }
    return svg.finish();
  }

 private:
  static constexpr double margin = 16, line = 16, pile_step = 5, widest_apart = 60, widest_slot = 150;
  static constexpr std::size_t most_names = 5, most_images = 5;

  [[nodiscard]] std::size_t units(std::size_t column) const { return columns_[column].shape.size(); }
  [[nodiscard]] bool is_image(std::size_t column) const { return columns_[column].shape.rank > 1; }
  /// How many nodes, or images.
  [[nodiscard]] std::size_t drawn(std::size_t column) const {
    return is_image(column) ? std::min(columns_[column].shape.extents[0], most_images) : std::min(units(column), most_);
  }
  [[nodiscard]] Point middle(std::size_t column) const {
    return {margin + slot_ * (static_cast<double>(column) + 0.5), (top_ + bottom_ - (more_ ? 20 : 0)) / 2};
  }
  [[nodiscard]] Point node(std::size_t column, std::size_t unit) const {
    Point at = middle(column);
    at.y += apart_ * (static_cast<double>(unit) - (static_cast<double>(drawn(column)) - 1) / 2);
    return at;
  }
  /// Width and height of an image: as the shape, the longest side of all is as long as there is room.
  [[nodiscard]] Point image_size(std::size_t column) const {
    const Shape& shape = columns_[column].shape;
    const double unit = std::min(0.6 * slot_, 0.45 * (bottom_ - top_)) / longest_side_;
    const auto side = [&](std::size_t axis) { return std::max(unit * static_cast<double>(shape.extents[axis]), 6.0); };
    return {side(shape.rank - 1), shape.rank > 2 ? side(shape.rank - 2) : 6.0};
  }
  /// From the middle of a column to the side, and up, where what leads to it ends.
  [[nodiscard]] Point reach(std::size_t column) const {
    const double count = static_cast<double>(drawn(column));
    if (!is_image(column)) return {0, (count - 1) / 2 * apart_ + radius_ + 4};
    const Point size = image_size(column);
    return {(size.x + pile_step * (count - 1)) / 2, (size.y + pile_step * (count - 1)) / 2};
  }

  void draw_key(Svg& svg) const {
    const double y = title_.empty() ? 26 : 52;
    if (std::none_of(columns_.begin(), columns_.end(), [](const Column& column) { return column.dense; })) return;
    svg.line(margin, y, margin + 30, y, "line c0");
    svg.text(margin + 36, y, "legend", "positive weight");
    svg.line(margin + 160, y, margin + 190, y, "line c1 d1");
    svg.text(margin + 196, y, "legend", "negative weight");
  }

  void draw_weights(Svg& svg, std::size_t to) const {
    const Column& column = columns_[to];
    const double thinnest = 0.4, widest = std::clamp(0.2 * apart_, 1.0, 5.0);
    double farthest = 0;
    for (const auto& row : column.weights)
      for (const double weight : row)
        if (std::isfinite(weight)) farthest = std::max(farthest, std::abs(weight));
    svg.open("g", {{"data-layer", column.layer}});
    std::size_t i = 0;
    for (std::size_t out = 0; out < column.weights.size(); ++out)
      for (std::size_t in = 0; in < column.weights[out].size(); ++in, ++i) {
        const double weight = column.weights[out][in];
        const bool finite = std::isfinite(weight);
        const double share = finite && farthest > 0 ? std::abs(weight) / farthest : 0;
        const Point from = node(to - 1, in), end = node(to, out);
        std::string tooltip = "layer ";
        tooltip.append(std::to_string(column.layer)).append(", weight from ").append(std::to_string(in)).append(" to ");
        tooltip.append(std::to_string(out)).append(": ").append(column.written[i]);
        svg.element("line",
                    {{"class", !finite      ? "weak d2"
                               : weight < 0 ? "line c1 d1"
                                            : "line c0"},
                     {"x1", from.x},
                     {"y1", from.y},
                     {"x2", end.x},
                     {"y2", end.y},
                     {"style", std::string{"stroke-width:"}.append(rounded(thinnest + share * (widest - thinnest)))},
                     {"stroke-opacity", 0.35 + 0.55 * share}},
                    tooltip);
      }
    svg.close();
  }

  /// Where no single weight belongs to two nodes.
  void draw_band(Svg& svg, std::size_t to) const {
    const Point from = middle(to - 1), end = middle(to), before = reach(to - 1), after = reach(to);
    std::string points = coordinates({from.x + before.x, from.y - before.y});
    points.append(" ").append(coordinates({end.x - after.x, end.y - after.y}));
    points.append(" ").append(coordinates({end.x - after.x, end.y + after.y}));
    points.append(" ").append(coordinates({from.x + before.x, from.y + before.y}));
    svg.element("polygon", {{"class", "band"}, {"points", points}}, columns_[to].names.front());
  }

  void draw_nodes(Svg& svg, std::size_t index) const {
    const Column& column = columns_[index];
    for (std::size_t unit = 0; unit < drawn(index); ++unit) {
      const Point at = node(index, unit);
      std::string tooltip = index == 0 ? "input " : "unit ";
      tooltip.append(std::to_string(unit));
      if (column.dense) tooltip.append(", bias ").append(column.biases[unit]);
      svg.element("circle", {{"class", "node"}, {"cx", at.x}, {"cy", at.y}, {"r", radius_}}, tooltip);
    }
    if (drawn(index) < units(index))
      svg.text(middle(index).x, middle(index).y + reach(index).y + 8, "small quiet middle",
               std::string{ellipsis}.append(" ").append(std::to_string(units(index) - drawn(index))).append(" more"));
  }

  void draw_images(Svg& svg, std::size_t index) const {
    const Point size = image_size(index), at = middle(index), room = reach(index);
    svg.open("g", {}, columns_[index].names.front());
    for (std::size_t i = 0; i < drawn(index); ++i) {
      const double step = pile_step * static_cast<double>(i);
      svg.element("rect", {{"class", "node"},
                           {"x", at.x - room.x + step},
                           {"y", at.y + room.y - size.y - step},
                           {"width", size.x},
                           {"height", size.y}});
    }
    svg.close();
  }

  void write_names(Svg& svg, std::size_t index) const {
    const std::vector<std::string>& names = columns_[index].names;
    const double x = middle(index).x;
    double y = bottom_ + 18;
    svg.text_within(slot_ - 8, 12, x, y, "middle", written(columns_[index].shape));
    for (std::size_t i = 0; i < std::min(names.size(), most_names); ++i) {
      y += line;
      const bool cut = i + 1 == most_names && names.size() > most_names;
      svg.text_within(slot_ - 8, 11, x, y, "small quiet middle", cut ? ellipsis : std::string_view{names[i]});
    }
  }

  std::vector<Column> columns_;
  std::string title_;
  std::size_t most_;
  bool more_ = false;
  double top_, height_, slot_, width_ = 0, bottom_ = 0, apart_ = 0, radius_ = 0, longest_side_ = 1;
};

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
