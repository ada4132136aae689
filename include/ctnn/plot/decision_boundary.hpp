// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <ctnn/math/power.hpp>
#include <ctnn/plot/checks.hpp>
#include <ctnn/plot/detail/axes.hpp>
#include <ctnn/plot/detail/chart.hpp>
#include <ctnn/plot/detail/colour_scale.hpp>
#include <ctnn/plot/detail/decisions.hpp>
#include <ctnn/plot/detail/marks.hpp>
#include <ctnn/plot/detail/plane.hpp>
#include <ctnn/plot/detail/style.hpp>
#include <ctnn/plot/detail/text.hpp>
#include <ctnn/plot/range.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot {

struct DecisionBoundaryOptions {
  std::string title{};
  std::string x1_label = "x1", x2_label = "x2";
  std::vector<std::string> class_names{};  ///< left out, "class 0", "class 1", ...
  std::optional<Range> x1{}, x2{};         ///< left out, around the samples
  double threshold = 0.5;                  ///< a single output above it means class 1; infinite or NaN, 0.5
  std::size_t cells = 64;                  ///< in each direction; at most 512
  std::size_t width = 540, height = 480;   ///< in pixels
};

namespace detail {

struct DecisionPicture {
  const Decisions& decisions;
  const DecisionBoundaryOptions& options;

  /// A single output is drawn in so many steps on either side of the threshold, each a layer of colour on those before.
  static constexpr std::size_t steps = 5;
  static constexpr double layer = 0.17, flat = 0.4, scale_gap = 16;

  [[nodiscard]] std::string name(std::size_t index) const {
    if (index < options.class_names.size()) return options.class_names[index];
    return std::string{"class "}.append(std::to_string(index));
  }

  [[nodiscard]] std::string draw() const {
    ChartPlan plan{.title = options.title, .width = options.width, .height = options.height, .inset = 0};
    plan.x = axis(options.x1_label, decisions.x1);
    plan.y = axis(options.x2_label, decisions.x2);
    const std::size_t classes = decisions.outputs == 1 ? 2 : decisions.outputs;
    for (std::size_t i = 0; i < classes; ++i) plan.legend.push_back({.name = name(i), .index = i, .line = false});
    const Range range = output_range();
    const ColourScale scale = colour_scale(range);
    if (decisions.outputs == 1) plan.room_right = scale_gap + std::max(scale.width(), text_width("output", 12));
    Chart chart{plan, "Decision boundary"};
    if (decisions.outputs == 1) {
      draw_output(chart, range);
      chart.svg.text(chart.at.right + scale_gap, chart.at.top - 20, "quiet", "output");
      scale.draw(chart.svg, chart.at.right + scale_gap, chart.at.top, chart.at.bottom - chart.at.top);
    } else {
      draw_classes(chart);
    }
    const ChartLayout& at = chart.at;
    chart.svg.element(
        "rect",
        {{"class", "axis"}, {"x", at.left}, {"y", at.top}, {"width", at.right - at.left}, {"height", at.bottom - at.top}});
    draw_samples(chart);
    return chart.svg.finish();
  }

 private:
  [[nodiscard]] static AxisPlan axis(const std::string& label, const Range& range) {
    AxisPlan plan{.label = label, .tight = true};
    plan.values.add(range.low);
    plan.values.add(range.high);
    return plan;
  }

  void draw_output(Chart& chart, const Range& range) const {
    const double threshold = options.threshold;
    Plane plane{chart, decisions.cells};
    for (std::size_t step = 0; step < steps; ++step) {
      const double share = static_cast<double>(step) / steps;
      const double above = threshold + share * (range.high - threshold), below = threshold - share * (threshold - range.low);
      plane.fill(decisions.grid([&](const double* answer) { return below - *answer; }), in_colour("area", 0), layer,
                 std::string{"output below "}.append(brief(below)));
      plane.fill(decisions.grid([&](const double* answer) { return *answer - above; }), in_colour("area", 1), layer,
                 std::string{"output above "}.append(brief(above)));
    }
    plane.draw_border(decisions.grid([&](const double* answer) { return *answer - threshold; }),
                      std::string{"output "}.append(brief(threshold)));
  }
  [[nodiscard]] ColourScale colour_scale(const Range& range) const {
    ColourScale scale{.labels = {shown(range.low), shown(options.threshold), shown(range.high)}};
    for (std::size_t i = 0; i < 2 * steps; ++i) {
      const std::size_t layers = i < steps ? steps - i : i - steps + 1;
      scale.shades.push_back({i < steps ? std::size_t{0} : 1, 1 - math::power(1 - layer, layers)});
    }
    return scale;
  }

  /// Of probabilities 0 to 1; of other outputs as far from the threshold as the farthest is.
  [[nodiscard]] Range output_range() const {
    Extent extent;
    for (const double answer : decisions.answers) extent.add(answer);
    if ((extent.empty() || (extent.low >= 0 && extent.high <= 1)) && options.threshold > 0 && options.threshold < 1) return {};
    const double reach = std::max({options.threshold - extent.range().low, extent.range().high - options.threshold, smallest});
    return {options.threshold - reach, options.threshold + reach};
  }

  void draw_classes(Chart& chart) const {
    Plane plane{chart, decisions.cells};
    const std::vector<std::size_t> chosen = decisions.chosen();
    for (std::size_t i = 0; i < decisions.outputs; ++i)
      plane.fill(ClassArea{decisions, chosen, i}, in_colour("area", i), flat, name(i));
    for (std::size_t i = 0; i + 1 < decisions.outputs; ++i) plane.draw_border(ClassArea{decisions, chosen, i}, {});
  }

  void draw_samples(Chart& chart) const {
    const double size = decisions.samples.size() <= 40 ? 1.5 : 1;
    for (const Decision& sample : decisions.samples) {
      if (sample.actual == no_class || outside(sample.x1, decisions.x1) || outside(sample.x2, decisions.x2)) continue;
      std::string tooltip = name(sample.actual);
      tooltip.append(" at (").append(exact(sample.x1)).append(", ").append(exact(sample.x2)).append("): ");
      if (decisions.outputs == 1) tooltip.append("output ").append(exact(sample.output));
      else tooltip.append("taken for ").append(sample.predicted == no_class ? "none" : name(sample.predicted));
      draw_mark(chart.svg, sample.actual, chart.place(sample.x1, sample.x2), tooltip, size);
    }
  }
  [[nodiscard]] static bool outside(double x, const Range& range) { return x < range.low || x > range.high; }
};

}  // namespace detail

/// How a net with two inputs divides the plane, as the text of an SVG file: with one output in shades of two colours, with several one
/// colour for each class (the largest output). Samples are marks with a shape for each class; their targets are a Label, one number
/// (class 1 above the threshold), or one number for each class. Samples that are infinite or NaN, and what is outside of
/// the ranges, are left out.
///
/// Errors   a net with another number of inputs, or samples of another input, do not compile
template <class Net, class Samples>
[[nodiscard]] std::string decision_boundary(const Net& net, const Samples& samples, const DecisionBoundaryOptions& options = {}) {
  using Sample = std::remove_cvref_t<decltype(*std::begin(samples))>;
  constexpr bool two_inputs = Net::input_shape.size() == 2, usable = detail::SampleInPlane<Sample, Net>;
  static_assert(wrong::say<wrong::plane_of_inputs<wrong::expects<2>, wrong::got<Net::input_shape.size()>>>::value,
                "decision_boundary draws the plane of a net's two inputs");
  static_assert(wrong::say<wrong::not_in_the_plane<Sample, !two_inputs || usable>>::value,
                "samples of the net's Input are wanted, whose target is a Label or a std::array of numbers");
  if constexpr (two_inputs && usable) {
    DecisionBoundaryOptions settled = options;
    if (!std::isfinite(options.threshold)) settled.threshold = 0.5;
    detail::Decisions decisions = detail::decide(net, samples, settled.threshold);
    detail::Extent x1, x2;
    for (const detail::Decision& sample : decisions.samples) {
      x1.add(sample.x1);
      x2.add(sample.x2);
    }
    decisions.x1 = detail::range_of(options.x1, x1);
    decisions.x2 = detail::range_of(options.x2, x2);
    decisions.cells = std::clamp<std::size_t>(options.cells, 2, 512);
    detail::ask_everywhere(net, decisions);
    return detail::DecisionPicture{decisions, settled}.draw();
  } else {
    return {};
  }
}

}  // namespace plot
#include <ctnn/end_target.inc>
}  // namespace ctnn
