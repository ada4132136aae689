// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <limits>
#include <optional>
#include <span>
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

  /// The class that is chosen at each place.
  [[nodiscard]] std::vector<std::size_t> chosen() const {
    std::vector<std::size_t> classes;
    for (std::size_t i = 0; i < answers.size(); i += outputs) {
      const std::span<const double> answer{&answers[i], outputs};
      const bool broken = std::any_of(answer.begin(), answer.end(), [](double value) { return value != value; });
      classes.push_back(broken ? no_class : argmax(answer));
    }
    return classes;
  }
  /// One number for each place: f(answers of it).
  template <class F>
  [[nodiscard]] Grid grid(F f) const {
    Grid grid{.columns = cells + 1, .rows = cells + 1};
    for (std::size_t i = 0; i < answers.size(); i += outputs) grid.values.push_back(f(&answers[i]));
    return grid;
  }
};

/// Where one class gets more than each of the others. Between two places its border is where the classes of both get the same: of two
/// classes each then has the same border.
class ClassArea {
 public:
  std::size_t columns, rows;

  ClassArea(const Decisions& decisions, const std::vector<std::size_t>& chosen, std::size_t which)
      : columns(decisions.cells + 1), rows(decisions.cells + 1), decisions_(decisions), chosen_(chosen), which_(which) {}

  [[nodiscard]] bool inside(std::size_t i) const { return chosen_[i] == which_; }
  [[nodiscard]] double way(std::size_t inner, std::size_t outer) const {
    const std::size_t other = chosen_[outer];
    if (other == no_class) return 0;
    const double near = lead(inner, other), far = lead(outer, other);
    return std::isfinite(near) && std::isfinite(far) && near > far ? near / (near - far) : 0.5;
  }
  [[nodiscard]] bool inside_between(const std::array<std::size_t, 4>& corners) const {
    const std::size_t other = chosen_[inside(corners[0]) ? corners[1] : corners[0]];
    double sum = 0;
    for (const std::size_t i : corners) sum += other == no_class ? -1 : lead(i, other);
    return sum > 0;
  }

 private:
  [[nodiscard]] double lead(std::size_t i, std::size_t other) const {
    const double* answer = &decisions_.answers[i * decisions_.outputs];
    return answer[which_] - answer[other];
  }

  const Decisions& decisions_;
  const std::vector<std::size_t>& chosen_;
  std::size_t which_;
};

/// Around the samples there is a tenth of their width on each side.
[[nodiscard]] inline Range with_margin(const Extent& values) {
  if (values.empty()) return {-1, 1};
  Range range = values.range();
  if (values.low == values.high) range = {range.low - 1, range.high + 1};
  const double margin = 0.1 * (range.high - range.low);
  return {range.low - margin, range.high + margin};
}

/// What is asked for, or what was found; so that an axis can show it.
[[nodiscard]] inline Range range_of(const std::optional<Range>& wanted, const Extent& found) {
  const Range range = wanted && is_usable(*wanted) ? *wanted : with_margin(found);
  Extent drawn;
  drawn.add(range.low);
  drawn.add(range.high);
  return drawn.range();
}

/// What decide can use.
template <class Sample, class Net>
concept SampleInPlane = requires(const Sample& sample) {
  requires std::same_as<std::remove_cvref_t<decltype(sample.input)>, typename Net::Input>;
  class_of(sample.target, 0.5);
};

template <class Net, class Samples>
[[nodiscard]] Decisions decide(const Net& net, const Samples& samples, double threshold) {
  Decisions decisions{.outputs = Net::output_shape.size()};
  typename Net::Scratch scratch;
  for (const auto& sample : samples) {
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
    constexpr double most = static_cast<double>(std::numeric_limits<T>::max());
    return static_cast<T>(std::clamp(range.low * (1 - share) + range.high * share, -most, most));
  };
  for (std::size_t row = 0; row <= decisions.cells; ++row)
    for (std::size_t column = 0; column <= decisions.cells; ++column)
      for (const T answer : net({between(decisions.x1, column), between(decisions.x2, row)}, scratch))
        decisions.answers.push_back(static_cast<double>(answer));
}

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
