// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>

#include <ctnn/train/detail/class_of.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Share of samples, 0 to 1, whose class the net chooses: the largest output is the label's, or the target's largest. A single output
/// chooses 1 above the threshold, else 0, and its target means 1 above 0.5 (so that 0 and 1 or -1 and 1 will do); for a net trained
/// on logits the threshold is 0. NaN for no samples; an answer with NaN in it is wrong.
template <class Net, class Samples>
[[nodiscard]] constexpr double accuracy(const Net& net, const Samples& samples, double threshold = 0.5) noexcept {
  std::size_t right = 0;
  typename Net::Scratch scratch;
  for (const auto& sample : samples)
    if (const std::size_t said = detail::class_of(net(sample.input, scratch), threshold);
        said != detail::no_class && said == detail::class_of(sample.target))
      ++right;
  return samples.size() == 0 ? std::numeric_limits<double>::quiet_NaN()
                             : static_cast<double>(right) / static_cast<double>(samples.size());
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
