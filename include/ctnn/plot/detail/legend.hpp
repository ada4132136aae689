// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <ctnn/plot/detail/marks.hpp>
#include <ctnn/plot/detail/style.hpp>
#include <ctnn/plot/detail/svg.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// A name, and how what it names is drawn.
struct LegendEntry {
  std::string name{};
  std::size_t index = 0;
  bool line = true, mark = true;
};

/// Names side by side, in as many rows as it takes.
class Legend {
 public:
  static constexpr double row = 20, font_size = 12, gap = 20;

  Legend(std::vector<LegendEntry> entries, double width) : entries_(std::move(entries)), width_(width) {
    double x = 0, y = 0;
    for (const LegendEntry& entry : entries_) {
      const double needed = sign(entry) + std::min(text_width(entry.name, font_size), most());
      if (x > 0 && x + needed > width_) {
        x = 0;
        y += row;
      }
      places_.push_back({x, y});
      x += needed + gap;
    }
  }

  [[nodiscard]] double height() const { return places_.empty() ? 0 : places_.back().y + row; }

  void draw(Svg& svg, double left, double top) const {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const LegendEntry& entry = entries_[i];
      const double x = left + places_[i].x, y = top + places_[i].y + row / 2;
      if (entry.line) svg.line(x, y, x + sign(entry) - 6, y, as_line(entry.index));
      if (entry.mark) draw_mark(svg, entry.index, {x + (sign(entry) - 6) / 2, y});
      svg.text_within(most(), font_size, x + sign(entry), y, "legend", entry.name);
    }
  }

 private:
  /// Width of what stands before a name.
  [[nodiscard]] static double sign(const LegendEntry& entry) { return entry.line ? 36 : 16; }
  [[nodiscard]] double most() const { return std::min(220.0, width_ - 40); }

  std::vector<LegendEntry> entries_;
  std::vector<Point> places_{};
  double width_;
};

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
