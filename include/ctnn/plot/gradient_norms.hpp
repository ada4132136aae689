// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <ctnn/diagnostics/diagnosis.hpp>
#include <ctnn/plot/detail/axes.hpp>
#include <ctnn/plot/detail/chart.hpp>
#include <ctnn/plot/detail/marks.hpp>
#include <ctnn/plot/detail/style.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot {

/// The norm of each layer's gradient in one net.
struct GradientNorms {
  std::string name{};
  std::vector<double> norms{};
};

/// Those that diagnose found, of layers with parameters.
template <class Net>
[[nodiscard]] GradientNorms gradient_norms_of(std::string name, const Diagnosis<Net>& diagnosis) {
  GradientNorms found{.name = std::move(name)};
  for (const LayerDiagnosis& layer : diagnosis.layers)
    if (layer.has_parameters()) found.norms.push_back(layer.gradient_norm);
  return found;
}

struct GradientNormsOptions {
  std::string title{};
  std::string x_label = "layer", y_label = "norm of the gradient";
  std::vector<std::string> layer_names{};  ///< left out, 0, 1, 2, ...
  std::size_t width = 640, height = 400;   ///< in pixels; a long legend makes it higher
};

/// Norms of gradients by layer, on a logarithmic axis, of several nets side by side, as the text of an SVG file: where gradients vanish or
/// explode. A norm of 0 stands in a row of its own at the bottom, one that is infinite or NaN at the top.
[[nodiscard]] inline std::string gradient_norms(const std::vector<GradientNorms>& nets,
                                                const GradientNormsOptions& options = {}) {
  detail::ChartPlan plan{.title = options.title, .width = options.width, .height = options.height};
  plan.x = {.label = options.x_label, .tight = true};
  plan.y = {.label = options.y_label};
  plan.y.values.scale = detail::Scale::Log10;
  std::size_t layers = 0;
  for (const GradientNorms& net : nets) {
    layers = std::max(layers, net.norms.size());
    for (const double norm : net.norms) {
      plan.y.values.add(norm);
      plan.y.zero_row = plan.y.zero_row || norm <= 0;
      plan.y.other_row = plan.y.other_row || norm != norm || norm - norm != 0;
    }
    if (nets.size() > 1) plan.legend.push_back({.name = net.name, .index = plan.legend.size(), .line = false});
  }
  plan.x.values.add(-0.5);
  plan.x.values.add(static_cast<double>(std::max<std::size_t>(layers, 1)) - 0.5);
  const double room = std::max(0.8 * static_cast<double>(options.width) / static_cast<double>(layers + 1), 40.0);
  for (std::size_t i = 0; i < layers; ++i)
    plan.x.own_ticks.push_back({static_cast<double>(i), i < options.layer_names.size()
                                                            ? detail::shortened(options.layer_names[i], 11, room)
                                                            : std::to_string(i)});

  detail::Chart chart{plan, "Norms of gradients"};
  const double slot = (chart.at.x.to - chart.at.x.from) / static_cast<double>(std::max<std::size_t>(layers, 1));
  const double apart = std::min(16.0, 0.8 * slot / static_cast<double>(std::max<std::size_t>(nets.size(), 1)));
  const double size = std::clamp(apart / 10, 0.3, 1.0);
  for (std::size_t i = 0; i < nets.size(); ++i) {
    chart.svg.open("g", {{"data-name", nets[i].name}});
    const double shift = apart * (static_cast<double>(i) - 0.5 * static_cast<double>(nets.size() - 1));
    for (std::size_t layer = 0; layer < nets[i].norms.size(); ++layer) {
      detail::Point top = chart.place(static_cast<double>(layer), nets[i].norms[layer]);
      top.x += shift;
      chart.svg.element("line", {{"class", detail::in_colour("stem", i)},
                                 {"x1", top.x},
                                 {"y1", chart.at.bottom},
                                 {"x2", top.x},
                                 {"y2", top.y},
                                 {"stroke-width", 5 * size}});
      std::string tooltip = nets[i].name;
      tooltip.append(tooltip.empty() ? "" : ", ").append("layer ");
      tooltip.append(layer < options.layer_names.size() ? options.layer_names[layer] : std::to_string(layer));
      detail::draw_mark(chart.svg, i, top, tooltip.append(": ").append(detail::exact(nets[i].norms[layer])), size);
    }
    chart.svg.close();
  }
  return chart.svg.finish();
}

}  // namespace plot
#include <ctnn/end_target.inc>
}  // namespace ctnn
