// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include <ctnn/net/backward.hpp>
#include <ctnn/net/forward.hpp>
#include <ctnn/net/receivers.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/train/detail/batch_loss.hpp>
#include <ctnn/train/detail/data.hpp>
#include <ctnn/train/sample.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

template <class Values>
[[nodiscard]] constexpr const Values& in_double(const Values& values) noexcept {
  return values;
}
template <std::size_t Size>
[[nodiscard]] constexpr std::array<double, Size> in_double(const std::array<float, Size>& values) noexcept {
  std::array<double, Size> result{};
  for (std::size_t i = 0; i < Size; ++i) result[i] = static_cast<double>(values[i]);
  return result;
}
template <class Samples>
using SampleInDouble =
    decltype(Sample{in_double(std::declval<sample_of<Samples>&>().input), in_double(std::declval<sample_of<Samples>&>().target)});

/// Up to Size samples in double, and what a net makes of them in training. Random numbers are the same each time.
template <class Net, class Samples, std::size_t Size>
class TrainedBatch {
 public:
  constexpr void take(const Samples& samples, std::size_t first, std::size_t count) noexcept {
    count_ = count;
    for (std::size_t row = 0; row < count; ++row)
      samples_[row] = {in_double(samples[first + row].input), in_double(samples[first + row].target)};
  }
  /// The sum of the samples' losses; scale dL/doutputs is on the tape then.
  template <class Loss>
  constexpr double loss(const Net& net, const Loss& loss, double scale) noexcept {
    if constexpr (Net::is_random) tape_.seed = {};
    forward_samples(net, count_, [&](std::size_t row) -> const auto& { return samples_[row].input; }, tape_);
    return batch_loss(tape_, loss, count_, scale, [&](std::size_t row) -> const auto& { return samples_[row].target; });
  }
  constexpr void add_gradients(const Net& net, typename Net::Gradients& gradients) noexcept {
    backward_samples(net, tape_, add_to(gradients));
  }
  /// sum |y dL/dy|, after loss() with a scale of 1.
  [[nodiscard]] constexpr double sensitivity() noexcept {
    const auto outputs = tape_.outputs();
    const auto gradients = tape_.template gradient_of<Tape<Net, Size>::last>();
    double sum = 0;
    for (std::size_t row = 0; row < count_; ++row)
      for (std::size_t i = 0; i < outputs.columns; ++i) {
        const double product = outputs(row, i) * gradients(row, i);
        sum += product < 0 ? -product : product;
      }
    return sum;
  }

 private:
  std::array<SampleInDouble<Samples>, Size> samples_{};
  Tape<Net, Size> tape_{};
  std::size_t count_ = 0;
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
