// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <ctnn/diagnostics/diagnosis.hpp>
#include <ctnn/io/detail/short_number.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// A layer, and what its name is: Dense<2, 8>.
struct DescribedLayer {
  std::string name;
  LayerDiagnosis diagnosis;
};

/// A line for each layer; columns without a number are left out.
[[nodiscard]] inline std::string diagnosis_table(std::span<const DescribedLayer> layers) {
  constexpr std::size_t columns = 9;
  std::vector<std::array<std::string, columns>> rows{
      {"layer", "mean", "deviation", "saturated", "dead", "|weights|", "|gradient|", "zero gradients", "update / weights"}};
  const auto number = [](bool has, double value) { return has ? short_number(value) : std::string{}; };
  const auto share = [](double value) { return std::isnan(value) ? std::string{} : percentage(value); };
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const LayerDiagnosis& of = layers[i].diagnosis;
    std::string dead;
    if (!std::isnan(of.saturated)) dead.append(std::to_string(of.dead)).append(" of ").append(std::to_string(of.units));
    rows.push_back({std::to_string(i).append("  ").append(layers[i].name), number(of.units != 0, of.mean),
                    number(of.units != 0, of.deviation), share(of.saturated), dead, number(of.has_parameters(), of.weight_norm),
                    number(of.has_parameters(), of.gradient_norm), share(of.zero_gradients),
                    number(!std::isnan(of.update_ratio), of.update_ratio)});
  }
  std::array<std::size_t, columns> widths{};
  for (std::size_t column = 0; column < columns; ++column) {
    const bool has_numbers = std::any_of(rows.begin() + 1, rows.end(), [&](const auto& row) { return !row[column].empty(); });
    for (const auto& row : rows)
      if (has_numbers) widths[column] = std::max(widths[column], row[column].size());
  }
  std::string text;
  for (const auto& row : rows) {
    std::string line = row[0] + std::string(widths[0] - row[0].size(), ' ');
    for (std::size_t column = 1; column < columns; ++column)
      if (widths[column] != 0) line.append(2 + widths[column] - row[column].size(), ' ').append(row[column]);
    text.append(line, 0, line.find_last_not_of(' ') + 1).append("\n");
  }
  return text;
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
