// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <ctnn/plot/detail/count_table.hpp>
#include <ctnn/plot/detail/text.hpp>
#include <ctnn/train/confusion_matrix.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot {

/// A confusion matrix, as the text of an SVG file: how often each class (a row) was taken for which (a column). The more of its row a count
/// is, the darker its cell. Classes beyond the names are numbered. The title says the accuracy.
template <std::size_t Classes>
[[nodiscard]] std::string confusion_matrix(const ConfusionMatrix<Classes>& matrix,
                                           const std::vector<std::string>& class_names = {}) {
  std::string title = "No samples";
  if (matrix.total() != 0)
    title = std::string{"Accuracy "}
                .append(detail::rounded(100 * matrix.accuracy(), 1))
                .append(" % of ")
                .append(detail::counted(matrix.total(), "sample"));
  if (matrix.out_of_range != 0) title.append(", ").append(std::to_string(matrix.out_of_range)).append(" of no class");
  std::vector<std::vector<std::size_t>> counts;
  for (const auto& row : matrix.counts) counts.emplace_back(row.begin(), row.end());
  return detail::CountTable{counts, class_names}.draw(title);
}

}  // namespace plot
#include <ctnn/end_target.inc>
}  // namespace ctnn
