// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdio>
#include <span>
#include <string>

#include <ctnn/train/confusion_matrix.hpp>

#include "classifier.hpp"

namespace digits {

/// How often each digit (row) was taken for each digit (column).
class ConfusionMatrix {
 public:
  ConfusionMatrix(const Classifier& net, std::span<const Example> examples) : matrix_(ctnn::confusion_matrix(net, examples)) {}

  [[nodiscard]] std::size_t operator()(std::size_t actual, std::size_t predicted) const {
    return matrix_.counts[actual][predicted];
  }

  /// A table of lines of equal length. With colours, the right answers are green and what did not happen is dim.
  [[nodiscard]] std::string text(bool colours) const {
    std::string table = "confusion matrix: row = the digit, column = the answer\n   ";
    for (std::size_t predicted = 0; predicted < digit_count; ++predicted) table += cell(predicted);
    for (std::size_t actual = 0; actual < digit_count; ++actual) {
      table += "\n  " + std::to_string(actual);
      for (std::size_t predicted = 0; predicted < digit_count; ++predicted) {
        const std::size_t count = matrix_.counts[actual][predicted];
        const char* colour = !colours ? "" : actual == predicted ? "\x1b[32m" : count == 0 ? "\x1b[2m" : "";
        table += colour + cell(count) + (*colour != '\0' ? "\x1b[0m" : "");
      }
    }
    return table + '\n';
  }

 private:
  [[nodiscard]] static std::string cell(std::size_t number) {
    std::array<char, 32> buffer;
    std::snprintf(buffer.data(), buffer.size(), "%5zu", number);
    return buffer.data();
  }

  ctnn::ConfusionMatrix<digit_count> matrix_;
};

}  // namespace digits
