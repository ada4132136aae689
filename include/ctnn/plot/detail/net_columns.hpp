// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <ctnn/diagnostics/type_name.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/with_input.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/net/layer_info.hpp>
#include <ctnn/plot/detail/text.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

template <std::size_t Inputs, std::size_t Outputs>
void accept_dense(const Dense<Inputs, Outputs>*);

/// Dense<2, 4>, or what inherits from it: Init<Dense<2, 4>, HeNormal{}>.
template <class Layer>
concept DenseLayer = requires(const Layer* layer) { accept_dense(layer); };

/// What a layer makes, and how: a column of nodes, and what leads to it.
struct Column {
  Shape shape{};
  std::size_t layer = 0;
  std::vector<std::string> names{};              ///< of the layer, and of those after it that leave the shape
  bool dense = false;                            ///< only then there are
  std::vector<std::vector<double>> weights{};    ///< [out][in] of the units that are drawn
  std::vector<std::string> written{}, biases{};  ///< exactly: weights row by row, and biases
};

/// "1 x 28 x 28"
[[nodiscard]] inline std::string written(const Shape& shape) {
  std::string text;
  for (std::size_t axis = 0; axis < shape.rank; ++axis) {
    if (axis > 0) text.append(" ").append(times_sign).append(" ");
    text.append(std::to_string(shape.extents[axis]));
  }
  return text;
}

/// At most so many units of each column.
template <class Net>
[[nodiscard]] std::vector<Column> columns_of(const Net& net, std::size_t most_units) {
  std::vector<Column> columns{{.shape = Net::input_shape, .names = {"input"}}};
  for_each_index<Net::layer_count>([&](auto index) {
    using Info = LayerInfo<Net, index>;
    const std::string name{type_name<declared_t<typename Info::Layer>>()};
    if constexpr (!DenseLayer<typename Info::Layer> && Info::input_shape == Info::output_shape) {
      columns.back().names.push_back(name);
    } else {
      Column column{.shape = Info::output_shape, .layer = index, .names = {name}};
      if constexpr (DenseLayer<typename Info::Layer>) {
        const auto& parameters = net.template layer<index>();
        column.dense = true;
        for (std::size_t out = 0; out < std::min(column.shape.size(), most_units); ++out) {
          column.weights.emplace_back();
          column.biases.push_back(exact(parameters.bias[out]));
          for (std::size_t in = 0; in < std::min(columns.back().shape.size(), most_units); ++in) {
            column.weights.back().push_back(static_cast<double>(parameters.weights[in][out]));
            column.written.push_back(exact(parameters.weights[in][out]));
          }
        }
      }
      columns.push_back(std::move(column));
    }
  });
  return columns;
}

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
