// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <string>

#include <ctnn/net/for_each_index.hpp>
#include <ctnn/net/layer_info.hpp>
#include <ctnn/plot/checks.hpp>
#include <ctnn/plot/detail/images.hpp>
#include <ctnn/plot/detail/net_columns.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot {

struct WeightImagesOptions {
  std::string title{};
  std::size_t rows = 0, columns = 0;  ///< of an image; their product is the net's number of inputs
  std::size_t most_units = 64;        ///< of more the first ones are drawn
};

namespace detail {

/// The first Dense layer, if it sees the inputs themselves; layer_count for none.
template <class Net>
[[nodiscard]] consteval std::size_t image_layer() {
  std::size_t found = Net::layer_count;
  for_each_index<Net::layer_count>([&](auto index) {
    using Info = LayerInfo<Net, index>;
    if (found == Net::layer_count && DenseLayer<typename Info::Layer>) found = index;
  });
  for_each_index<Net::layer_count>([&](auto index) {
    if (index < found && LayerInfo<Net, index>::parameter_count != 0) found = Net::layer_count;
  });
  return found;
}

}  // namespace detail

/// What a net's first layer looks for in an image: for each of its units the weights where the inputs are, in two colours around 0, as
/// the text of an SVG file. The weights are kept exactly, in data-weights of each image. (Flatten may stand before the layer.)
///
/// Errors   a net that does not begin with a Dense layer does not compile; std::invalid_argument when rows x columns is not the number
///          of its inputs
template <class Net>
[[nodiscard]] std::string weight_images(const Net& net, const WeightImagesOptions& options) {
  constexpr std::size_t layer = detail::image_layer<Net>(), inputs = Net::input_shape.size();
  static_assert(wrong::say<wrong::no_weights_to_draw<Net, (layer < Net::layer_count)>>::value,
                "weight_images draws the weights of a Dense layer that is a net's first one");
  if constexpr (layer < Net::layer_count) {
    if (options.rows == 0 || options.columns != inputs / options.rows || options.rows * options.columns != inputs)
      throw std::invalid_argument{std::string{"weight_images: expected rows x columns to be the "}
                                      .append(std::to_string(inputs))
                                      .append(" inputs of the net, found ")
                                      .append(std::to_string(options.rows))
                                      .append(" x ")
                                      .append(std::to_string(options.columns))};
    const auto& weights = net.template layer<layer>().weights;
    constexpr std::size_t units = LayerInfo<Net, layer>::output_shape.size();
    detail::Images images{.title = options.title, .rows = options.rows, .columns = options.columns, .units = units};
    for (std::size_t unit = 0; unit < std::min(units, std::max<std::size_t>(options.most_units, 1)); ++unit) {
      images.pixels.emplace_back();
      images.written.emplace_back();
      for (std::size_t input = 0; input < inputs; ++input) {
        images.pixels.back().push_back(static_cast<double>(weights[input][unit]));
        images.written.back().append(input == 0 ? "" : " ").append(detail::exact(weights[input][unit]));
      }
    }
    return images.draw();
  } else {
    return {};
  }
}

}  // namespace plot
#include <ctnn/end_target.inc>
}  // namespace ctnn
