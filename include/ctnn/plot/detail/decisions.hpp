// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <limits>
#include <type_traits>
#include <vector>

#include <ctnn/losses/label.hpp>
#include <ctnn/plot/detail/axes.hpp>
#include <ctnn/plot/detail/contours.hpp>
#include <ctnn/plot/range.hpp>
#include <ctnn/tensor/argmax.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

inline constexpr std::size_t no_class = static_cast<std::size_t>(-1);

/// What an output or a target says: the index of the largest number; of a single one 1 above the threshold, else 0.
template <Scalar T, std::size_t Size>
[[nodiscard]] std::size_t class_of(const std::array<T, Size>& values, double threshold) {
  if (std::any_of(values.begin(), values.end(), [](T value) { return value != value; })) return no_class;
  if constexpr (Size == 1) return static_cast<double>(values[0]) > threshold ? 1 : 0;
  else return argmax(values);
}
[[nodiscard]] inline std::size_t class_of(Label label, double) { return label.index; }

/// A sample, and what the net says of it.
struct Decision {
  double x1 = 0, x2 = 0;
  std::size_t actual = 0, predicted = 0;
  double output = 0;  ///< where it is a single one
};

/// Samples, and the net's answers over a piece of the plane.
struct Decisions {
  std::vector<Decision> samples{};
  Range x1{}, x2{};
  std::size_t outputs = 1, cells = 64;
  std::vector<double> answers{};  ///< at (cells + 1)^2 places, row by row, `outputs` of each

  /// One number for each place: f(answers of it).
  template <class F>
  [[nodiscard]] Grid grid(F f) const {
    Grid grid{.columns = cells + 1, .rows = cells + 1};
    for (std::size_t i = 0; i < answers.size(); i += outputs) grid.values.push_back(f(&answers[i]));
    return grid;
  }
  /// How much more a class gets than the best of the others.
  [[nodiscard]] Grid lead_of(std::size_t which) const {
    return grid([&](const double* answer) {
      double best = -std::numeric_limits<double>::infinity();
      for (std::size_t other = 0; other < outputs; ++other)
        if (other != which) best = answer[other] != answer[other] ? answer[other] : std::max(best, answer[other]);
      return answer[which] - best;
    });
  }
};

/// Around the samples there is a tenth of their width on each side.
[[nodiscard]] inline Range with_margin(const Extent& values) {
  if (values.empty()) return {-1, 1};
  Range range = values.range();
  if (values.low == values.high) range = {range.low - 1, range.high + 1};
  const double margin = 0.1 * (range.high - range.low);
  return {range.low - margin, range.high + margin};
}

template <class Net, class Samples>
[[nodiscard]] Decisions decide(const Net& net, const Samples& samples, double threshold) {
  Decisions decisions{.outputs = Net::output_shape.size()};
  typename Net::Scratch scratch;
  for (const auto& sample : samples) {
    static_assert(std::same_as<std::remove_cvref_t<decltype(sample.input)>, typename Net::Input>,
                  "the samples' input is not what the net takes");
    const double x1 = static_cast<double>(sample.input[0]), x2 = static_cast<double>(sample.input[1]);
    if (!std::isfinite(x1) || !std::isfinite(x2)) continue;
    const auto answer = net(sample.input, scratch);
    decisions.samples.push_back(
        {x1, x2, class_of(sample.target, threshold), class_of(answer, threshold), static_cast<double>(answer[0])});
  }
  return decisions;
}

template <class Net>
void ask_everywhere(const Net& net, Decisions& decisions) {
  using T = typename Net::ScalarType;
  typename Net::Scratch scratch;
  const auto between = [&](const Range& range, std::size_t step) {
    const double share = static_cast<double>(step) / static_cast<double>(decisions.cells);
    return static_cast<T>(range.low * (1 - share) + range.high * share);
  };
  for (std::size_t row = 0; row <= decisions.cells; ++row)
    for (std::size_t column = 0; column <= decisions.cells; ++column)
      for (const T answer : net({between(decisions.x1, column), between(decisions.x2, row)}, scratch))
        decisions.answers.push_back(static_cast<double>(answer));
}

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
