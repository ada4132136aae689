// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>

#include <ctnn/diagnostics/type_name.hpp>
#include <ctnn/plot/checks.hpp>
#include <ctnn/plot/detail/axes.hpp>
#include <ctnn/plot/detail/chart.hpp>
#include <ctnn/plot/detail/marks.hpp>
#include <ctnn/plot/detail/sampled.hpp>
#include <ctnn/plot/detail/series.hpp>
#include <ctnn/plot/detail/text.hpp>
#include <ctnn/plot/range.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot {

struct ActivationOptions {
  std::string title{};  ///< left out, the activation's name
  Range x{-5, 5};
  std::size_t width = 640, height = 400;  ///< in pixels
};

namespace detail {

[[nodiscard]] inline std::string draw_function(const Series& value, const Series& slope, const Range& range,
                                               const ActivationOptions& options, const std::string& name) {
  ChartPlan plan{.title = options.title.empty() ? name : options.title, .width = options.width, .height = options.height};
  plan.x = {.label = "x", .tight = true};
  plan.x.values.add(range.low);
  plan.x.values.add(range.high);
  for (const Series* line : {&value, &slope}) {
    for (const double y : line->y) plan.y.values.add(y);
    plan.legend.push_back({.name = line->name, .index = plan.legend.size(), .mark = false});
  }
  Chart chart{plan, name};
  const auto axis = [&](double x1, double y1, double x2, double y2) {
    const Point from = chart.place(x1, y1), to = chart.place(x2, y2);
    chart.svg.line(from.x, from.y, to.x, to.y, "axis");
  };
  if (range.low < 0 && range.high > 0) axis(0, chart.at.y.low, 0, chart.at.y.high);
  if (chart.at.y.low < 0 && chart.at.y.high > 0) axis(chart.at.x.low, 0, chart.at.x.high, 0);
  draw_series(chart, value, 0, "x", Marks::OnSingle);
  draw_series(chart, slope, 1, "x", Marks::OnSingle);
  return chart.svg.finish();
}

}  // namespace detail

/// An activation and its derivative, as the text of an SVG file: activation<Tanh>(), activation<GELU>(). For Activations, and for layers
/// made by Elementwise. Where a function jumps, its line is interrupted.
///
/// Errors   does not compile for other layers
template <class Function>
[[nodiscard]] std::string activation(const ActivationOptions& options = {}) {
  static_assert(wrong::say<wrong::not_a_curve<Function, detail::Curved<Function>>>::value,
                "activation draws an Activation, or a layer made by Elementwise");
  if constexpr (detail::Curved<Function>) {
    const Range range = detail::is_usable(options.x) ? options.x : ActivationOptions{}.x;
    const detail::Series value = detail::sampled("f(x)", detail::value_of<Function>, range);
    const detail::Series slope =
        detail::sampled(std::string{"f"}.append(detail::prime).append("(x)"), detail::slope_of<Function>, range);
    return detail::draw_function(value, slope, range, options, std::string{type_name<Function>()});
  } else {
    return {};
  }
}

}  // namespace plot
#include <ctnn/end_target.inc>
}  // namespace ctnn
