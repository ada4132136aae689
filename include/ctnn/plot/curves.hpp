// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

#include <ctnn/plot/detail/axes.hpp>
#include <ctnn/plot/detail/chart.hpp>
#include <ctnn/plot/detail/series.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot {

/// A number that changes while a net is trained, one value for each epoch: what an observer of Trainer::fit pushes back.
struct Curve {
  std::string name{};
  std::vector<double> values{};
  std::vector<double> x{};  ///< where the values are, as many; left out, at 1, 2, 3, ...
};

struct CurvesOptions {
  std::string title{};
  std::string x_label = "epoch", y_label = "loss";
  bool log_y = false;                     ///< powers of ten at equal distances
  std::size_t width = 640, height = 400;  ///< in pixels; a long legend makes it higher
};

/// Curves of loss or accuracy over the epochs, as the text of an SVG file, for write_file. A value that is infinite or NaN is a gap in
/// its curve, on a logarithmic axis one that is not above 0 too. A curve's numbers are kept exactly, in data-x and data-y of its group.
///
///     std::vector<double> losses;
///     trainer.fit(samples, {.epochs = 50}, [&](const EpochReport& report) { losses.push_back(report.loss); });
///     write_file("loss.svg", plot::curves({{"training", losses}}, {.title = "Learning XOR"}));
///
/// Errors   std::invalid_argument when a curve has x, but not as many as values
[[nodiscard]] inline std::string curves(const std::vector<Curve>& lines, const CurvesOptions& options = {}) {
  detail::ChartPlan plan{.title = options.title, .width = options.width, .height = options.height};
  plan.x = {.label = options.x_label, .tight = true};
  plan.y = {.label = options.y_label};
  if (options.log_y) plan.y.values.scale = detail::Scale::Log10;
  bool whole = true;
  std::vector<detail::Series> series;
  for (const Curve& curve : lines) {
    if (!curve.x.empty() && curve.x.size() != curve.values.size())
      throw std::invalid_argument{std::string{"curve \""}
                                      .append(curve.name)
                                      .append("\": expected as many x as values, ")
                                      .append(std::to_string(curve.values.size()))
                                      .append(", found ")
                                      .append(std::to_string(curve.x.size()))};
    series.push_back({curve.name, curve.x, curve.values});
    std::vector<double>& x = series.back().x;
    for (std::size_t i = x.size(); i < curve.values.size(); ++i) x.push_back(static_cast<double>(i + 1));
    for (std::size_t i = 0; i < x.size(); ++i)
      if (detail::takes(plan.x.values.scale, x[i]) && detail::takes(plan.y.values.scale, curve.values[i])) {
        plan.x.values.add(x[i]);
        plan.y.values.add(curve.values[i]);
      }
    whole = whole && curve.x.empty();
    if (lines.size() > 1) plan.legend.push_back({.name = curve.name, .index = plan.legend.size()});
  }
  plan.x.whole = whole;
  if (whole && plan.x.values.high > 10) plan.x.values.add(0);  // ticks 0, 10, 20, ... begin at the corner
  if (plan.y.values.low >= 0 && plan.y.values.low < 0.5 * plan.y.values.high) plan.y.values.add(0);

  detail::Chart chart{plan, "Curves"};
  for (std::size_t i = 0; i < series.size(); ++i)
    detail::draw_series(chart, series[i], i, options.x_label, detail::Marks::OnSome);
  return chart.svg.finish();
}

}  // namespace plot
#include <ctnn/end_target.inc>
}  // namespace ctnn
