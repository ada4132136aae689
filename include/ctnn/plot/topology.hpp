// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>

#include <ctnn/plot/detail/net_columns.hpp>
#include <ctnn/plot/detail/net_drawing.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot {

struct TopologyOptions {
  std::string title{};
  std::size_t most_units = 16;  ///< in a column; of the others their number is told
  std::size_t height = 400;     ///< in pixels, at most; the width follows from the columns, and is at least 640
};

/// A net, as the text of an SVG file: a column of nodes (of images a pile) for what goes in and for what each layer makes, and between
/// them a line for each weight of a Dense layer, wide for a weight that is far from 0 (relative to the layer's farthest), dashed for a
/// negative one. Other layers that change the shape are a band between two columns; what leaves it, such as an activation, stands below
/// its column.
template <class Net>
[[nodiscard]] std::string topology(const Net& net, const TopologyOptions& options = {}) {
  const std::size_t most = options.most_units == 0 ? 1 : options.most_units;
  return detail::NetDrawing{detail::columns_of(net, most), options.title, most, options.height}.draw();
}

}  // namespace plot
#include <ctnn/end_target.inc>
}  // namespace ctnn
