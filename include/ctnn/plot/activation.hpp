// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cmath>
#include <cstddef>
#include <string>

#include <ctnn/concepts.hpp>
#include <ctnn/diagnostics/type_name.hpp>
#include <ctnn/plot/detail/axes.hpp>
#include <ctnn/plot/detail/chart.hpp>
#include <ctnn/plot/detail/sampled.hpp>
#include <ctnn/plot/detail/series.hpp>
#include <ctnn/plot/range.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot {

struct ActivationOptions {
  std::string title{};  ///< left out, the activation's name
  Range x{-5, 5};
  std::size_t width = 640, height = 400;  ///< in pixels
};

/// An activation and its derivative, as the text of an SVG file: activation<Tanh>(), activation<GELU>(). For Activations, and for layers
/// made by Elementwise. Where a function jumps, its line is interrupted.
///
/// Errors   does not compile for other layers
template <class Function>
[[nodiscard]] std::string activation(const ActivationOptions& options = {}) {
  static_assert(
      ActivationOf<Function, double> || detail::HasDerivative<Function>,
      "activation draws an Activation, or a layer made by Elementwise: it needs value and gradient, or value and derivative");
  const auto value = [](double x) { return Function::value(x); };
  const auto slope = [](double x) {
    if constexpr (detail::HasDerivative<Function>) return Function::derivative(x);
    else return Function::gradient(Function::value(x), 1.0);
  };
  const Range range = options.x.low < options.x.high ? options.x : Range{-5, 5};
  const detail::Series lines[] = {detail::sampled("f(x)", value, range), detail::sampled("f\xe2\x80\xb2(x)", slope, range)};

  detail::ChartPlan plan{.title = options.title, .width = options.width, .height = options.height};
  if (plan.title.empty()) plan.title = std::string{type_name<Function>()};
  plan.x = {.label = "x", .tight = true};
  plan.x.values.add(range.low);
  plan.x.values.add(range.high);
  for (const detail::Series& line : lines) {
    for (const double y : line.y) plan.y.values.add(y);
    plan.legend.push_back({.name = line.name, .index = plan.legend.size(), .mark = false});
  }
  detail::Chart chart{plan, plan.title};
  const auto axis = [&](double x1, double y1, double x2, double y2) {
    const detail::Point from = chart.place(x1, y1), to = chart.place(x2, y2);
    chart.svg.line(from.x, from.y, to.x, to.y, "axis");
  };
  if (range.low < 0 && range.high > 0) axis(0, chart.at.y.low, 0, chart.at.y.high);
  if (chart.at.y.low < 0 && chart.at.y.high > 0) axis(chart.at.x.low, 0, chart.at.x.high, 0);
  for (std::size_t i = 0; i < 2; ++i) detail::draw_series(chart, lines[i], i, "x", detail::Marks::OnSingle);
  return chart.svg.finish();
}

}  // namespace plot
#include <ctnn/end_target.inc>
}  // namespace ctnn
