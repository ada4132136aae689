// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <ctnn/plot/detail/axes.hpp>
#include <ctnn/plot/detail/legend.hpp>
#include <ctnn/plot/detail/marks.hpp>
#include <ctnn/plot/detail/svg.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// What one axis of a chart shows.
struct AxisPlan {
  std::string label{};
  Extent values{};
  bool tight = false, whole = false;  ///< as in linear_axis
  bool zero_row = false;              ///< a place for 0 under a logarithmic axis
  bool other_row = false;             ///< a place above it for what is not finite
  std::vector<Tick> own_ticks{};

  [[nodiscard]] Axis axis(std::size_t most_ticks) const {
    const bool linear = values.scale == Scale::Linear;
    Axis axis = linear ? linear_axis(values.range(), most_ticks, tight, whole) : log_axis(values.range(), 2 * most_ticks);
    if (own_ticks.empty()) return axis;
    axis.ticks.clear();
    const Step step{std::max(1.0, static_cast<double>(own_ticks.size()) / static_cast<double>(most_ticks + 1))};
    for (std::size_t i = 0; i < own_ticks.size(); i += static_cast<std::size_t>(step.size())) axis.ticks.push_back(own_ticks[i]);
    return axis;
  }
};

struct ChartPlan {
  std::string title{};
  std::vector<LegendEntry> legend{};
  AxisPlan x{}, y{};
  std::size_t width = 640, height = 400;
  double room_right = 0, inset = 10;  ///< free beside the data; between the axes' ends and what is drawn
};

/// Where the parts of a chart are. From top to bottom: title, legend, label of y, data, ticks of x, label of x; each takes as much as
/// it needs, so that nothing overlaps.
struct ChartLayout {
  static constexpr double margin = 16, extra_row = 34, tick_size = 11;
  static constexpr std::string_view not_finite = "not finite";

  double width, height, left, right, top, bottom;
  Legend legend;
  Axis x{}, y{};

  explicit ChartLayout(const ChartPlan& plan)
      : width(static_cast<double>(std::clamp<std::size_t>(plan.width, 280, 10000))),
        height(static_cast<double>(std::clamp<std::size_t>(plan.height, 200, 10000))),
        left(margin),
        right(width - margin - plan.room_right),
        top(margin - 4),
        bottom(0),
        legend(plan.legend, width - 2 * margin) {
    if (!plan.title.empty()) top += 28;
    top += legend.height() + 4;
    const double below = plan.x.label.empty() ? 34 : 54;
    bottom = std::max(height - below + std::max(legend.height() - 2 * Legend::row, 0.0), top + 150);
    height = bottom + below;
    place_y(plan.y);
    place_x(plan.x, plan.inset);
  }

 private:
  void place_y(const AxisPlan& plan) {
    top += plan.label.empty() ? 8 : 30;
    y = plan.axis(static_cast<std::size_t>((bottom - top) / 48));
    y.from = bottom - (plan.zero_row ? extra_row : 0);
    y.to = top + (plan.other_row ? extra_row : 0);
    double widest = plan.other_row ? text_width(not_finite, tick_size) : text_width("0", tick_size);
    for (const Tick& tick : y.ticks) widest = std::max(widest, tick.width(tick_size));
    left += widest + 8;
  }

  /// With as many ticks as have room beside each other.
  void place_x(const AxisPlan& plan, double inset) {
    for (std::size_t most = static_cast<std::size_t>((right - left) / 50);; --most) {
      x = plan.axis(most);
      const double before = x.ticks.empty() ? 0 : x.ticks.front().width(tick_size) / 2 - left + 4;
      const double beyond = x.ticks.empty() ? 0 : x.ticks.back().width(tick_size) / 2 - margin + 4;
      x.from = left + std::max(inset, before);
      x.to = right - std::max(inset, beyond);
      double end = 0;
      bool overlap = false;
      for (const Tick& tick : x.ticks) {
        const double half = tick.width(tick_size) / 2 + 3, middle = x.at(tick.value);
        overlap = overlap || middle - half < end;
        end = middle + half;
      }
      if (!overlap || most <= 1) return;
    }
  }
};

/// A chart without its data: title, legend, axes.
class Chart {
 public:
  ChartLayout at;
  Svg svg;

  /// `name` is what the picture is called where it has no title.
  Chart(const ChartPlan& plan, std::string_view name)
      : at(plan), svg(at.width, at.height, plan.title.empty() ? name : std::string_view{plan.title}) {
    constexpr double margin = ChartLayout::margin;
    if (!plan.title.empty()) svg.text_within(at.width - 2 * margin, 17, margin, 26, "title", plan.title);
    at.legend.draw(svg, margin, margin - 4 + (plan.title.empty() ? 0 : 28));
    if (!plan.y.label.empty()) svg.text_within(at.right - margin, 12, margin, at.top - 20, "quiet", plan.y.label);
    draw_axes(plan);
    if (!plan.x.label.empty())
      svg.text_within(at.right - at.left, 12, (at.left + at.right) / 2, at.bottom + 38, "quiet middle", plan.x.label);
    if (plan.y.values.empty() && !plan.y.zero_row && !plan.y.other_row)
      svg.text((at.left + at.right) / 2, (at.top + at.bottom) / 2, "quiet middle", "no data");
  }

  /// Where a number is drawn.
  [[nodiscard]] Point place(double x, double y) const { return {at.x.at(x), height_of(y)}; }

 private:
  [[nodiscard]] double height_of(double y) const {
    if (y != y || y - y != 0) return at.top + 10;
    if (at.y.scale == Scale::Log10 && y <= 0) return at.bottom;
    return at.y.at(y);
  }

  void draw_axes(const ChartPlan& plan) {
    const auto horizontal = [&](double y, const Tick& tick) {
      svg.line(at.left, y, at.right, y, "grid");
      write_tick("y", at.left - 8, y, "small quiet end", tick);
    };
    for (const Tick& tick : at.y.ticks) horizontal(at.y.at(tick.value), tick);
    if (plan.y.zero_row) horizontal(height_of(0), {0, "0"});
    if (plan.y.other_row) svg.text(at.left - 8, at.top + 10, "small quiet end", ChartLayout::not_finite);
    for (const Tick& tick : at.x.ticks) {
      svg.line(at.x.at(tick.value), at.top, at.x.at(tick.value), at.bottom, "grid");
      write_tick("x", at.x.at(tick.value), at.bottom + 16, "small quiet middle", tick);
    }
    svg.line(at.left, at.bottom, at.right, at.bottom, "axis");
  }

  void write_tick(std::string_view axis, double x, double y, std::string_view kind, const Tick& tick) {
    svg.text_with_power(x, y, kind, tick.label, tick.power, {}, {{"data-axis", axis}, {"data-value", exact(tick.value)}});
  }
};

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
