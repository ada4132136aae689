// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include <ctnn/diagnostics/detail/text_buffer.hpp>
#include <ctnn/diagnostics/text.hpp>
#include <ctnn/diagnostics/type_name.hpp>
#include <ctnn/net/layer_info.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// 1 x 28 x 28
[[nodiscard]] constexpr auto spelled(const Shape& shape) noexcept {
  TextBuffer<Shape::max_rank * 23> text;
  for (std::size_t axis = 0; axis < shape.rank; ++axis) {
    if (axis > 0) text.put(" x ");
    text.put_number(shape.extents[axis]);
  }
  return text;
}

/// What the table says of a layer, and of the whole net.
struct LayerRow {
  Text layer;
  Shape output;
  std::size_t parameters, multiply_adds;
};
struct TotalRow {
  Text what;
  std::size_t number;
};

template <class Net, std::size_t... I>
[[nodiscard]] constexpr std::array<LayerRow, sizeof...(I)> layer_rows(std::index_sequence<I...>) noexcept {
  return {LayerRow{type_name<declared_t<typename LayerInfo<Net, I>::Layer>>(), LayerInfo<Net, I>::output_shape,
                   LayerInfo<Net, I>::parameter_count, LayerInfo<Net, I>::multiply_adds}...};
}

/// Columns as wide as their content, two spaces between them.
template <std::size_t Layers>
struct SummaryTable {
  static constexpr Text title = "Input shape: ", heads[4] = {"Layer", "Output shape", "Parameters", "Multiply-adds"};
  static constexpr std::size_t gap = 2;

  Shape input;
  std::array<LayerRow, Layers> layers;
  std::array<TotalRow, 4> totals;
  std::size_t index_width = grouped(Layers - 1).size;
  std::size_t widths[4]{heads[0].size(), heads[1].size(), heads[2].size(), heads[3].size()}, total_widths[2]{};

  constexpr void measure() noexcept {
    const auto widen = [](std::size_t& width, std::size_t needed) { width = needed > width ? needed : width; };
    for (const LayerRow& row : layers) {
      widen(widths[0], index_width + gap + row.layer.size());
      widen(widths[1], spelled(row.output).size);
      widen(widths[2], grouped(row.parameters).size);
      widen(widths[3], grouped(row.multiply_adds).size);
    }
    for (const TotalRow& row : totals) {
      widen(total_widths[0], row.what.size());
      widen(total_widths[1], grouped(row.number).size);
    }
  }

  [[nodiscard]] constexpr std::size_t line_width() const noexcept {
    return widths[0] + widths[1] + widths[2] + widths[3] + 3 * gap;
  }
  /// How many characters it has.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    return title.size() + spelled(input).size + 1 + (Layers + 3) * (line_width() + 1) +
           totals.size() * (total_widths[0] + gap + total_widths[1] + 1);
  }

  template <std::size_t Size>
  constexpr void write(TextBuffer<Size>& out) const noexcept {
    out.put(title);
    out.put(spelled(input));
    out.put('\n');
    out.put_left(heads[0], widths[0]);
    write_columns(out, heads[1], heads[2], heads[3]);
    write_rule(out);
    for (std::size_t i = 0; i < Layers; ++i) {
      out.put_right(grouped(i), index_width);
      out.put(gap, ' ');
      out.put_left(layers[i].layer, widths[0] - index_width - gap);
      write_columns(out, spelled(layers[i].output), grouped(layers[i].parameters), grouped(layers[i].multiply_adds));
    }
    write_rule(out);
    for (const TotalRow& row : totals) {
      out.put_left(row.what, total_widths[0] + gap);
      out.put_right(grouped(row.number), total_widths[1]);
      out.put('\n');
    }
  }

 private:
  template <std::size_t Size>
  constexpr void write_columns(TextBuffer<Size>& out, Text output, Text parameters, Text multiply_adds) const noexcept {
    out.put_right(output, gap + widths[1]);
    out.put_right(parameters, gap + widths[2]);
    out.put_right(multiply_adds, gap + widths[3]);
    out.put('\n');
  }
  template <std::size_t Size>
  constexpr void write_rule(TextBuffer<Size>& out) const noexcept {
    out.put(line_width(), '-');
    out.put('\n');
  }
};

template <class Net>
inline constexpr SummaryTable<Net::layer_count> summary_table = [] {
  SummaryTable<Net::layer_count> table{.input = Net::input_shape,
                                       .layers = layer_rows<Net>(std::make_index_sequence<Net::layer_count>{}),
                                       .totals = {{{"Parameters", Net::parameter_count},
                                                   {"Multiply-adds", Net::multiply_adds},
                                                   {"Bytes of the net", sizeof(Net)},
                                                   {"Bytes for inference", Net::inference_bytes}}}};
  table.measure();
  return table;
}();

template <class Net>
inline constexpr auto summary_text = [] {
  TextBuffer<summary_table<Net>.size()> text;
  summary_table<Net>.write(text);
  return text;
}();

}  // namespace detail

/// The table that Keras prints: a line for each layer with its output shape, its parameters and its multiply-adds for one sample;
/// then the net's, and its size. Made by the compiler, and stored once. Ends with a line end; data() ends with a 0.
///
///     std::cout << summary<Net>();
///     std::fputs(summary<Net>().data(), stdout);
template <class Net>
[[nodiscard]] constexpr Text summary() noexcept {
  if constexpr (Net::well_formed) return detail::summary_text<Net>;
  else return "";  // what is wrong has been said
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
