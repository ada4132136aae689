// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/tensor/buffer.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The memory that inference needs beside net, inputs and outputs, of one sample or of several at a time: two buffers in which the
/// stages take turns. Not initialized: a stage writes before the next one reads.
template <class Net, std::size_t Rows = 1>
struct Scratch {
  using T = typename Net::ScalarType;
  static constexpr std::size_t last = Net::stage_count - 1;

  [[no_unique_address]] Buffer<T, Rows * Net::widest_stage(0, last)> even;
  [[no_unique_address]] Buffer<T, Rows * Net::widest_stage(1, last)> odd;

  /// The outputs of stage S; those of the last one go to the caller.
  template <std::size_t S>
  [[nodiscard]] constexpr T* outputs_of() noexcept {
    if constexpr (S % 2 == 0) return even.values;
    else return odd.values;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
