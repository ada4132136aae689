// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <ctnn/plot/detail/colour_scale.hpp>
#include <ctnn/plot/detail/svg.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// A square table of counts, [actual][predicted]; the picture is as large as its cells make it.
class CountTable {
 public:
  CountTable(std::vector<std::vector<std::size_t>> counts, std::vector<std::string> names)
      : counts_(std::move(counts)), names_(std::move(names)) {
    for (std::size_t i = names_.size(); i < counts_.size(); ++i) names_.push_back(std::to_string(i));
    for (std::size_t i = 0; i < counts_.size(); ++i)
      widest_ = std::max(widest_, std::min(text_width(names_[i], font_size), most));
    cell_ = std::clamp(440 / static_cast<double>(counts_.size() + 1), 16.0, 84.0);
    side_ = cell_ * static_cast<double>(counts_.size());
    left_ = margin + std::max(widest_, text_width("actual", font_size)) + 10;
  }

  [[nodiscard]] std::string draw(std::string_view title) const {
    const bool upright = widest_ > cell_ - 6;
    const double names_height = upright ? widest_ + 12 : 24;
    const double width = std::max(left_ + side_ + 112, text_width(title, 17) + 2 * margin);
    const double below = top + std::max(side_, 60.0) + names_height;
    Svg svg{width, below + 36, title};
    svg.text(margin, 26, "title", title);
    svg.text(left_ - 10, top - 14, "quiet end", "actual");
    svg.text(left_ + side_ / 2, below + 12, "quiet middle", "predicted");
    for (std::size_t i = 0; i < counts_.size(); ++i) {
      const double middle = cell_ * (static_cast<double>(i) + 0.5);
      svg.text_within(most, font_size, left_ - 10, top + middle, "end", names_[i]);
      write_below(svg, i, left_ + middle, top + side_ + (upright ? 8 : 14), upright);
      draw_row(svg, i);
    }
    svg.element("rect", {{"class", "axis"}, {"x", left_}, {"y", top}, {"width", side_}, {"height", side_}});
    ColourScale scale{.labels = {"0 %", "100 %"}};
    for (int i = 0; i < 20; ++i) scale.shades.push_back({0, (i + 0.5) / 20});
    svg.text(left_ + side_ + 16, top - 22, "small quiet", "share of row");
    scale.draw(svg, left_ + side_ + 16, top, std::max(side_, 60.0));
    return svg.finish();
  }

 private:
  static constexpr double margin = 16, top = 74, font_size = 12, most = 120;

  void write_below(Svg& svg, std::size_t i, double x, double y, bool upright) const {
    if (!upright) return svg.text_within(most, font_size, x, y, "middle", names_[i]);
    svg.open("g", {{"transform", std::string{"rotate(-90 "}.append(rounded(x)).append(" ").append(rounded(y)).append(")")}});
    svg.text_within(most, font_size, x, y, "end", names_[i]);
    svg.close();
  }

  void draw_row(Svg& svg, std::size_t actual) const {
    std::size_t sum = 0;
    for (const std::size_t count : counts_[actual]) sum += count;
    for (std::size_t predicted = 0; predicted < counts_.size(); ++predicted) {
      const std::size_t count = counts_[actual][predicted];
      const double share = sum == 0 ? 0 : static_cast<double>(count) / static_cast<double>(sum);
      const double x = left_ + cell_ * static_cast<double>(predicted), y = top + cell_ * static_cast<double>(actual);
      std::string tooltip = "actual ";
      tooltip.append(names_[actual]).append(", predicted ").append(names_[predicted]).append(": ");
      tooltip.append(std::to_string(count)).append(" (").append(rounded(100 * share, 1)).append(" %)");
      svg.element("rect",
                  {{"class", "area grid c0"}, {"x", x}, {"y", y}, {"width", cell_}, {"height", cell_}, {"fill-opacity", share}},
                  tooltip);
      const std::string text = std::to_string(count);
      for (const double size : {13.0, 11.0})
        if (cell_ >= 24 && text_width(text, size) <= cell_ - 4) {
          const std::string_view kind = share > 0.8 ? "on" : count == 0 ? "quiet" : "count";
          svg.text(x + cell_ / 2, y + cell_ / 2, std::string{kind}.append(size == 13 ? " middle" : " middle small"), text);
          break;
        }
    }
  }

  std::vector<std::vector<std::size_t>> counts_;
  std::vector<std::string> names_;
  double cell_ = 0, side_ = 0, left_ = 0, widest_ = 0;
};

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
