// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <limits>

#include <ctnn/train/detail/class_of.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// How often each class was taken for which.
template <std::size_t Classes>
struct ConfusionMatrix {
  std::array<std::array<std::size_t, Classes>, Classes> counts{};  ///< [actual][predicted]
  std::size_t out_of_range = 0;  ///< samples whose label is no class, or whose answer is NaN; counted nowhere else

  /// Samples counted in the matrix.
  [[nodiscard]] constexpr std::size_t total() const noexcept {
    std::size_t sum = 0;
    for (std::size_t actual = 0; actual < Classes; ++actual) sum += row_sum(actual);
    return sum;
  }
  /// Share of the samples on the diagonal; NaN for none.
  [[nodiscard]] constexpr double accuracy() const noexcept {
    std::size_t right = 0;
    for (std::size_t i = 0; i < Classes; ++i) right += counts[i][i];
    return share(right, total());
  }
  /// Of the samples that were taken for this class, the share that was of it; NaN for none, or when it is no class.
  [[nodiscard]] constexpr double precision(std::size_t of) const noexcept {
    if (of >= Classes) return share(0, 0);
    std::size_t predicted = 0;
    for (std::size_t actual = 0; actual < Classes; ++actual) predicted += counts[actual][of];
    return share(counts[of][of], predicted);
  }
  /// Of the samples of this class, the share that was taken for it; NaN for none, or when it is no class.
  [[nodiscard]] constexpr double recall(std::size_t of) const noexcept {
    return of < Classes ? share(counts[of][of], row_sum(of)) : share(0, 0);
  }

  friend constexpr bool operator==(const ConfusionMatrix&, const ConfusionMatrix&) = default;

 private:
  [[nodiscard]] constexpr std::size_t row_sum(std::size_t actual) const noexcept {
    std::size_t sum = 0;
    for (const std::size_t count : counts[actual]) sum += count;
    return sum;
  }
  [[nodiscard]] static constexpr double share(std::size_t part, std::size_t whole) noexcept {
    return whole == 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(part) / static_cast<double>(whole);
  }
};

/// Counts a net's answers to an array, span or vector of samples. What chooses a class is told at accuracy; a single output makes
/// 2 x 2 counts, of no (0) and yes (1).
template <class Net, class Samples>
[[nodiscard]] constexpr auto confusion_matrix(const Net& net, const Samples& samples, double threshold = 0.5) noexcept {
  constexpr std::size_t outputs = Net::output_shape.size(), classes = outputs == 1 ? 2 : outputs;
  ConfusionMatrix<classes> matrix;
  typename Net::Scratch scratch;
  for (const auto& sample : samples) {
    const std::size_t actual = detail::class_of(sample.target);
    const std::size_t predicted = detail::class_of(net(sample.input, scratch), threshold);
    if (actual < classes && predicted < classes) ++matrix.counts[actual][predicted];
    else ++matrix.out_of_range;
  }
  return matrix;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
